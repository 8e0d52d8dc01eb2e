import { and, eq, isNull, sql } from "drizzle-orm";
import { database } from "@/db";
import { users } from "@/db/schema";
import { apartFromForm } from "@/db/sent-form";
import { transaction } from "@/db/transaction";
import { recordEventBy, recordRefused } from "@/features/audit-log/record";
import type { Viewer } from "@/features/viewer/types";
import { RuleError } from "@/lib/errors";
import type { SessionClaims } from "../sessions/token";
import { hashPassword, verifyPassword } from "./hashing";
import { forgiveTries, takeTry } from "./throttle";
import type { OwnPassword } from "./validation";

/**
 * Changes the viewer's own password; every other session of the account ends. Guesses at the current password slow down as
 * they do at sign-in. @returns the claims of a session that is valid after it. @throws RuleError
 */
export async function changeOwnPassword(
  viewer: Viewer,
  typed: OwnPassword,
): Promise<SessionClaims> {
  const event = { action: "password_set", objectType: "user", objectId: viewer.id } as const;
  if ((await takeTry(viewer.id, viewer.origin)) > 0) throw new RuleError("password_wait");
  const [account] = await database()
    .select({ passwordHash: users.passwordHash })
    .from(users)
    .where(eq(users.id, viewer.id));
  const verified = account?.passwordHash ?? null;
  if (verified === null || !(await verifyPassword(typed.currentPassword, verified))) {
    await apartFromForm(() => transaction((tx) => recordRefused(tx, viewer, event)));
    throw new RuleError("password_wrong");
  }
  await forgiveTries(viewer.id, viewer.origin);
  const passwordHash = await hashPassword(typed.newPassword);
  return transaction(async (tx) => {
    const [changed] = await tx
      .update(users)
      .set({ passwordHash, sessionVersion: sql`${users.sessionVersion} + 1` })
      // The password that was verified: one that an administrator set meanwhile stays.
      .where(and(eq(users.id, viewer.id), eq(users.passwordHash, verified), isNull(users.lockedAt)))
      .returning({ sessionVersion: users.sessionVersion });
    if (!changed) throw new RuleError("password_wrong");
    await recordEventBy(tx, viewer, { ...event, after: { name: viewer.name } });
    return { userId: viewer.id, sessionVersion: changed.sessionVersion };
  });
}
