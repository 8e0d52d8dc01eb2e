"use server";

import { action } from "@/features/auth/viewer-action";
import { editReportHref, reportHref } from "@/features/hrefs";
import { getLocale } from "@/lib/i18n";
import { startCorrection } from "./form/mutations";
import { releaseReport, returnReport, withdrawReport } from "./mutations";
import { reasonedStepSchema, releaseSchema, stepSchema } from "./validation";

export const withdrawAction = action(stepSchema, async (viewer, { reportId, number }) => {
  await withdrawReport(viewer, reportId, number);
  return reportHref(reportId, { version: number, done: "withdrawn" });
});

export const returnAction = action(
  reasonedStepSchema,
  async (viewer, { reportId, number, reason }) => {
    await returnReport(viewer, reportId, number, reason);
    return reportHref(reportId, { version: number, done: "returned" });
  },
);

export const releaseAction = action(
  releaseSchema,
  async (viewer, { reportId, number, ...decision }) => {
    await releaseReport(viewer, reportId, number, decision);
    return reportHref(reportId, { done: "released" });
  },
);

export const correctAction = action(reasonedStepSchema, async (viewer, { reportId, reason }) => {
  await startCorrection(viewer, reportId, reason, await getLocale());
  return editReportHref(reportId);
});
