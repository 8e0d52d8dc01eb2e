import { and, eq, isNotNull, isNull, ne } from "drizzle-orm";
import { database } from "@/db";
import { foldedName } from "@/db/folded";
import { users } from "@/db/schema";
import { type Transaction, transaction } from "@/db/transaction";
import { type EventActor, recordEvent, requirePermission } from "@/features/audit-log/record";
import { hashPassword } from "@/features/auth/passwords";
import type { Viewer } from "@/features/auth/types";
import { now } from "@/lib/clock";
import { ConflictError, NotFoundError, RuleError } from "@/lib/errors";
import { newId } from "@/lib/ids";
import { firstPassword } from "./first-password";
import { canLockUser, canManageUsers } from "./permissions";
import { endRelations } from "./relation-mutations";
import type { AccessChange, ChangedUser, NewUser, PasswordChange } from "./validation";

/** @returns the id of the account, and the password to hand over when none was typed */
export async function addUser(
  viewer: Viewer,
  input: NewUser,
): Promise<{ id: string; password: string | null }> {
  const attempt = { action: "user_added", objectType: "user", objectId: "new" } as const;
  await requirePermission(canManageUsers(viewer), viewer, attempt);
  const password = input.password ?? firstPassword();
  const id = await insertUser(viewer, { ...input, password });
  return { id, password: input.password === null ? password : null };
}

/** For the command line: whoever may run a script on the machine may make the first administrator. */
export async function addUserByScript(
  script: string,
  input: NewUser & { password: string },
): Promise<string> {
  return insertUser(scriptActor(script), input);
}

const scriptActor = (name: string): EventActor => ({
  id: null,
  name,
  role: null,
  origin: "script",
});

async function insertUser(
  actor: Viewer | EventActor,
  { password, ...person }: NewUser & { password: string },
) {
  const passwordHash = await hashPassword(password);
  return transaction(async (tx) => {
    await requireFreeEmail(tx, person.email);
    const id = newId();
    await tx
      .insert(users)
      .values({ ...person, ...foldedName(person), id, passwordHash, createdAt: now() });
    await recordEvent(tx, actor, {
      action: "user_added",
      objectType: "user",
      objectId: id,
      after: person,
    });
    return id;
  });
}

/**
 * Changes name, e-mail address, role and political group. A new role ends the sessions of the account, and the collaborations
 * and portfolios that came with the old one. @throws NotFoundError, ConflictError, RuleError
 */
export async function changeUser(viewer: Viewer, input: ChangedUser): Promise<void> {
  const event = { action: "user_changed", objectType: "user", objectId: input.id } as const;
  await requirePermission(canManageUsers(viewer), viewer, event);
  const { id, version, ...change } = input;
  await transaction(async (tx) => {
    const account = await accountAt(tx, input);
    const { name, role, email, politicalGroup } = account;
    if (account.passwordHash && !change.email) throw new RuleError("email_needed");
    if (change.email && change.email !== email) await requireFreeEmail(tx, change.email);
    if (change.role !== role) {
      if (!canLockUser(viewer, id)) throw new RuleError("own_account");
      if (role === "administrator") await requireOtherAdministrator(tx, id);
      await endRelations(tx, viewer, account);
    }
    const sessionVersion =
      change.role === role ? account.sessionVersion : account.sessionVersion + 1;
    await tx
      .update(users)
      .set({ ...change, ...foldedName(change), sessionVersion })
      .where(eq(users.id, id));
    await recordEvent(tx, viewer, {
      ...event,
      before: { name, role, email, politicalGroup },
      after: change,
    });
  });
}

/** The account can do nothing from its next request on. @throws NotFoundError, ConflictError, RuleError */
export async function lockUser(viewer: Viewer, input: AccessChange): Promise<void> {
  const event = { action: "user_locked", objectType: "user", objectId: input.id } as const;
  await requirePermission(canManageUsers(viewer), viewer, event);
  if (!canLockUser(viewer, input.id)) throw new RuleError("own_account");
  await transaction(async (tx) => {
    const account = await accountAt(tx, input);
    if (!account.passwordHash) throw new RuleError("no_sign_in");
    if (account.lockedAt) throw new RuleError("already_locked");
    if (account.role === "administrator") await requireOtherAdministrator(tx, input.id);
    await setAccess(tx, account, now());
    await recordEvent(tx, viewer, { ...event, after: { name: account.name } });
  });
}

export async function unlockUser(viewer: Viewer, input: AccessChange): Promise<void> {
  const event = { action: "user_unlocked", objectType: "user", objectId: input.id } as const;
  await requirePermission(canManageUsers(viewer), viewer, event);
  await transaction(async (tx) => {
    const account = await accountAt(tx, input);
    if (!account.lockedAt) throw new RuleError("not_locked");
    await setAccess(tx, account, null);
    await recordEvent(tx, viewer, { ...event, after: { name: account.name } });
  });
}

/** Ends the sessions of the account. @returns the password to hand over when none was typed */
export async function setPassword(viewer: Viewer, input: PasswordChange): Promise<string | null> {
  const event = { action: "password_set", objectType: "user", objectId: input.id } as const;
  await requirePermission(canManageUsers(viewer), viewer, event);
  const password = input.password ?? firstPassword();
  await storePassword(viewer, input.id, password);
  return input.password === null ? password : null;
}

/** For the command line, as addUserByScript. @returns the name of the account. @throws NotFoundError, RuleError */
export async function setPasswordByScript(
  script: string,
  { email, password }: { email: string; password: string },
): Promise<string> {
  const [found] = await database()
    .select({ id: users.id })
    .from(users)
    .where(eq(users.email, email));
  if (!found) throw new NotFoundError(`user ${email}`);
  return storePassword(scriptActor(script), found.id, password);
}

async function storePassword(actor: Viewer | EventActor, id: string, password: string) {
  const passwordHash = await hashPassword(password);
  return transaction(async (tx) => {
    const { name, email, ...account } = await accountAt(tx, { id });
    if (!email) throw new RuleError("no_sign_in");
    const sessionVersion = account.sessionVersion + 1;
    await tx.update(users).set({ passwordHash, sessionVersion }).where(eq(users.id, id));
    const event = { action: "password_set", objectType: "user", objectId: id } as const;
    await recordEvent(tx, actor, { ...event, after: { name } });
    return name;
  });
}

type Account = typeof users.$inferSelect;

async function accountAt(
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
