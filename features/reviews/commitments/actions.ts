"use server";

import { redirect } from "next/navigation";
import { parseForm, viewerAction } from "@/features/auth/viewer-action";
import { commitmentHref } from "@/features/hrefs";
import type { ActionState } from "@/lib/action-state";
import {
  commitmentDoneSchema,
  movedDateSchema,
  reopenedSchema,
  settledSchema,
} from "../validation";
import {
  moveCommitmentDate,
  reopenCommitment,
  reportCommitmentDone,
  settleCommitment,
} from "./mutations";

export async function reportCommitmentDoneAction(
  _previous: ActionState,
  form: FormData,
): Promise<ActionState> {
  return viewerAction(form, async (viewer) => {
    const { reportId, commitmentId, text } = parseForm(commitmentDoneSchema, form);
    await reportCommitmentDone(viewer, commitmentId, { text });
    redirect(commitmentHref(reportId, commitmentId, "commitment_reported_done"));
  });
}

export async function settleCommitmentAction(
  _previous: ActionState,
  form: FormData,
): Promise<ActionState> {
  return viewerAction(form, async (viewer) => {
    const { reportId, commitmentId } = parseForm(settledSchema, form);
    await settleCommitment(viewer, commitmentId);
    redirect(commitmentHref(reportId, commitmentId, "commitment_settled"));
  });
}

export async function reopenCommitmentAction(
  _previous: ActionState,
  form: FormData,
): Promise<ActionState> {
  return viewerAction(form, async (viewer) => {
    const { reportId, commitmentId, reason } = parseForm(reopenedSchema, form);
    await reopenCommitment(viewer, commitmentId, { reason });
    redirect(commitmentHref(reportId, commitmentId, "commitment_reopened"));
  });
}

export async function moveCommitmentDateAction(
  _previous: ActionState,
  form: FormData,
): Promise<ActionState> {
  return viewerAction(form, async (viewer) => {
    const { reportId, commitmentId, ...moved } = parseForm(movedDateSchema, form);
    await moveCommitmentDate(viewer, commitmentId, moved);
    redirect(commitmentHref(reportId, commitmentId, "commitment_date_moved"));
  });
}
