"use server";

import { action } from "@/features/auth/viewer-action";
import { editFindingHref, findingHref } from "@/features/hrefs";
import { valuesOf } from "@/lib/forms/action-state";
import { getTranslator } from "@/lib/i18n";
import { startCorrection } from "./form/mutations";
import { publishFinding } from "./mutations";
import { correctSchema, publishSchema } from "./validation";

export const publishFindingAction = action(
  publishSchema,
  async (viewer, { findingId, revision }, form) => {
    const { issues } = await publishFinding(viewer, findingId, revision);
    if (issues.length === 0) return findingHref(findingId, { done: "published" });
    const t = await getTranslator("errors");
    return { status: "failed", message: t("finding_incomplete"), values: valuesOf(form) };
  },
);

/** A next version of what was published, with the reason. */
export const correctFindingAction = action(correctSchema, async (viewer, { findingId, reason }) => {
  await startCorrection(viewer, findingId, reason);
  return editFindingHref(findingId);
});
