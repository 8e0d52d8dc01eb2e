/** All that was said about one released report. */
import { database } from "@/db";
import type { Viewer } from "@/features/viewer/types";
import { listConclusions } from "./conclusions/queries";
import { listJudgements } from "./judgements/queries";
import { summariseJudgements } from "./judgements/summary";
import { requireReader, todayInAmsterdam } from "./list-queries";
import { canAskQuestion, canConcludeReview, canGiveJudgement } from "./permissions";
import { findReviewPlace } from "./place-queries";
import { listThreads } from "./questions/queries";
import { answerDueOn } from "./questions/terms";
import { canBeConcluded, reviewStage } from "./status";
import type { ReviewDetail } from "./types";

/** The review of a report, or null when the council does not have it. @throws NotFoundError for the administrator. */
export async function findReview(viewer: Viewer, reportId: string): Promise<ReviewDetail | null> {
  requireReader(viewer);
  const place = await findReviewPlace(database(), viewer, reportId);
  if (!place?.version) return null;
  const today = todayInAmsterdam();
  const [threads, given, conclusions] = await Promise.all([
    listThreads(viewer, place, today),
    listJudgements(viewer, reportId),
    listConclusions(viewer, place, today),
  ]);
  return {
    reportId,
    stage: reviewStage({ hasReleasedVersion: true, concludedAt: place.concludedAt }),
    releasedNumber: place.version.number,
    questions: threads,
    judgements: given,
    summary: summariseJudgements(given, place.councilSize),
    conclusions,
    answerDueOn: {
      factual: answerDueOn("factual", today, place.terms),
      formal: answerDueOn("formal", today, place.terms),
    },
    may: {
      ask: canAskQuestion(viewer),
      judge: canGiveJudgement(viewer),
      conclude: canConcludeReview(viewer),
    },
    canBeConcluded: canBeConcluded(place.version),
    today,
  };
}
