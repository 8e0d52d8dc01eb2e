import { z } from "zod";

export const PASSWORD_MIN = 12;
export const PASSWORD_MAX = 200;

/** A new password. What is typed is kept as it is, spaces included. */
export const newPassword = () =>
  z
    .string("required")
    .min(1, "required")
    .min(PASSWORD_MIN, "too_short")
    .max(PASSWORD_MAX, "too_long");

export const ownPasswordSchema = z
  .object({
    currentPassword: z.string("required").min(1, "required").max(PASSWORD_MAX, "too_long"),
    newPassword: newPassword(),
    repeatedPassword: z.string("required").min(1, "required"),
  })
  .refine((typed) => typed.newPassword === typed.repeatedPassword, {
    path: ["repeatedPassword"],
    message: "passwords_differ",
  });
export type OwnPassword = z.output<typeof ownPasswordSchema>;
