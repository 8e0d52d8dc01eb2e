"use server";

import { action } from "@/features/auth/viewer-action";
import { sampleHref } from "@/features/hrefs";
import { drawSample, publishSample, saveSample } from "./mutations";
import { checkSchema, drawSchema, publishSampleSchema } from "./validation";

export const drawSampleAction = action(drawSchema, async (viewer, { place, size, seed }) => {
  const id = await drawSample(viewer, { ...place, size, seed });
  return sampleHref(id, { done: "drawn" });
});

/** What was seen in each report; both who ticked it and what they noted. */
export const saveSampleAction = action(
  checkSchema,
  async (viewer, { sampleId, revision, reports }) => {
    await saveSample(viewer, sampleId, revision, reports);
    return sampleHref(sampleId, { done: "saved" });
  },
);

export const publishSampleAction = action(
  publishSampleSchema,
  async (viewer, { sampleId, revision }) => {
    await publishSample(viewer, sampleId, revision);
    return sampleHref(sampleId, { done: "published" });
  },
);
