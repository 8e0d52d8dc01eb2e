/** The log as a file: every event that matches, in order, as far as this viewer may see it. */
import { and, count, lte } from "drizzle-orm";
import { database } from "@/db";
import { auditEvents } from "@/db/schema";
import { isAnonymous } from "@/features/audit-log/anonymous";
import { canReadAuditLog } from "@/features/audit-log/permissions";
import type { Viewer } from "@/features/viewer/types";
import { NotFoundError } from "@/lib/errors";
import { yieldToEventLoop } from "@/lib/event-loop";
import type { LogFilters } from "./list-filters";
import { conditionOf, findHead, streamEvents } from "./list-queries";
import { contentReader, objectReader } from "./reader-queries";
import type { ExportedEvent } from "./types";

const BATCH = 500;

export interface LogExport {
  /** How many events the file will hold: all that match now. */
  rows: number;
  /** Oldest first, a batch at a time, so that a log of any length fits. */
  batches: () => AsyncGenerator<ExportedEvent[]>;
}

/** @throws NotFoundError for who does not read the log */
export async function findLogExport(viewer: Viewer, filters: LogFilters): Promise<LogExport> {
  if (!canReadAuditLog(viewer)) throw new NotFoundError("audit log");
  const [wanted, { sequence: upTo }] = await Promise.all([
    conditionOf(viewer, filters),
    findHead(),
  ]);
  const [counted] = await database()
    .select({ rows: count() })
    .from(auditEvents)
    .where(and(wanted, lte(auditEvents.sequence, upTo)));
  return {
    rows: counted?.rows ?? 0,
    async *batches() {
      for await (const entries of streamEvents(wanted, upTo, BATCH)) {
        const [isReadable, showsId] = await Promise.all([
          contentReader(viewer, entries),
          objectReader(viewer, entries),
        ]);
        yield entries.map((entry) => asShown(entry, isReadable(entry), showsId(entry)));
        await yieldToEventLoop();
      }
    },
  };
}

/** Whoever may not see all of an event gets it without what they may not see, and told that it is not whole. */
function asShown(
  entry: typeof auditEvents.$inferSelect,
  isWhole: boolean,
  showsId: boolean,
): ExportedEvent {
  if (isWhole) return { ...entry, isWhole };
  const objectId = showsId ? entry.objectId : null;
  const hidden = { before: null, after: null, origin: null, objectId, isWhole };
  if (!isAnonymous(entry.action)) return { ...entry, ...hidden };
  return { ...entry, ...hidden, actorId: null, actorName: null };
}
