"use server";

import { refreshingAction } from "@/features/auth/viewer-action";
import { reviewHref } from "@/features/hrefs";
import { concludeReview } from "./conclusions/mutations";
import { giveJudgement } from "./judgements/mutations";
import { conclusionSchema, judgementSchema } from "./validation";

export const giveJudgementAction = refreshingAction(
  judgementSchema,
  async (viewer, { reportId, ...judgement }) => {
    const id = await giveJudgement(viewer, reportId, judgement);
    return reviewHref(reportId, "judgement", "judgement_given", id);
  },
);

export const concludeReviewAction = refreshingAction(
  conclusionSchema,
  async (viewer, { reportId, ...conclusion }) => {
    await concludeReview(viewer, reportId, conclusion);
    return reviewHref(reportId, "conclusion", "review_concluded");
  },
);
