/** Whether a database may be served in a mode: what the demo invented is not for production, nor the other way round. */
import { and, eq, inArray, isNotNull, isNull } from "drizzle-orm";
import { database } from "@/db";
import { settings, users } from "@/db/schema";
import { DEMO_IDENTITIES } from "@/features/auth/demo-identities";
import { hasDemoPassword } from "@/features/auth/passwords/hashing";
import type { Env } from "@/lib/env";

/** @returns why not, and what to do; null when it may. The database is up to date. */
export async function findStartProblem({
  mode,
  databaseFile,
}: Pick<Env, "mode" | "databaseFile">): Promise<string | null> {
  const isDemo = await wasFilledByDemo();
  if (mode === "demo" && !isDemo && (await hasAccounts())) {
    return (
      `The database ${databaseFile} holds accounts and was not filled by the demo, and REGIEMONITOR_MODE is demo.\n` +
      "Set REGIEMONITOR_MODE=production, or start the demo on data of its own with: npm run demo"
    );
  }
  if (mode !== "production") return null;
  if (isDemo) {
    return (
      `The database ${databaseFile} was filled by the demo: what it says is invented, and its password is public.\n` +
      "For a real installation name another file in DATABASE_URL, then run: npm run db:migrate\n" +
      "To look at the demo, run: npm run demo"
    );
  }
  const emails = await listDemoAccounts();
  if (emails.length === 0) return null;
  return (
    `The database ${databaseFile} has accounts with the public password of the demo: ${emails.join(", ")}.\n` +
    `Give each another one, such as with: npm run user:password -- --email ${emails[0]}`
  );
}

async function wasFilledByDemo(): Promise<boolean> {
  const found = await database()
    .select({ key: settings.key })
    .from(settings)
    .where(eq(settings.key, "demo"));
  return found.length > 0;
}

async function hasAccounts(): Promise<boolean> {
  return (await database().select({ id: users.id }).from(users).limit(1)).length > 0;
}

/**
 * The accounts of the demo that its password would open. Only their addresses are tried, since trying a password takes long;
 * sign-in in production refuses this password for every account (features/auth/passwords/hashing.ts).
 */
async function listDemoAccounts(): Promise<string[]> {
  const emails = DEMO_IDENTITIES.map(({ email }) => email);
  const rows = await database()
    .select({ email: users.email, passwordHash: users.passwordHash })
    .from(users)
    .where(and(inArray(users.email, emails), isNull(users.lockedAt), isNotNull(users.passwordHash)))
    .orderBy(users.email);
  const matches = await Promise.all(rows.map((row) => hasDemoPassword(row.passwordHash ?? "")));
  return rows.filter((_, index) => matches[index]).map(({ email }) => email ?? "");
}
