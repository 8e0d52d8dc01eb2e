/** What a check of the log found, as its event says. */
import { and, desc, eq } from "drizzle-orm";
import { database } from "@/db";
import { auditEvents } from "@/db/schema";
import { canReadAuditLog } from "@/features/audit-log/permissions";
import type { Viewer } from "@/features/viewer/types";
import { NotFoundError } from "@/lib/errors";
import type { CheckedLog } from "./types";

/**
 * The check that this event tells of, or else the last one.
 * @throws NotFoundError for who does not read the log
 */
export async function findCheck(
  viewer: Viewer,
  sequence: number | null,
): Promise<CheckedLog | null> {
  if (!canReadAuditLog(viewer)) throw new NotFoundError("audit log");
  const [event] = await database()
    .select({
      sequence: auditEvents.sequence,
      occurredAt: auditEvents.occurredAt,
      after: auditEvents.after,
    })
    .from(auditEvents)
    .where(
      and(
        eq(auditEvents.action, "log_verified"),
        eq(auditEvents.result, "done"),
        sequence === null ? undefined : eq(auditEvents.sequence, sequence),
      ),
    )
    .orderBy(desc(auditEvents.sequence))
    .limit(1);
  if (!event?.after) return null;
  return { ...(event.after as unknown as CheckedLog), ...event };
}
