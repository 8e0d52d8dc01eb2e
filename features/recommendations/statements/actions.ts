"use server";

import type { z } from "zod";
import { action } from "@/features/auth/viewer-action";
import { recommendationHref } from "@/features/hrefs";
import type { Viewer } from "@/features/viewer/types";
import type { FormAction } from "@/lib/forms/action-state";
import {
  decisionSchema,
  movedDueDateSchema,
  progressSchema,
  releaseSchema,
  responseSchema,
  returnSchema,
  verdictSchema,
} from "../validation";
import { moveDueDate } from "./due-date-mutations";
import { giveVerdict, recordDecision, reportCouncilProgress, respond } from "./mutations";
import { draftProgress, releaseProgress, returnProgress } from "./progress-mutations";

export const recordDecisionAction = save(decisionSchema, recordDecision, "decision");
export const respondAction = save(responseSchema, respond, "response");
export const moveDueDateAction = save(movedDueDateSchema, moveDueDate, "moved");
export const draftProgressAction = save(progressSchema, draftProgress, "draft");
export const releaseProgressAction = save(releaseSchema, releaseProgress, "release");
export const returnProgressAction = save(returnSchema, returnProgress, "return");
export const reportCouncilProgressAction = save(
  progressSchema,
  reportCouncilProgress,
  "council_progress",
);
export const giveVerdictAction = save(verdictSchema, giveVerdict, "verdict");

/** One form on the page of a recommendation: check, change, and back to it. */
function save<Input extends { recommendationId: string }>(
  schema: z.ZodType<Input>,
  change: (viewer: Viewer, id: string, typed: Omit<Input, "recommendationId">) => Promise<void>,
  done: string,
): FormAction {
  return action(schema, async (viewer, { recommendationId: id, ...typed }) => {
    await change(viewer, id, typed);
    return recommendationHref(id, { done });
  });
}
