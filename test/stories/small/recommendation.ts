import { saveFollowUp, sendFollowUp } from "@/features/recommendations/follow-ups/mutations";
import { moveDueDate } from "@/features/recommendations/statements/due-date-mutations";
import { addProgressFile } from "@/features/recommendations/statements/evidence-mutations";
import {
  giveVerdict,
  recordDecision,
  reportCouncilProgress,
  respond,
} from "@/features/recommendations/statements/mutations";
import {
  draftProgress,
  releaseProgress,
  returnProgress,
} from "@/features/recommendations/statements/progress-mutations";
import { alderman, auditor, clerk, official } from "@/test/acting";
import { pdf } from "@/test/evidence";

/** Decided on, answered, reported on by college and council, and judged. */
export async function tellOfTheRecommendation(id: string): Promise<void> {
  const said = { seen: 0, text: "Daarom.", evidenceUrl: null };
  const decision = { decidedOn: "2026-11-20", decisionNumber: "R-2", dueOn: null };
  await recordDecision(clerk, id, { ...said, ...decision, word: "adopted" });
  const plan = { actionPlan: "Een plan.", ownerId: "official", dueOn: "2027-03-01" };
  await respond(alderman, id, { ...said, ...plan, word: "endorses" });
  await moveDueDate(alderman, id, { newDueOn: "2027-06-01", reason: "Later.", seen: 0 });
  const evidence = [await addProgressFile(official, id, pdf("vier"))];
  const done = { ...said, word: "implemented", evidence } as const;
  await draftProgress(official, id, { ...done, text: "Klaar." });
  await returnProgress(alderman, id, { seen: 1, reason: "Zeg ook waarom." });
  await draftProgress(official, id, { ...done, seen: 2 });
  await releaseProgress(alderman, id, { seen: 3 });
  await reportCouncilProgress(clerk, id, { ...said, word: "in_progress" });
  await giveVerdict(auditor, id, { ...said, word: "partly" });
}

/** The yearly report of the college: sent, and corrected. */
export async function tellOfTheFollowUp(): Promise<void> {
  const first = { preamble: "Vooraf.", reason: null };
  await saveFollowUp(alderman, { year: 2026, revision: 0 }, first);
  await sendFollowUp(alderman, { year: 2026, revision: 1 });
  const corrected = { preamble: "Vooraf, zonder de fout.", reason: "Een fout." };
  await saveFollowUp(alderman, { year: 2026, revision: 2 }, corrected);
  await sendFollowUp(alderman, { year: 2026, revision: 3 });
}
