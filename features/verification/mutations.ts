/** The log is checked, and that is an event itself. */
import { isDamage } from "@/db/inspection/damage";
import { transaction } from "@/db/transaction";
import type { Attempt } from "@/features/audit-log/event-types";
import { canReadAuditLog } from "@/features/audit-log/permissions";
import { recordEvent } from "@/features/audit-log/record";
import { permit, refuseUnless } from "@/features/auth/permit";
import type { Viewer } from "@/features/viewer/types";
import { RuleError, StorageError } from "@/lib/errors";
import type { Verification } from "./faults";
import { verifyLog } from "./queries";

const CHECK = {
  action: "log_verified",
  objectType: "audit_log",
  objectId: "audit-log",
} as const satisfies Attempt;

/** @returns the number of the event that says what was found. @throws RuleError when even that cannot be written */
export async function checkLog(viewer: Viewer): Promise<number> {
  const question = { may: canReadAuditLog(viewer), knows: false, event: CHECK };
  refuseUnless(viewer, question);
  const found = await verifyOnce();
  try {
    const { sequence } = await transaction(async (tx) =>
      recordEvent(tx, permit(tx, viewer, question), { ...CHECK, after: { ...found } }),
    );
    return sequence;
  } catch (error) {
    if (error instanceof StorageError || !isDamage(error)) throw error;
    throw new RuleError("database_damaged");
  }
}

const home = globalThis as typeof globalThis & { regiemonitorCheck?: Promise<Verification> };

/** A check takes the machine for a while: who asks while one runs gets the answer of that one. */
function verifyOnce(): Promise<Verification> {
  home.regiemonitorCheck ??= verifyLog().finally(() => {
    home.regiemonitorCheck = undefined;
  });
  return home.regiemonitorCheck;
}
