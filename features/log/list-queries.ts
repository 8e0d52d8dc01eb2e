/** The events of the log, newest first, a page at a time by their sequence. */
import {
  and,
  asc,
  between,
  desc,
  eq,
  gt,
  gte,
  lt,
  lte,
  max,
  min,
  notInArray,
  type SQL,
  sql,
} from "drizzle-orm";
import { database } from "@/db";
import { inOrderOfName } from "@/db/names/folded";
import { auditEvents, users } from "@/db/schema";
import { ANONYMOUS_ACTIONS, isAnonymous } from "@/features/audit-log/anonymous";
import { CHAIN_START } from "@/features/audit-log/canonical";
import { canReadAuditLog } from "@/features/audit-log/permissions";
import type { Viewer } from "@/features/viewer/types";
import { addDays, startOfDay } from "@/lib/dates";
import { NotFoundError } from "@/lib/errors";
import type { LogFilters, LogPlace } from "./list-filters";
import { objectReader, showsObject } from "./reader-queries";
import { findSubjects, type SubjectOf } from "./subject-queries";
import type { LogPage, LogRow } from "./types";

export const PAGE_SIZE = 50;

/** An event as the list shows it; the actor, and what only the detail shows, still as recorded. */
export const ROW_COLUMNS = {
  sequence: auditEvents.sequence,
  occurredAt: auditEvents.occurredAt,
  actorId: auditEvents.actorId,
  actorName: auditEvents.actorName,
  actorRole: auditEvents.actorRole,
  action: auditEvents.action,
  objectType: auditEvents.objectType,
  objectId: auditEvents.objectId,
  objectVersion: auditEvents.objectVersion,
  result: auditEvents.result,
};

/** @throws NotFoundError for who does not read the log */
export async function listEvents(
  viewer: Viewer,
  filters: LogFilters,
  place: LogPlace,
): Promise<LogPage> {
  if (!canReadAuditLog(viewer)) throw new NotFoundError("audit log");
  const [head, actors, wanted] = await Promise.all([
    findHead(),
    listActors(),
    conditionOf(viewer, filters),
  ]);
  const { rows, hasNewer, hasOlder } = await pageOf(wanted, place);
  const [subjectOf, showsId] = await Promise.all([findSubjects(rows), objectReader(viewer, rows)]);
  return {
    rows: rows.map((row) => shownRow(row, subjectOf, showsId(row))),
    hasNewer,
    hasOlder,
    total: head.sequence,
    headHash: head.hash,
    actors,
  };
}

type RecordedRow = Pick<typeof auditEvents.$inferSelect, keyof typeof ROW_COLUMNS>;

/** Without who gave a view, and without the id of what the viewer may not link to other events. */
export function shownRow(
  { actorId, actorName, ...row }: RecordedRow,
  subjectOf: SubjectOf,
  showsId: boolean,
): LogRow {
  const anonymous = isAnonymous(row.action);
  return {
    ...row,
    objectId: showsId ? row.objectId : null,
    actor: anonymous || actorName === "" ? null : { id: actorId, name: actorName },
    isAnonymous: anonymous,
    subject: subjectOf(row),
  };
}

async function pageOf(wanted: SQL | undefined, { before, after }: LogPlace) {
  const { sequence } = auditEvents;
  const reached = before ? lt(sequence, before) : after ? gt(sequence, after) : undefined;
  const found = await database()
    .select(ROW_COLUMNS)
    .from(auditEvents)
    .where(and(wanted, reached))
    .orderBy(after ? asc(sequence) : desc(sequence))
    .limit(PAGE_SIZE + 1);
  const hasMore = found.length > PAGE_SIZE;
  const rows = found.slice(0, PAGE_SIZE);
  if (after) return { rows: rows.reverse(), hasNewer: hasMore, hasOlder: true };
  return { rows, hasNewer: before !== null, hasOlder: hasMore };
}

/**
 * What the filters ask for, in words of the database. A period becomes a range of sequences first, read out of the index on
 * time alone: then one walk by sequence serves every filter and every page.
 */
export async function conditionOf(viewer: Viewer, filters: LogFilters): Promise<SQL | undefined> {
  const { actor, role, action, type, object, result } = filters;
  return and(
    await periodOf(filters),
    // Their number beside a name would tell who gave views; their place in the list when.
    actor === null ? undefined : notInArray(auditEvents.action, [...ANONYMOUS_ACTIONS]),
    actor === null ? undefined : eq(auditEvents.actorId, actor),
    role === null ? undefined : eq(auditEvents.actorRole, role),
    action === null ? undefined : eq(auditEvents.action, action),
    type === null ? undefined : eq(auditEvents.objectType, type),
    object === null ? undefined : and(eq(auditEvents.objectId, object), showsObject(viewer)),
    result === null ? undefined : eq(auditEvents.result, result),
  );
}

async function periodOf({ from, until }: LogFilters): Promise<SQL | undefined> {
  if (from === null && until === null) return undefined;
  const { occurredAt, sequence } = auditEvents;
  const start = from === null ? undefined : startOfDay(from);
  const end = until === null ? undefined : startOfDay(addDays(until, 1));
  const [range] = await database()
    .select({ first: min(sequence), last: max(sequence) })
    .from(auditEvents)
    .where(and(start && gte(occurredAt, start), end && lt(occurredAt, end)));
  if (!range?.first || !range.last) return sql`1 = 0`;
  // Joined to a text so that the range of sequences is walked, and not the index on time with a sort behind it.
  const time = sql`(${occurredAt} || '')`;
  return and(
    between(sequence, range.first, range.last),
    start && gte(time, start.toISOString()),
    end && lt(time, end.toISOString()),
  );
}

/** The newest event: the head of the chain. */
export async function findHead(): Promise<{ sequence: number; hash: string }> {
  const [head] = await database()
    .select({ sequence: auditEvents.sequence, hash: auditEvents.hash })
    .from(auditEvents)
    .orderBy(desc(auditEvents.sequence))
    .limit(1);
  return head ?? { sequence: 0, hash: CHAIN_START };
}

function listActors() {
  return database()
    .select({ id: users.id, name: users.name, role: users.role })
    .from(users)
    .orderBy(...inOrderOfName(users));
}

/** The events that match, oldest first, a batch at a time, up to an event: what is written meanwhile is not in it. */
export async function* streamEvents(wanted: SQL | undefined, upTo: number, batch: number) {
  for (let reached = 0; ; ) {
    const entries = await database()
      .select()
      .from(auditEvents)
      .where(and(wanted, gt(auditEvents.sequence, reached), lte(auditEvents.sequence, upTo)))
      .orderBy(asc(auditEvents.sequence))
      .limit(batch);
    if (entries.length > 0) yield entries;
    const last = entries.at(-1);
    if (!last || entries.length < batch) return;
    reached = last.sequence;
  }
}
