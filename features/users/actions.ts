"use server";

import { redirect } from "next/navigation";
import { parseForm, viewerAction } from "@/features/auth/viewer-action";
import { userHref } from "@/features/hrefs";
import type { ActionState } from "@/lib/action-state";
import { getTranslator } from "@/lib/i18n";
import { addUser, changeUser, lockUser, setPassword, unlockUser } from "./mutations";
import { accessSchema, newUserSchema, passwordSchema, userSchema } from "./validation";

export async function addUserAction(_previous: ActionState, form: FormData): Promise<ActionState> {
  return viewerAction(form, async (viewer) => {
    const input = parseForm(newUserSchema, form);
    const { id, password } = await addUser(viewer, input);
    if (password === null) redirect(userHref(id, { done: "user_added" }));
    // Shown in this answer only: an address with a password in it would stay in histories and logs.
    const t = await getTranslator("users");
    return { status: "done", message: t("addedWithPassword", { name: input.name, password }) };
  });
}

export async function changeUserAction(
  _previous: ActionState,
  form: FormData,
): Promise<ActionState> {
  return viewerAction(form, async (viewer) => {
    const input = parseForm(userSchema, form);
    await changeUser(viewer, input);
    redirect(userHref(input.id, { done: "user_changed" }));
  });
}

export async function lockUserAction(_previous: ActionState, form: FormData): Promise<ActionState> {
  return viewerAction(form, async (viewer) => {
    const input = parseForm(accessSchema, form);
    await lockUser(viewer, input);
    redirect(userHref(input.id, { done: "user_locked" }));
  });
}

export async function unlockUserAction(
  _previous: ActionState,
  form: FormData,
): Promise<ActionState> {
  return viewerAction(form, async (viewer) => {
    const input = parseForm(accessSchema, form);
    await unlockUser(viewer, input);
    redirect(userHref(input.id, { done: "user_unlocked" }));
  });
}

export async function setPasswordAction(
  _previous: ActionState,
  form: FormData,
): Promise<ActionState> {
  return viewerAction(form, async (viewer) => {
    const input = parseForm(passwordSchema, form);
    const password = await setPassword(viewer, input);
    if (password === null) redirect(userHref(input.id, { done: "password_set" }));
    const t = await getTranslator("users");
    return { status: "done", message: t("newPasswordIs", { password }) };
  });
}
