import { saveFollowUp } from "@/features/recommendations/follow-ups/mutations";
import { addProgressFile } from "@/features/recommendations/statements/evidence-mutations";
import { giveVerdict } from "@/features/recommendations/statements/mutations";
import { publishStudy } from "@/features/recommendations/studies/mutations";
import { removeRecommendation } from "@/features/recommendations/studies/text-mutations";
import { viewer } from "@/test/acting";
import type { Attempts } from "./attempts";

const FILE = {
  title: "Verslag",
  fileName: "verslag.pdf",
  bytes: new TextEncoder().encode("%PDF-1.7"),
};
const VERDICT = { seen: 0, word: "partly", text: "Deels.", evidenceUrl: null } as const;
const FOLLOW_UP = { preamble: "Dit deden wij.", reason: null };

export const ATTEMPTS: Attempts = {
  refused: [
    ["judge", viewer("member"), (who) => giveVerdict(who, "recommendation", VERDICT)],
    ["publish", viewer("member"), (who) => publishStudy(who, { id: "study", revision: 3 })],
    [
      "remove",
      viewer("clerk"),
      (who) => removeRecommendation(who, { id: "recommendation", revision: 3 }),
    ],
    ["send", viewer("clerk"), (who) => saveFollowUp(who, { year: 2026, revision: 0 }, FOLLOW_UP)],
    ["add a file", viewer("member"), (who) => addProgressFile(who, "recommendation", FILE)],
  ],
  hidden: [
    ["judge", viewer("administrator"), (who) => giveVerdict(who, "recommendation", VERDICT)],
  ],
};
