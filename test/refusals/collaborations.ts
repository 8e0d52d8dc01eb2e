import { assignPortfolio } from "@/features/collaborations/assignments/mutations";
import { withdrawPart } from "@/features/collaborations/corrections/mutations";
import { addGoal } from "@/features/collaborations/goals/mutations";
import { mergePartners } from "@/features/collaborations/partners/merge-mutations";
import { viewer } from "@/test/acting";
import type { Attempts } from "./attempts";

const WITHDRAWAL = {
  collaborationId: "pact",
  revision: 1,
  part: "goal",
  rowId: "goal",
  reason: "Fout",
} as const;
const NEW_GOAL = { collaborationId: "pact", revision: 1, text: "Minder schulden" };
const PORTFOLIO = { collaborationId: "pact", userId: "alderman2" };
const MERGE = { mergedId: "a", keptId: "b", reason: "Dubbel" };

export const ATTEMPTS: Attempts = {
  refused: [
    ["change", viewer("official2"), (who) => addGoal(who, NEW_GOAL)],
    ["withdraw", viewer("official2"), (who) => withdrawPart(who, WITHDRAWAL)],
    ["merge", viewer("member"), (who) => mergePartners(who, MERGE)],
    ["assign", viewer("clerk"), (who) => assignPortfolio(who, PORTFOLIO)],
  ],
};
