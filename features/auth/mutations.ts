import { createHash } from "node:crypto";
import { lt } from "drizzle-orm";
import { endedSessions } from "@/db/schema";
import { type Transaction, transaction } from "@/db/transaction";
import { type EventActor, recordEventBy } from "@/features/audit-log/record";
import type { Viewer } from "@/features/viewer/types";
import { now } from "@/lib/clock";
import { verifyPassword } from "./passwords/hashing";
import { forgiveTries, takeTry } from "./passwords/throttle";
import { findAccountByEmail } from "./queries";
import type { Session } from "./types";

type Account = NonNullable<Awaited<ReturnType<typeof findAccountByEmail>>>;
export type SignInResult =
  | { outcome: "signed_in"; account: Account }
  | { outcome: "wrong" }
  | { outcome: "wait"; seconds: number };

/**
 * Checks an e-mail address and a password. A wrong password, an unknown account and a locked one
 * answer alike and take alike.
 */
export async function signIn(
  email: string,
  password: string,
  origin: string,
): Promise<SignInResult> {
  const seconds = await takeTry(email, origin);
  if (seconds > 0) return { outcome: "wait", seconds };
  const account = await findAccountByEmail(email);
  const matches = await verifyPassword(password, account?.passwordHash ?? null);
  if (!account || !matches || account.lockedAt) {
    await recordSignIn(nobody(origin), "sign_in_failed", account?.id ?? fingerprint(email));
    return { outcome: "wrong" };
  }
  await forgiveTries(email, origin);
  await recordSignIn({ ...account, origin }, "signed_in", account.id);
  return { outcome: "signed_in", account };
}

/** Ends a session for good: it is kept until it would have ended by itself. Sent twice is signed out once. */
export async function signOut(session: Session, viewer: Viewer | null): Promise<void> {
  const { signInId: id, endsAt } = session;
  await transaction(async (tx) => {
    await tx.delete(endedSessions).where(lt(endedSessions.endsAt, now()));
    const ended = await tx
      .insert(endedSessions)
      .values({ id, endsAt })
      .onConflictDoNothing()
      .returning({ id: endedSessions.id });
    if (viewer && ended.length > 0) await recordSession(tx, viewer, "signed_out", viewer.id);
  });
}

function recordSignIn(
  actor: EventActor,
  action: "signed_in" | "sign_in_failed",
  objectId: string,
): Promise<void> {
  return transaction((tx) => recordSession(tx, actor, action, objectId));
}

async function recordSession(
  tx: Transaction,
  { id, name, role, origin }: EventActor,
  action: "signed_in" | "sign_in_failed" | "signed_out",
  objectId: string,
): Promise<void> {
  const result = action === "sign_in_failed" ? "refused" : "done";
  const event = { action, objectType: "session", objectId } as const;
  await recordEventBy(tx, { id, name, role, origin }, event, result);
}

const nobody = (origin: string): EventActor => ({ id: null, name: "", role: null, origin });

/** What somebody typed as an address may be a password typed in the wrong field: it is not kept as text. */
const fingerprint = (email: string) =>
  createHash("sha256").update(email).digest("hex").slice(0, 16);
