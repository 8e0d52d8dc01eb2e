"use server";

import { redirect } from "next/navigation";
import { parseForm, viewerAction } from "@/features/auth/viewer-action";
import { sampleHref } from "@/features/hrefs";
import type { ActionState } from "@/lib/action-state";
import { drawSample, publishSample, saveSample } from "./mutations";
import { checkSchema, drawSchema, publishSampleSchema } from "./validation";

export async function drawSampleAction(
  _previous: ActionState,
  form: FormData,
): Promise<ActionState> {
  return viewerAction(form, async (viewer) => {
    const { place, size, seed } = parseForm(drawSchema, form);
    const id = await drawSample(viewer, { ...place, size, seed });
    redirect(sampleHref(id, { done: "drawn" }));
  });
}

/** What was seen in each report; both who ticked it and what they noted. */
export async function saveSampleAction(
  _previous: ActionState,
  form: FormData,
): Promise<ActionState> {
  return viewerAction(form, async (viewer) => {
    const { sampleId, revision, reports } = parseForm(checkSchema, form);
    await saveSample(viewer, sampleId, revision, reports);
    redirect(sampleHref(sampleId, { done: "saved" }));
  });
}

export async function publishSampleAction(
  _previous: ActionState,
  form: FormData,
): Promise<ActionState> {
  return viewerAction(form, async (viewer) => {
    const { sampleId, revision } = parseForm(publishSampleSchema, form);
    await publishSample(viewer, sampleId, revision);
    redirect(sampleHref(sampleId, { done: "published" }));
  });
}
