/** The session cookie: next-auth's own encrypted token, written by a server action or by next-auth's callback. */
import "server-only";
import { cookies } from "next/headers";
import { decode, encode } from "next-auth/jwt";
import { now } from "@/lib/clock";
import { env } from "@/lib/env";
import { newId } from "@/lib/ids";
import type { Session } from "../types";

/** A working day; after it one signs in again, and what was typed stays. */
export const SESSION_MAX_AGE_SECONDS = 10 * 60 * 60;

export type SessionClaims = Pick<Session, "userId" | "sessionVersion">;

const isSecure = () => env().baseUrl.startsWith("https:");

const sessionCookieName = () =>
  isSecure() ? "__Secure-next-auth.session-token" : "next-auth.session-token";

/** What a token says of one signing in. It stays the same when next-auth writes the token anew. */
export const newSignIn = (sessionVersion: number) => ({
  sessionVersion,
  signInId: newId(),
  signedInAt: now().getTime(),
});

export async function writeSession(claims: SessionClaims): Promise<void> {
  const token = { sub: claims.userId, ...newSignIn(claims.sessionVersion) };
  const value = await encode({ token, secret: env().secret, maxAge: SESSION_MAX_AGE_SECONDS });
  (await cookies()).set(sessionCookieName(), value, cookieFor(SESSION_MAX_AGE_SECONDS));
}

const cookieFor = (maxAge: number) =>
  ({ httpOnly: true, sameSite: "lax", secure: isSecure(), path: "/", maxAge }) as const;

/** With the attributes it was set with: a browser ignores whatever else is said of a `__Secure-` cookie, an end as well. */
export async function clearSession(): Promise<void> {
  (await cookies()).set(sessionCookieName(), "", cookieFor(0));
}

/** What the cookie says, or null when there is none, its time ran out, or somebody tampered with it. */
export async function readSession(): Promise<Session | null> {
  const value = (await cookies()).get(sessionCookieName())?.value;
  if (!value) return null;
  try {
    const token = await decode({ token: value, secret: env().secret });
    const { sub, sessionVersion, signInId, signedInAt } = token ?? {};
    if (!sub || typeof sessionVersion !== "number") return null;
    if (typeof signInId !== "string" || typeof signedInAt !== "number") return null;
    const endsAt = new Date(signedInAt + SESSION_MAX_AGE_SECONDS * 1000);
    return endsAt < now() ? null : { userId: sub, sessionVersion, signInId, endsAt };
  } catch {
    return null;
  }
}
