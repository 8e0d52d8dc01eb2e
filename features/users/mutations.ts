import { and, eq, isNotNull, isNull, ne } from "drizzle-orm";
import { foldedName } from "@/db/names/folded";
import { users } from "@/db/schema";
import { type Transaction, transaction, transactionToldOnce } from "@/db/transaction";
import type { AuditEvent } from "@/features/audit-log/event-types";
import { type EventActor, recordEvent, recordEventBy } from "@/features/audit-log/record";
import { hashPassword } from "@/features/auth/passwords/hashing";
import { permit, refuseUnless } from "@/features/auth/permit";
import type { Viewer } from "@/features/viewer/types";
import { now } from "@/lib/clock";
import { ConflictError, NotFoundError, RuleError } from "@/lib/errors";
import { newId } from "@/lib/ids";
import { firstPassword } from "./first-password";
import { canLockUser, canManageUsers } from "./permissions";
import { endRelations } from "./relation-mutations";
import type { AccessChange, ChangedUser, NewUser } from "./validation";

/** @returns the id of the account, and the password to hand over when none was typed */
export async function addUser(
  viewer: Viewer,
  input: NewUser,
): Promise<{ id: string; password: string | null }> {
  const event = { action: "user_added", objectType: "user", objectId: "new" } as const;
  const question = { may: canManageUsers(viewer), event };
  refuseUnless(viewer, question);
  const password = input.password ?? firstPassword();
  const passwordHash = await hashPassword(password);
  const id = await writerFor(input)(async (tx) => {
    const permitted = permit(tx, viewer, question);
    const added = await insertUser(tx, input, passwordHash);
    await recordEvent(tx, permitted, added);
    return added.objectId;
  });
  return { id, password: input.password === null ? password : null };
}

/** A password that is made here is shown in one answer. */
export const writerFor = ({ password }: { password: string | null }) =>
  password === null ? transactionToldOnce : transaction;

/** For the command line: whoever may run a script on the machine may make the first administrator. */
export async function addUserByScript(
  script: string,
  input: NewUser & { password: string },
): Promise<string> {
  const passwordHash = await hashPassword(input.password);
  return transaction(async (tx) => {
    const added = await insertUser(tx, input, passwordHash);
    await recordEventBy(tx, scriptActor(script), added);
    return added.objectId;
  });
}

export const scriptActor = (name: string): EventActor => ({
  id: null,
  name,
  role: null,
  origin: "script",
});

/** @returns the event that says so */
async function insertUser(
  tx: Transaction,
  { password: _, ...person }: NewUser,
  passwordHash: string,
): Promise<AuditEvent> {
  await requireFreeEmail(tx, person.email);
  const id = newId();
  await tx
    .insert(users)
    .values({ ...person, ...foldedName(person), id, passwordHash, createdAt: now() });
  return { action: "user_added", objectType: "user", objectId: id, after: person };
}

/**
 * Changes name, e-mail address, role and political group. A new role ends the sessions of the account, and the collaborations
 * and portfolios that came with the old one. @throws NotFoundError, ConflictError, RuleError
 */
export async function changeUser(viewer: Viewer, input: ChangedUser): Promise<void> {
  const event = { action: "user_changed", objectType: "user", objectId: input.id } as const;
  const { id, version, ...change } = input;
  await transaction(async (tx) => {
    const permitted = permit(tx, viewer, { may: canManageUsers(viewer), event });
    const account = await accountAt(tx, input);
    const { name, role, email, politicalGroup } = account;
    if (account.passwordHash && !change.email) throw new RuleError("email_needed");
    if (change.email && change.email !== email) await requireFreeEmail(tx, change.email);
    if (change.role !== role) {
      if (!canLockUser(viewer, id)) throw new RuleError("own_account");
      if (role === "administrator") await requireOtherAdministrator(tx, id);
      await endRelations(tx, permitted, account);
    }
    const sessionVersion =
      change.role === role ? account.sessionVersion : account.sessionVersion + 1;
    await tx
      .update(users)
      .set({ ...change, ...foldedName(change), sessionVersion })
      .where(eq(users.id, id));
    await recordEvent(tx, permitted, {
      ...event,
      before: { name, role, email, politicalGroup },
      after: change,
    });
  });
}

/** The account can do nothing from its next request on. @throws NotFoundError, ConflictError, RuleError */
export async function lockUser(viewer: Viewer, input: AccessChange): Promise<void> {
  const event = { action: "user_locked", objectType: "user", objectId: input.id } as const;
  await transaction(async (tx) => {
    const permitted = permit(tx, viewer, { may: canManageUsers(viewer), event });
    if (!canLockUser(viewer, input.id)) throw new RuleError("own_account");
    const account = await accountAt(tx, input);
    if (!account.passwordHash) throw new RuleError("no_sign_in");
    if (account.lockedAt) throw new RuleError("already_locked");
    if (account.role === "administrator") await requireOtherAdministrator(tx, input.id);
    await setAccess(tx, account, now());
    await recordEvent(tx, permitted, { ...event, after: { name: account.name } });
  });
}

export async function unlockUser(viewer: Viewer, input: AccessChange): Promise<void> {
  const event = { action: "user_unlocked", objectType: "user", objectId: input.id } as const;
  await transaction(async (tx) => {
    const permitted = permit(tx, viewer, { may: canManageUsers(viewer), event });
    const account = await accountAt(tx, input);
    if (!account.lockedAt) throw new RuleError("not_locked");
    await setAccess(tx, account, null);
    await recordEvent(tx, permitted, { ...event, after: { name: account.name } });
  });
}

export type Account = typeof users.$inferSelect;

/** The account, unless it changed since it was read. @throws NotFoundError, ConflictError */
export async function accountAt(
  tx: Transaction,
  { id, version }: { id: string; version?: number },
): Promise<Account> {
  const [account] = await tx.select().from(users).where(eq(users.id, id));
  if (!account) throw new NotFoundError(`user ${id}`);
  if (version !== undefined && account.sessionVersion !== version)
    throw new ConflictError("changed_meanwhile");
  return account;
}

function setAccess(tx: Transaction, account: Account, lockedAt: Date | null) {
  const sessionVersion = account.sessionVersion + 1;
  return tx.update(users).set({ lockedAt, sessionVersion }).where(eq(users.id, account.id));
}

async function requireFreeEmail(tx: Transaction, email: string): Promise<void> {
  const taken = await tx.select({ id: users.id }).from(users).where(eq(users.email, email));
  if (taken.length > 0) throw new RuleError("email_taken");
}

/** Without an administrator who can sign in, nobody could let anybody in again. */
async function requireOtherAdministrator(tx: Transaction, id: string): Promise<void> {
  const others = await tx
    .select({ id: users.id })
    .from(users)
    .where(
      and(
        eq(users.role, "administrator"),
        ne(users.id, id),
        isNull(users.lockedAt),
        isNotNull(users.passwordHash),
      ),
    );
  if (others.length === 0) throw new RuleError("last_administrator");
}
