"use server";

import { redirect } from "next/navigation";
import { parseForm, viewerAction } from "@/features/auth/viewer-action";
import { recommendationHref } from "@/features/hrefs";
import type { ActionState } from "@/lib/action-state";
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

export async function recordDecisionAction(
  _previous: ActionState,
  form: FormData,
): Promise<ActionState> {
  return viewerAction(form, async (viewer) => {
    const { recommendationId: id, ...decision } = parseForm(decisionSchema, form);
    await recordDecision(viewer, id, decision);
    redirect(recommendationHref(id, { done: "decision" }));
  });
}

export async function respondAction(_previous: ActionState, form: FormData): Promise<ActionState> {
  return viewerAction(form, async (viewer) => {
    const { recommendationId: id, ...response } = parseForm(responseSchema, form);
    await respond(viewer, id, response);
    redirect(recommendationHref(id, { done: "response" }));
  });
}

export async function moveDueDateAction(
  _previous: ActionState,
  form: FormData,
): Promise<ActionState> {
  return viewerAction(form, async (viewer) => {
    const { recommendationId: id, ...moved } = parseForm(movedDueDateSchema, form);
    await moveDueDate(viewer, id, moved);
    redirect(recommendationHref(id, { done: "moved" }));
  });
}

export async function draftProgressAction(
  _previous: ActionState,
  form: FormData,
): Promise<ActionState> {
  return viewerAction(form, async (viewer) => {
    const { recommendationId: id, ...draft } = parseForm(progressSchema, form);
    await draftProgress(viewer, id, draft);
    redirect(recommendationHref(id, { done: "draft" }));
  });
}

export async function releaseProgressAction(
  _previous: ActionState,
  form: FormData,
): Promise<ActionState> {
  return viewerAction(form, async (viewer) => {
    const { recommendationId: id, seen } = parseForm(releaseSchema, form);
    await releaseProgress(viewer, id, { seen });
    redirect(recommendationHref(id, { done: "release" }));
  });
}

export async function returnProgressAction(
  _previous: ActionState,
  form: FormData,
): Promise<ActionState> {
  return viewerAction(form, async (viewer) => {
    const { recommendationId: id, ...returned } = parseForm(returnSchema, form);
    await returnProgress(viewer, id, returned);
    redirect(recommendationHref(id, { done: "return" }));
  });
}

export async function reportCouncilProgressAction(
  _previous: ActionState,
  form: FormData,
): Promise<ActionState> {
  return viewerAction(form, async (viewer) => {
    const { recommendationId: id, ...progress } = parseForm(progressSchema, form);
    await reportCouncilProgress(viewer, id, progress);
    redirect(recommendationHref(id, { done: "council_progress" }));
  });
}

export async function giveVerdictAction(
  _previous: ActionState,
  form: FormData,
): Promise<ActionState> {
  return viewerAction(form, async (viewer) => {
    const { recommendationId: id, ...verdict } = parseForm(verdictSchema, form);
    await giveVerdict(viewer, id, verdict);
    redirect(recommendationHref(id, { done: "verdict" }));
  });
}
