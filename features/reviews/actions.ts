"use server";

import { refresh } from "next/cache";
import { redirect } from "next/navigation";
import { parseForm, viewerAction } from "@/features/auth/viewer-action";
import { reviewHref } from "@/features/hrefs";
import type { ActionState } from "@/lib/action-state";
import { concludeReview } from "./conclusions/mutations";
import { giveJudgement } from "./judgements/mutations";
import { conclusionSchema, judgementSchema } from "./validation";

export async function giveJudgementAction(
  _previous: ActionState,
  form: FormData,
): Promise<ActionState> {
  return viewerAction(form, async (viewer) => {
    const { reportId, ...judgement } = parseForm(judgementSchema, form);
    const id = await orShowNewState(giveJudgement(viewer, reportId, judgement));
    redirect(reviewHref(reportId, "judgement", "judgement_given", id));
  });
}

export async function concludeReviewAction(
  _previous: ActionState,
  form: FormData,
): Promise<ActionState> {
  return viewerAction(form, async (viewer) => {
    const { reportId, ...conclusion } = parseForm(conclusionSchema, form);
    await orShowNewState(concludeReview(viewer, reportId, conclusion));
    redirect(reviewHref(reportId, "conclusion", "review_concluded"));
  });
}

/** When it did not go through, what somebody else did in the meantime shows beside what was typed. */
async function orShowNewState<T>(write: Promise<T>): Promise<T> {
  try {
    return await write;
  } catch (error) {
    refresh();
    throw error;
  }
}
