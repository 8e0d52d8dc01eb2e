import type { Actor } from "@/features/viewer/types";

/** The auditor, who trusts what can be traced, and the clerk. For all others there is no audit log. */
export const canReadAuditLog = (viewer: Actor): boolean =>
  viewer.role === "auditor" || viewer.role === "clerk";
