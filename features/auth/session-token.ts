/** The session cookie: next-auth's own encrypted token, written by a server action or by next-auth's callback. */
import { cookies } from "next/headers";
import { decode, encode } from "next-auth/jwt";
import { env } from "@/lib/env";

/** A working day; after it one signs in again, and what was typed stays. */
export const SESSION_MAX_AGE_SECONDS = 10 * 60 * 60;

export type SessionClaims = { userId: string; sessionVersion: number };

const isSecure = () => env().baseUrl.startsWith("https:");

export const sessionCookieName = () =>
  isSecure() ? "__Secure-next-auth.session-token" : "next-auth.session-token";

export async function writeSession(claims: SessionClaims): Promise<void> {
  const token = { sub: claims.userId, sessionVersion: claims.sessionVersion };
  const value = await encode({ token, secret: env().secret, maxAge: SESSION_MAX_AGE_SECONDS });
  (await cookies()).set(sessionCookieName(), value, cookieFor(SESSION_MAX_AGE_SECONDS));
}

const cookieFor = (maxAge: number) =>
  ({ httpOnly: true, sameSite: "lax", secure: isSecure(), path: "/", maxAge }) as const;

/** With the attributes it was set with: a browser ignores whatever else is said of a `__Secure-` cookie, an end as well. */
export async function clearSession(): Promise<void> {
  (await cookies()).set(sessionCookieName(), "", cookieFor(0));
}

/** What the cookie says, or null when there is none, it expired, or somebody tampered with it. */
export async function readSession(): Promise<SessionClaims | null> {
  const value = (await cookies()).get(sessionCookieName())?.value;
  if (!value) return null;
  try {
    const token = await decode({ token: value, secret: env().secret });
    if (!token?.sub || typeof token.sessionVersion !== "number") return null;
    return { userId: token.sub, sessionVersion: token.sessionVersion };
  } catch {
    return null;
  }
}
