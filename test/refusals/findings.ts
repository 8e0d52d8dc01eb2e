import { emptyDraft } from "@/features/findings/content";
import { saveDraft as saveFinding } from "@/features/findings/form/mutations";
import { drawSample } from "@/features/findings/samples/mutations";
import { viewer } from "@/test/acting";
import type { Attempts } from "./attempts";

const SAMPLE = { cycleYear: 2026, momentId: null, size: 1, seed: null };
const FINDING = { collaborationId: "pact", cycleYear: 2026, revision: 0 };

export const ATTEMPTS: Attempts = {
  refused: [
    ["draw", viewer("clerk"), (who) => drawSample(who, SAMPLE)],
    ["save", viewer("clerk"), (who) => saveFinding(who, FINDING, emptyDraft())],
  ],
};
