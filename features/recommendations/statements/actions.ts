"use server";

import { action } from "@/features/auth/viewer-action";
import { recommendationHref } from "@/features/hrefs";
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

export const recordDecisionAction = action(
  decisionSchema,
  async (viewer, { recommendationId: id, ...decision }) => {
    await recordDecision(viewer, id, decision);
    return recommendationHref(id, { done: "decision" });
  },
);

export const respondAction = action(
  responseSchema,
  async (viewer, { recommendationId: id, ...response }) => {
    await respond(viewer, id, response);
    return recommendationHref(id, { done: "response" });
  },
);

export const moveDueDateAction = action(
  movedDueDateSchema,
  async (viewer, { recommendationId: id, ...moved }) => {
    await moveDueDate(viewer, id, moved);
    return recommendationHref(id, { done: "moved" });
  },
);

export const draftProgressAction = action(
  progressSchema,
  async (viewer, { recommendationId: id, ...draft }) => {
    await draftProgress(viewer, id, draft);
    return recommendationHref(id, { done: "draft" });
  },
);

export const releaseProgressAction = action(
  releaseSchema,
  async (viewer, { recommendationId: id, seen }) => {
    await releaseProgress(viewer, id, { seen });
    return recommendationHref(id, { done: "release" });
  },
);

export const returnProgressAction = action(
  returnSchema,
  async (viewer, { recommendationId: id, ...returned }) => {
    await returnProgress(viewer, id, returned);
    return recommendationHref(id, { done: "return" });
  },
);

export const reportCouncilProgressAction = action(
  progressSchema,
  async (viewer, { recommendationId: id, ...progress }) => {
    await reportCouncilProgress(viewer, id, progress);
    return recommendationHref(id, { done: "council_progress" });
  },
);

export const giveVerdictAction = action(
  verdictSchema,
  async (viewer, { recommendationId: id, ...verdict }) => {
    await giveVerdict(viewer, id, verdict);
    return recommendationHref(id, { done: "verdict" });
  },
);
