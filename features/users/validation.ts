import { z } from "zod";
import { ROLES } from "@/db/vocabulary";
import { newPassword } from "@/features/auth/passwords/validation";
import { email, id, optionalName, requiredName, word } from "@/lib/fields";

export const NAME_MAX = 100;

const optionalEmail = () =>
  z
    .union([z.literal(""), email()])
    .optional()
    .transform((value) => value || null);

/** Left empty, the product makes one and shows it once. */
const optionalPassword = () =>
  z
    .union([z.literal(""), newPassword()])
    .optional()
    .transform((value) => value || null);

const person = {
  name: requiredName(NAME_MAX),
  role: word(ROLES),
  politicalGroup: optionalName(NAME_MAX),
};

/** Only a council member has a political group; what was typed for another role is dropped. */
const withGroupOfRole = <T extends { role: string; politicalGroup: string | null }>(
  typed: T,
): T => ({
  ...typed,
  politicalGroup: typed.role === "council_member" ? typed.politicalGroup : null,
});

export const newUserSchema = z
  .object({ ...person, email: email(), password: optionalPassword() })
  .transform(withGroupOfRole);
export type NewUser = z.output<typeof newUserSchema>;

const version = z.coerce.number("changed_meanwhile").int("changed_meanwhile");

export const userSchema = z
  .object({ id: id(), version, ...person, email: optionalEmail() })
  .transform(withGroupOfRole);
export type ChangedUser = z.output<typeof userSchema>;

export const accessSchema = z.object({ id: id(), version });
export type AccessChange = z.output<typeof accessSchema>;

export const passwordSchema = z.object({ id: id(), password: optionalPassword() });
export type PasswordChange = z.output<typeof passwordSchema>;
