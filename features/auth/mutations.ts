import { createHash } from "node:crypto";
import { transaction } from "@/db/transaction";
import { type EventActor, recordEvent } from "@/features/audit-log/record";
import { verifyPassword } from "./passwords";
import { findAccountByEmail } from "./queries";
import { forgiveTries, takeTry } from "./throttle";
import type { Viewer } from "./types";

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

export async function signOut(viewer: Viewer): Promise<void> {
  await recordSignIn(viewer, "signed_out", viewer.id);
}

function recordSignIn(
  actor: EventActor,
  action: "signed_in" | "sign_in_failed" | "signed_out",
  objectId: string,
) {
  const result = action === "sign_in_failed" ? "refused" : "done";
  const { id, name, role, origin } = actor;
  return transaction((tx) =>
    recordEvent(
      tx,
      { id, name, role, origin },
      { action, objectType: "session", objectId },
      result,
    ),
  );
}

const nobody = (origin: string): EventActor => ({ id: null, name: "", role: null, origin });

/** What somebody typed as an address may be a password typed in the wrong field: it is not kept as text. */
const fingerprint = (email: string) =>
  createHash("sha256").update(email).digest("hex").slice(0, 16);
