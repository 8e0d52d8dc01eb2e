"use server";

import { redirect } from "next/navigation";
import { parseForm, viewerAction } from "@/features/auth/viewer-action";
import { editFindingHref, findingHref } from "@/features/hrefs";
import { type ActionState, valuesOf } from "@/lib/action-state";
import { getTranslator } from "@/lib/i18n";
import { startCorrection } from "./form/mutations";
import { publishFinding } from "./mutations";
import { correctSchema, publishSchema } from "./validation";

export async function publishFindingAction(
  _previous: ActionState,
  form: FormData,
): Promise<ActionState> {
  return viewerAction(form, async (viewer) => {
    const { findingId, revision } = parseForm(publishSchema, form);
    const { issues } = await publishFinding(viewer, findingId, revision);
    if (issues.length === 0) redirect(findingHref(findingId, { done: "published" }));
    const t = await getTranslator("errors");
    return { status: "failed", message: t("finding_incomplete"), values: valuesOf(form) };
  });
}

/** A next version of what was published, with the reason. */
export async function correctFindingAction(
  _previous: ActionState,
  form: FormData,
): Promise<ActionState> {
  return viewerAction(form, async (viewer) => {
    const { findingId, reason } = parseForm(correctSchema, form);
    await startCorrection(viewer, findingId, reason);
    redirect(editFindingHref(findingId));
  });
}
