import { database } from "@/db";
import { commitments } from "@/db/schema";
import {
  moveCommitmentDate,
  reopenCommitment,
  reportCommitmentDone,
  settleCommitment,
} from "@/features/reviews/commitments/mutations";
import { concludeReview } from "@/features/reviews/conclusions/mutations";
import { giveJudgement, type NewJudgement } from "@/features/reviews/judgements/mutations";
import {
  answerQuestion,
  askQuestion,
  draftAnswer,
  postponeQuestion,
} from "@/features/reviews/questions/mutations";
import type { Viewer } from "@/features/viewer/types";
import { alderman, clerk, member, member2, official, onDay } from "@/test/acting";

/**
 * A question that was put off, a judgement that was revised, a promise that was not kept at once, one that nobody touched, and one
 * that was settled twice.
 */
export async function tellOfTheReview(reportId: string): Promise<void> {
  const asked = { performance: null, kind: "formal", text: "Hoe zit dat?" } as const;
  const question = await onDay("11", () => askQuestion(member, reportId, asked));
  await onDay("12", () => askQuestion(member2, reportId, asked));
  await onDay("12", () => draftAnswer(official, question, { answer: "Zo.", revision: 1 }));
  const later = { newDueOn: "2027-03-01", reason: "Uitzoeken." };
  await onDay("13", () => postponeQuestion(alderman, question, later));
  await onDay("14", () => answerQuestion(alderman, question, { answer: "Zus.", revision: 2 }));
  const judged = { sight: "partly", course: "keep_frame", element: null, scores: { scoping: 3 } };
  const judge = (date: string, who: Viewer, explanation: string) =>
    onDay(date, () => giveJudgement(who, reportId, { ...judged, explanation } as NewJudgement));
  await judge("15", member, "Nog niet.");
  await judge("15", member2, "Goed.");
  await judge("16", member, "Nu wel.");
  await onDay("18", () =>
    concludeReview(clerk, reportId, {
      outcome: "agreed",
      text: "De raad stemt in.",
      decidedOn: "2026-11-17",
      decisionNumber: "2026-112",
      earlyReason: "Het kan niet wachten.",
      commitments: [
        { text: "De raad krijgt cijfers per partner.", dueOn: "2026-12-31" },
        { text: "De raad krijgt een brief.", dueOn: "2026-12-31" },
        { text: "De raad krijgt een nieuwe factsheet.", dueOn: "2026-12-31" },
      ],
    }),
  );
  const [late, , kept] = await database().select().from(commitments).orderBy(commitments.text);
  const [lateId, keptId] = [late?.id ?? "", kept?.id ?? ""];
  const moved = { newDueOn: "2027-01-31", reason: "Meer tijd." };
  await onDay("19", () => moveCommitmentDate(clerk, lateId, moved));
  for (const id of [lateId, keptId]) {
    await onDay("20", () => reportCommitmentDone(alderman, id, { text: "Verstuurd." }));
  }
  await onDay("20", () => settleCommitment(clerk, keptId));
  for (const id of [lateId, keptId]) {
    await onDay("21", () => reopenCommitment(clerk, id, { reason: "Niet ontvangen." }));
  }
  await onDay("21", () => reportCommitmentDone(alderman, keptId, { text: "Nog eens verstuurd." }));
  await onDay("21", () => settleCommitment(clerk, keptId));
}
