"use server";

import { accountHref } from "@/features/hrefs";
import { writeSession } from "../sessions/token";
import { action } from "../viewer-action";
import { changeOwnPassword } from "./mutations";
import { ownPasswordSchema } from "./validation";

export const changeOwnPasswordAction = action(ownPasswordSchema, async (viewer, input) => {
  const session = await changeOwnPassword(viewer, input);
  await writeSession(session);
  return accountHref({ done: "password_set" });
});
