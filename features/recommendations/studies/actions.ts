"use server";

import { action } from "@/features/auth/viewer-action";
import { studyHref } from "@/features/hrefs";
import type { Viewer } from "@/features/viewer/types";
import { wantedIn } from "@/lib/forms/choices";
import {
  addedRecommendationSchema,
  changedRecommendationSchema,
  changedStudySchema,
  publishSchema,
  removedRecommendationSchema,
  studySchema,
} from "../validation";
import { addStudy, changeStudy, publishStudy } from "./mutations";
import { listLinkable } from "./queries";
import { addRecommendation, changeRecommendation, removeRecommendation } from "./text-mutations";

const COLLABORATIONS = "collaborationIds[]";
const linkable = async (viewer: Viewer, form: FormData) => ({
  [COLLABORATIONS]: await listLinkable(viewer, wantedIn(form, COLLABORATIONS)),
});

export const addStudyAction = action(studySchema, async (viewer, input) => {
  const id = await addStudy(viewer, input);
  return studyHref(id, { done: "study_added" });
});

export const changeStudyAction = action(
  changedStudySchema,
  async (viewer, { studyId: id, revision, reason, ...text }) => {
    const status = await changeStudy(viewer, { id, revision }, text, reason);
    return studyHref(id, { done: status === "draft" ? "study_saved" : "study_revised" });
  },
);

export const publishStudyAction = action(
  publishSchema,
  async (viewer, { studyId: id, revision }) => {
    await publishStudy(viewer, { id, revision });
    return studyHref(id, { done: "study_published" });
  },
);

export const addRecommendationAction = action(
  addedRecommendationSchema,
  async (viewer, { studyId, revision, reason, ...text }) => {
    await addRecommendation(viewer, { studyId, revision }, text, reason);
    return studyHref(studyId, { done: "recommendation_added" });
  },
  { choices: linkable },
);

export const changeRecommendationAction = action(
  changedRecommendationSchema,
  async (viewer, parsed) => {
    const { recommendationId: id, revision, reason, ...text } = parsed;
    const studyId = await changeRecommendation(viewer, { id, revision }, text, reason);
    const done = reason === null ? "recommendation_saved" : "study_revised";
    return studyHref(studyId, { done });
  },
  { choices: linkable },
);

export const removeRecommendationAction = action(
  removedRecommendationSchema,
  async (viewer, { recommendationId: id, revision }) => {
    const studyId = await removeRecommendation(viewer, { id, revision });
    return studyHref(studyId, { done: "recommendation_removed" });
  },
);
