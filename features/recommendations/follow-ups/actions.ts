"use server";

import { action } from "@/features/auth/viewer-action";
import { followUpHref } from "@/features/hrefs";
import { followUpSchema, sentFollowUpSchema } from "../validation";
import { saveFollowUp, sendFollowUp } from "./mutations";

export const saveFollowUpAction = action(
  followUpSchema,
  async (viewer, { preamble, reason, ...reference }) => {
    await saveFollowUp(viewer, reference, { preamble, reason });
    return followUpHref(reference.year, { done: "follow_up_saved" });
  },
);

export const sendFollowUpAction = action(sentFollowUpSchema, async (viewer, reference) => {
  await sendFollowUp(viewer, reference);
  return followUpHref(reference.year, { done: "follow_up_sent" });
});
