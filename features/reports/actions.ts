"use server";

import { redirect } from "next/navigation";
import { parseForm, viewerAction } from "@/features/auth/viewer-action";
import { editReportHref, reportHref } from "@/features/hrefs";
import type { ActionState } from "@/lib/action-state";
import { getLocale } from "@/lib/i18n";
import { startCorrection } from "./form/mutations";
import { releaseReport, returnReport, withdrawReport } from "./mutations";
import { reasonSchema, stepSchema } from "./validation";

export async function withdrawAction(_previous: ActionState, form: FormData): Promise<ActionState> {
  return viewerAction(form, async (viewer) => {
    const { reportId, number } = parseForm(stepSchema, form);
    await withdrawReport(viewer, reportId, number);
    redirect(reportHref(reportId, { version: number, done: "withdrawn" }));
  });
}

export async function returnAction(_previous: ActionState, form: FormData): Promise<ActionState> {
  return viewerAction(form, async (viewer) => {
    const { reportId, number } = parseForm(stepSchema, form);
    const { reason } = parseForm(reasonSchema, form);
    await returnReport(viewer, reportId, number, reason);
    redirect(reportHref(reportId, { version: number, done: "returned" }));
  });
}

export async function releaseAction(_previous: ActionState, form: FormData): Promise<ActionState> {
  return viewerAction(form, async (viewer) => {
    const { reportId, number } = parseForm(stepSchema, form);
    await releaseReport(viewer, reportId, number);
    redirect(reportHref(reportId, { done: "released" }));
  });
}

export async function correctAction(_previous: ActionState, form: FormData): Promise<ActionState> {
  return viewerAction(form, async (viewer) => {
    const { reportId } = parseForm(stepSchema, form);
    const { reason } = parseForm(reasonSchema, form);
    await startCorrection(viewer, reportId, reason, await getLocale());
    redirect(editReportHref(reportId));
  });
}
