"use server";

import { redirect } from "next/navigation";
import { accountHref } from "@/features/hrefs";
import type { ActionState } from "@/lib/action-state";
import { writeSession } from "../session-token";
import { parseForm, viewerAction } from "../viewer-action";
import { changeOwnPassword } from "./mutations";
import { ownPasswordSchema } from "./validation";

export async function changeOwnPasswordAction(
  _previous: ActionState,
  form: FormData,
): Promise<ActionState> {
  return viewerAction(form, async (viewer) => {
    const session = await changeOwnPassword(viewer, parseForm(ownPasswordSchema, form));
    await writeSession(session);
    redirect(accountHref({ done: "password_set" }));
  });
}
