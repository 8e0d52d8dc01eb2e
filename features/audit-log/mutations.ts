/** What people do with the log itself: it is checked and taken along, and both are events. Nobody writes it otherwise. */
import { isDamage } from "@/db/damage";
import { transaction } from "@/db/transaction";
import type { Viewer } from "@/features/viewer/types";
import { RuleError, StorageError } from "@/lib/errors";
import type { AuditEvent } from "./events";
import type { Verification } from "./faults";
import { canReadAuditLog } from "./permissions";
import { hideUnless, type LogHead, recordEvent, requirePermission } from "./record";
import { verifyLog } from "./verification-queries";

const LOG = { objectType: "audit_log", objectId: "audit-log" } as const;

/** @returns the number of the event that says what was found. @throws RuleError when even that cannot be written */
export async function checkLog(viewer: Viewer): Promise<number> {
  await requireReader(viewer, { ...LOG, action: "log_verified" });
  const found = await verifyOnce();
  try {
    const { sequence } = await transaction((tx) =>
      recordEvent(tx, viewer, { ...LOG, action: "log_verified", after: { ...found } }),
    );
    return sequence;
  } catch (error) {
    if (error instanceof StorageError || !isDamage(error)) throw error;
    throw new RuleError("database_damaged");
  }
}

/** Taking the log along is recorded before the first line is given. @returns where the log ends: at this event */
export async function startLogExport(
  viewer: Viewer,
  after: Record<string, unknown>,
): Promise<LogHead> {
  await requireReader(viewer, { ...LOG, action: "log_exported" });
  return transaction((tx) => recordEvent(tx, viewer, { ...LOG, action: "log_exported", after }));
}

/** Whoever does not read the log hears that there is none. */
const requireReader = (viewer: Viewer, attempt: AuditEvent) =>
  hideUnless(false, requirePermission(canReadAuditLog(viewer), viewer, attempt));

const home = globalThis as typeof globalThis & { regiemonitorCheck?: Promise<Verification> };

/** A check takes the machine for a while: who asks while one runs gets the answer of that one. */
function verifyOnce(): Promise<Verification> {
  home.regiemonitorCheck ??= verifyLog().finally(() => {
    home.regiemonitorCheck = undefined;
  });
  return home.regiemonitorCheck;
}
