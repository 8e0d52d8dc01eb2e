/** Who is asking: the session's claims, checked against the account as it is now, once per request. */
import { headers } from "next/headers";
import { redirect } from "next/navigation";
import { cache } from "react";
import { signInHref } from "@/features/hrefs";
import { findAccountById } from "./queries";
import { readSession } from "./session-token";
import type { Viewer } from "./types";

/** Set by proxy.ts: the path and query that were asked for. */
export const ADDRESS_HEADER = "x-regiemonitor-address";

export const findViewer = cache(async (): Promise<Viewer | null> => {
  const session = await readSession();
  if (!session) return null;
  const account = await findAccountById(session.userId);
  if (!account || account.lockedAt || account.sessionVersion !== session.sessionVersion)
    return null;
  return {
    id: account.id,
    name: account.name,
    role: account.role,
    origin: await requestOrigin(),
  } as Viewer;
});

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
