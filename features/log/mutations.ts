/** The log is taken along, and that is an event itself. */
import { transaction } from "@/db/transaction";
import type { Attempt } from "@/features/audit-log/event-types";
import { canReadAuditLog } from "@/features/audit-log/permissions";
import { type LogHead, recordEvent } from "@/features/audit-log/record";
import { permit } from "@/features/auth/permit";
import type { Viewer } from "@/features/viewer/types";

const EXPORT = {
  action: "log_exported",
  objectType: "audit_log",
  objectId: "audit-log",
} as const satisfies Attempt;

/** Recorded before the first line is given. @returns where the log ends: at this event */
export async function startLogExport(
  viewer: Viewer,
  after: Record<string, unknown>,
): Promise<LogHead> {
  return transaction(async (tx) => {
    const question = { may: canReadAuditLog(viewer), knows: false, event: EXPORT };
    return recordEvent(tx, permit(tx, viewer, question), { ...EXPORT, after });
  });
}
