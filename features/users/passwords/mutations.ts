/** A new password for an account: by an administrator, or on the command line. */
import { eq } from "drizzle-orm";
import { users } from "@/db/schema";
import { type Transaction, transaction } from "@/db/transaction";
import { recordEvent, recordEventBy } from "@/features/audit-log/record";
import { hashPassword } from "@/features/auth/passwords/hashing";
import { permit, refuseUnless } from "@/features/auth/permit";
import type { Viewer } from "@/features/viewer/types";
import { NotFoundError, RuleError } from "@/lib/errors";
import { firstPassword } from "../first-password";
import { type Account, accountAt, scriptActor, writerFor } from "../mutations";
import { canManageUsers } from "../permissions";
import type { PasswordChange } from "../validation";

/** Ends the sessions of the account. @returns the password to hand over when none was typed */
export async function setPassword(viewer: Viewer, input: PasswordChange): Promise<string | null> {
  const event = { action: "password_set", objectType: "user", objectId: input.id } as const;
  const question = { may: canManageUsers(viewer), event };
  refuseUnless(viewer, question);
  const password = input.password ?? firstPassword();
  const passwordHash = await hashPassword(password);
  await writerFor(input)(async (tx) => {
    const permitted = permit(tx, viewer, question);
    const { name } = await storePassword(tx, input.id, passwordHash);
    await recordEvent(tx, permitted, { ...event, after: { name } });
  });
  return input.password === null ? password : null;
}

/** For the command line, as addUserByScript. @returns the name of the account. @throws NotFoundError, RuleError */
export async function setPasswordByScript(
  script: string,
  { email, password }: { email: string; password: string },
): Promise<string> {
  const passwordHash = await hashPassword(password);
  return transaction(async (tx) => {
    const [found] = await tx.select({ id: users.id }).from(users).where(eq(users.email, email));
    if (!found) throw new NotFoundError(`user ${email}`);
    const { name } = await storePassword(tx, found.id, passwordHash);
    const event = { action: "password_set", objectType: "user", objectId: found.id } as const;
    await recordEventBy(tx, scriptActor(script), { ...event, after: { name } });
    return name;
  });
}

async function storePassword(tx: Transaction, id: string, passwordHash: string): Promise<Account> {
  const account = await accountAt(tx, { id });
  if (!account.email) throw new RuleError("no_sign_in");
  const sessionVersion = account.sessionVersion + 1;
  await tx.update(users).set({ passwordHash, sessionVersion }).where(eq(users.id, id));
  return account;
}
