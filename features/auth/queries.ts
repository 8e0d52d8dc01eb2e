import { and, eq, isNull } from "drizzle-orm";
import { database } from "@/db";
import { endedSessions, users } from "@/db/schema";
import type { Session } from "./types";

/** The account behind an e-mail address, for sign-in only. */
export async function findAccountByEmail(email: string) {
  const [account] = await database()
    .select({
      id: users.id,
      name: users.name,
      role: users.role,
      passwordHash: users.passwordHash,
      sessionVersion: users.sessionVersion,
      lockedAt: users.lockedAt,
    })
    .from(users)
    .where(eq(users.email, email))
    .limit(1);
  return account ?? null;
}

/** The account behind a session as it is now; null when it changed so that the session counts no more, or somebody signed out. */
export async function findSessionAccount({ userId, sessionVersion, signInId }: Session) {
  const [account] = await database()
    .select({ id: users.id, name: users.name, role: users.role })
    .from(users)
    .leftJoin(endedSessions, eq(endedSessions.id, signInId))
    .where(
      and(
        eq(users.id, userId),
        eq(users.sessionVersion, sessionVersion),
        isNull(users.lockedAt),
        isNull(endedSessions.id),
      ),
    )
    .limit(1);
  return account ?? null;
}
