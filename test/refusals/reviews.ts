import { settleCommitment } from "@/features/reviews/commitments/mutations";
import { concludeReview, type NewConclusion } from "@/features/reviews/conclusions/mutations";
import { giveJudgement } from "@/features/reviews/judgements/mutations";
import { askQuestion } from "@/features/reviews/questions/mutations";
import { viewer } from "@/test/acting";
import { KEEPS } from "@/test/records/reviews";
import type { Attempts } from "./attempts";

const QUESTION = { performance: null, kind: "formal", text: "Waarom?" } as const;
const CONCLUSION = {
  outcome: "agreed" as const,
  text: "Goed.",
  decidedOn: "2026-11-25",
  decisionNumber: "2",
  commitments: [],
} satisfies NewConclusion;

export const ATTEMPTS: Attempts = {
  refused: [
    ["ask", viewer("clerk"), (who) => askQuestion(who, "report", QUESTION)],
    ["judge", viewer("clerk"), (who) => giveJudgement(who, "report", KEEPS)],
    ["conclude", viewer("member"), (who) => concludeReview(who, "report", CONCLUSION)],
    ["settle", viewer("member"), (who) => settleCommitment(who, "promise")],
  ],
  hidden: [["ask", viewer("administrator"), (who) => askQuestion(who, "report", QUESTION)]],
};
