import type { Role } from "@/db/vocabulary";
import type { Viewer } from "./types";

/** A viewer without a session, for scripts and tests that tell the product's own story. Never imported by app/. */
export function actingViewer(
  account: { id: string; name: string; role: Role },
  origin: string,
): Viewer {
  return { id: account.id, name: account.name, role: account.role, origin } as Viewer;
}
