"use server";

import { redirect } from "next/navigation";
import { parseForm, viewerAction } from "@/features/auth/viewer-action";
import { followUpHref } from "@/features/hrefs";
import type { ActionState } from "@/lib/action-state";
import { followUpSchema, sentFollowUpSchema } from "../validation";
import { saveFollowUp, sendFollowUp } from "./mutations";

export async function saveFollowUpAction(
  _previous: ActionState,
  form: FormData,
): Promise<ActionState> {
  return viewerAction(form, async (viewer) => {
    const { preamble, reason, ...reference } = parseForm(followUpSchema, form);
    await saveFollowUp(viewer, reference, { preamble, reason });
    redirect(followUpHref(reference.year, { done: "follow_up_saved" }));
  });
}

export async function sendFollowUpAction(
  _previous: ActionState,
  form: FormData,
): Promise<ActionState> {
  return viewerAction(form, async (viewer) => {
    const reference = parseForm(sentFollowUpSchema, form);
    await sendFollowUp(viewer, reference);
    redirect(followUpHref(reference.year, { done: "follow_up_sent" }));
  });
}
