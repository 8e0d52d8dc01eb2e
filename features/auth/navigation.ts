/** The menus of a role. */
import type { Role } from "@/db/vocabulary";
import {
  auditLogHref,
  collaborationsHref,
  cyclesHref,
  findingsHref,
  frameworkHref,
  homeHref,
  recommendationsHref,
  reportsHref,
  usersHref,
} from "@/features/hrefs";

/** A key of messages/<locale>/shell.json under `nav`, the address, and what counts as being there. */
export type NavigationEntry = { key: string; href: string; match: string[] };

/** For whoever comes by, signed in or not. */
const PUBLIC: NavigationEntry[] = [
  { key: "framework", href: frameworkHref(), match: ["/framework"] },
];

const CONTENT: NavigationEntry[] = [
  { key: "dashboard", href: homeHref(), match: ["/cycles"] },
  { key: "collaborations", href: collaborationsHref(), match: ["/collaborations", "/partners"] },
  { key: "reports", href: reportsHref(), match: ["/reports", "/questions", "/commitments"] },
  { key: "findings", href: findingsHref(), match: ["/findings"] },
  {
    key: "recommendations",
    href: recommendationsHref(),
    match: ["/recommendations", "/studies"],
  },
];

const ADMINISTRATION: NavigationEntry[] = [{ key: "users", href: usersHref(), match: ["/users"] }];

const LOG: NavigationEntry = { key: "auditLog", href: auditLogHref(), match: ["/audit-log"] };
/** Those of canReadAuditLog, which cannot be asked from beneath it. */
const LOG_READERS: readonly Role[] = ["auditor", "clerk"];

/** The main menu of a role, or of a visitor: the administrator has accounts and no content. */
export function navigationOf(role: Role | null): NavigationEntry[] {
  if (role === null) return PUBLIC;
  const own = role === "administrator" ? ADMINISTRATION : CONTENT;
  return [...own, ...(LOG_READERS.includes(role) ? [LOG] : []), ...PUBLIC];
}

/** What is less often needed, in the account menu. */
export function furtherLinksOf(role: Role): { key: string; href: string }[] {
  const account = { key: "account", href: "/account" };
  return role === "administrator" ? [account] : [{ key: "cycles", href: cyclesHref() }, account];
}
