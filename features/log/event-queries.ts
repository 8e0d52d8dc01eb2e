/** One event of the log, with its content for who may read the object itself. */
import { eq } from "drizzle-orm";
import { database } from "@/db";
import { auditEvents } from "@/db/schema";
import { canonicalForm } from "@/features/audit-log/canonical";
import { canReadAuditLog } from "@/features/audit-log/permissions";
import type { RecordKind } from "@/features/audit-log/record-kind";
import { RECORD_KINDS } from "@/features/record-kinds";
import type { Viewer } from "@/features/viewer/types";
import { NotFoundError } from "@/lib/errors";
import { changesIn } from "./changes";
import { findHead, shownRow } from "./list-queries";
import { contentReader, objectReader } from "./reader-queries";
import { findSubjects } from "./subject-queries";
import type { LogEvent, LogRow } from "./types";

const HREFS = new Map<string, RecordKind["href"]>(
  RECORD_KINDS.map(({ objectType, href }) => [objectType, href]),
);
const NOT_FOUND = { slug: null, reportId: null, moment: null };

/** @throws NotFoundError for who does not read the log, and when there is no such event */
export async function getEvent(viewer: Viewer, sequence: number | null): Promise<LogEvent> {
  if (!canReadAuditLog(viewer) || sequence === null) throw new NotFoundError("audit log");
  const [entry] = await database()
    .select()
    .from(auditEvents)
    .where(eq(auditEvents.sequence, sequence))
    .limit(1);
  if (!entry) throw new NotFoundError(`event ${sequence}`);
  const [isReadable, showsId, subjectOf, head] = await Promise.all([
    contentReader(viewer, [entry]),
    objectReader(viewer, [entry]),
    findSubjects([entry]),
    findHead(),
  ]);
  const { before, after, origin, previousHash, hash, ...row } = entry;
  const shown = shownRow(row, subjectOf, showsId(entry));
  const mayRead = isReadable(entry);
  return {
    ...shown,
    content: mayRead
      ? { changes: changesIn(before, after), origin, canonicalForm: canonicalFormOf(entry) }
      : null,
    href: mayRead ? hrefOf(shown) : null,
    previousHash,
    hash,
    hasNext: entry.sequence < head.sequence,
  };
}

function hrefOf({ objectType, objectId, subject }: LogRow): string | null {
  if (objectId === null) return null;
  return HREFS.get(objectType)?.({ ...NOT_FOUND, ...subject, objectId }) ?? null;
}

/** What the hash of an event is made of: everything but the hash itself. */
function canonicalFormOf({ hash: _, ...content }: typeof auditEvents.$inferSelect): string {
  return canonicalForm(content);
}
