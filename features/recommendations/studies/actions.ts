"use server";

import { redirect } from "next/navigation";
import { parseForm, viewerAction } from "@/features/auth/viewer-action";
import { studyHref } from "@/features/hrefs";
import type { ActionState } from "@/lib/action-state";
import {
  addedRecommendationSchema,
  changedRecommendationSchema,
  changedStudySchema,
  publishSchema,
  removedRecommendationSchema,
  studySchema,
} from "../validation";
import { addStudy, changeStudy, publishStudy } from "./mutations";
import { addRecommendation, changeRecommendation, removeRecommendation } from "./text-mutations";

export async function addStudyAction(_previous: ActionState, form: FormData): Promise<ActionState> {
  return viewerAction(form, async (viewer) => {
    const id = await addStudy(viewer, parseForm(studySchema, form));
    redirect(studyHref(id, { done: "study_added" }));
  });
}

export async function changeStudyAction(
  _previous: ActionState,
  form: FormData,
): Promise<ActionState> {
  return viewerAction(form, async (viewer) => {
    const { studyId: id, revision, reason, ...text } = parseForm(changedStudySchema, form);
    const status = await changeStudy(viewer, { id, revision }, text, reason);
    redirect(studyHref(id, { done: status === "draft" ? "study_saved" : "study_revised" }));
  });
}

export async function publishStudyAction(
  _previous: ActionState,
  form: FormData,
): Promise<ActionState> {
  return viewerAction(form, async (viewer) => {
    const { studyId: id, revision } = parseForm(publishSchema, form);
    await publishStudy(viewer, { id, revision });
    redirect(studyHref(id, { done: "study_published" }));
  });
}

export async function addRecommendationAction(
  _previous: ActionState,
  form: FormData,
): Promise<ActionState> {
  return viewerAction(form, async (viewer) => {
    const { studyId, revision, reason, ...text } = parseForm(addedRecommendationSchema, form);
    await addRecommendation(viewer, { studyId, revision }, text, reason);
    redirect(studyHref(studyId, { done: "recommendation_added" }));
  });
}

export async function changeRecommendationAction(
  _previous: ActionState,
  form: FormData,
): Promise<ActionState> {
  return viewerAction(form, async (viewer) => {
    const parsed = parseForm(changedRecommendationSchema, form);
    const { recommendationId: id, revision, reason, ...text } = parsed;
    const studyId = await changeRecommendation(viewer, { id, revision }, text, reason);
    const done = reason === null ? "recommendation_saved" : "study_revised";
    redirect(studyHref(studyId, { done }));
  });
}

export async function removeRecommendationAction(
  _previous: ActionState,
  form: FormData,
): Promise<ActionState> {
  return viewerAction(form, async (viewer) => {
    const { recommendationId: id, revision } = parseForm(removedRecommendationSchema, form);
    const studyId = await removeRecommendation(viewer, { id, revision });
    redirect(studyHref(studyId, { done: "recommendation_removed" }));
  });
}
