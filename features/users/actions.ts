"use server";

import { action } from "@/features/auth/viewer-action";
import { userHref } from "@/features/hrefs";
import { getTranslator } from "@/lib/i18n";
import { addUser, changeUser, lockUser, unlockUser } from "./mutations";
import { setPassword } from "./passwords/mutations";
import { accessSchema, newUserSchema, passwordSchema, userSchema } from "./validation";

export const addUserAction = action(newUserSchema, async (viewer, input) => {
  const { id, password } = await addUser(viewer, input);
  if (password === null) return userHref(id, { done: "user_added" });
  // Shown in this answer only: an address with a password in it would stay in histories and logs.
  const t = await getTranslator("users");
  return { status: "done", message: t("addedWithPassword", { name: input.name, password }) };
});

export const changeUserAction = action(userSchema, async (viewer, input) => {
  await changeUser(viewer, input);
  return userHref(input.id, { done: "user_changed" });
});

export const lockUserAction = action(accessSchema, async (viewer, input) => {
  await lockUser(viewer, input);
  return userHref(input.id, { done: "user_locked" });
});

export const unlockUserAction = action(accessSchema, async (viewer, input) => {
  await unlockUser(viewer, input);
  return userHref(input.id, { done: "user_unlocked" });
});

export const setPasswordAction = action(passwordSchema, async (viewer, input) => {
  const password = await setPassword(viewer, input);
  if (password === null) return userHref(input.id, { done: "password_set" });
  const t = await getTranslator("users");
  return { status: "done", message: t("newPasswordIs", { password }) };
});
