"use server";

import { redirect } from "next/navigation";
import { viewerAction } from "@/features/auth/viewer-action";
import { auditLogHref } from "@/features/hrefs";
import type { ActionState } from "@/lib/action-state";
import { checkLog } from "./mutations";

export async function verifyLogAction(
  _previous: ActionState,
  form: FormData,
): Promise<ActionState> {
  return viewerAction(form, async (viewer) => {
    redirect(auditLogHref({ verified: await checkLog(viewer) }, "verify"));
  });
}
