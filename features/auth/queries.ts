import { eq } from "drizzle-orm";
import { database } from "@/db";
import { users } from "@/db/schema";

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

/** The account behind a session, as it is now. */
export async function findAccountById(id: string) {
  const [account] = await database()
    .select({
      id: users.id,
      name: users.name,
      role: users.role,
      sessionVersion: users.sessionVersion,
      lockedAt: users.lockedAt,
    })
    .from(users)
    .where(eq(users.id, id))
    .limit(1);
  return account ?? null;
}
