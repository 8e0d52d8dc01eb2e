/** Who is asking: the session's claims, checked in one query against the account as it is now, once per request. */
import "server-only";
import { headers } from "next/headers";
import { redirect } from "next/navigation";
import { cache } from "react";
import { signInHref } from "@/features/hrefs";
import type { Viewer } from "@/features/viewer/types";
import { signOut } from "./mutations";
import { findSessionAccount } from "./queries";
import { readSession } from "./sessions/token";
import { viewerOf } from "./viewer-of";

/** Set by proxy.ts: the path and query that were asked for. */
export const ADDRESS_HEADER = "x-regiemonitor-address";

export const findViewer = cache(async (): Promise<Viewer | null> => {
  const session = await readSession();
  if (!session) return null;
  const account = await findSessionAccount(session);
  return account && viewerOf(account, await requestOrigin());
});

/** From here on the cookie opens nothing, also where somebody kept a copy of it. */
export async function endSession(): Promise<void> {
  const session = await readSession();
  if (session) await signOut(session, await findViewer());
}

/** The viewer, or the way to sign-in and back. For pages. */
export async function requireViewer(): Promise<Viewer> {
  const viewer = await findViewer();
  if (viewer) return viewer;
  redirect(signInHref((await headers()).get(ADDRESS_HEADER) ?? "/"));
}

/**
 * The address a request came from: the last entry of x-forwarded-for. The start script removes what
 * a client sent itself, unless the settings name a trusted proxy.
 */
export async function requestOrigin(): Promise<string> {
  const forwarded = (await headers()).get("x-forwarded-for");
  return forwarded?.split(",").at(-1)?.trim() || "unknown";
}
