/**
 * Checks the whole log: the chain from first to last, every frozen row and file against its event, and every such event against
 * its row. A batch at a time, in the state of one moment, so that it needs the same memory however long the log is.
 */
import { and, asc, eq, getTableColumns, gt, inArray, sql } from "drizzle-orm";
import type { Database } from "@/db/connect";
import { isDamage } from "@/db/inspection/damage";
import { findOrphan } from "@/db/inspection/orphans";
import { readSnapshot } from "@/db/inspection/snapshot";
import { auditEvents } from "@/db/schema";
import { CHAIN_START } from "@/features/audit-log/canonical";
import { dateOf } from "@/lib/dates";
import { yieldToEventLoop } from "@/lib/event-loop";
import type { Fault, Verification } from "./faults";
import { fileFault, isStep, recordFault } from "./frozen-queries";
import { checkHeld, goneHeld } from "./held-queries";
import { FROZEN, type Frozen } from "./kinds";
import { repeatFault } from "./repeat-queries";
import type { PublishedHead } from "./seal/published-heads";
import { faultInEntry } from "./verify";

const BATCH = 1000;

type Entry = typeof auditEvents.$inferSelect;

/** As the engine keeps it: what reads the same may be written otherwise, and then stands elsewhere in a list by time. */
const WRITTEN = {
  writtenAt: sql<string>`${auditEvents.occurredAt}`,
  writtenBefore: sql<string | null>`${auditEvents.before}`,
  writtenAfter: sql<string | null>`${auditEvents.after}`,
};
type Read = Entry & {
  writtenAt: string;
  writtenBefore: string | null;
  writtenAfter: string | null;
};

const nothingYet = (): Verification => ({
  events: 0,
  headHash: CHAIN_START,
  records: 0,
  files: 0,
  fault: null,
});

/** @param heads as they were published or printed earlier: each has to be in the chain, on its day */
export async function verifyLog(heads: readonly PublishedHead[] = []): Promise<Verification> {
  const progress = nothingYet();
  try {
    return await readSnapshot((db) => verifyIn(db, heads, progress));
  } catch (error) {
    if (!isDamage(error)) throw error;
    return { ...progress, fault: { kind: "database_damaged" } };
  }
}

export async function verifyIn(
  db: Database,
  heads: readonly PublishedHead[] = [],
  progress = nothingYet(),
): Promise<Verification> {
  progress.fault = await chainFault(db, progress);
  for (const head of heads) progress.fault ??= await headFault(db, head);
  progress.fault ??= await recordFault(db, progress);
  // Before what follows from names: a changed name is told as such.
  progress.fault ??= await heldFault(db, progress);
  progress.fault ??= await repeatFault(db);
  progress.fault ??= await orphanFault(db);
  progress.fault ??= await fileFault(db, progress);
  return progress;
}

async function chainFault(db: Database, progress: Verification): Promise<Fault | null> {
  for (;;) {
    const entries = await batchAfter(db, progress.events);
    if (!Array.isArray(entries)) return entries;
    for (const { writtenAt, writtenBefore, writtenAfter, ...entry } of entries) {
      const before = { sequence: progress.events, hash: progress.headHash };
      const kind =
        faultInEntry(entry, before) ??
        (writtenAt === entry.occurredAt.toISOString() &&
        isWritten(entry.before, writtenBefore) &&
        isWritten(entry.after, writtenAfter)
          ? null
          : "content");
      if (kind) return { kind, sequence: entry.sequence };
      progress.events = entry.sequence;
      progress.headHash = entry.hash;
    }
    const gone = (await goneRecord(db, entries)) ?? (await goneHeld(db, entries));
    if (gone) return gone;
    if (entries.length < BATCH) return null;
    await yieldToEventLoop();
  }
}

const isWritten = (value: unknown, text: string | null): boolean =>
  text === (value === null ? null : JSON.stringify(value));

/** The next entries; or the first of them that cannot even be read, such as one whose content is no JSON. */
async function batchAfter(db: Database, sequence: number): Promise<Read[] | Fault> {
  const after = (start: number, size: number) =>
    db
      .select({ ...getTableColumns(auditEvents), ...WRITTEN })
      .from(auditEvents)
      .where(gt(auditEvents.sequence, start))
      .orderBy(asc(auditEvents.sequence))
      .limit(size);
  try {
    return await after(sequence, BATCH);
  } catch {
    for (let reached = sequence; ; reached += 1) {
      try {
        const [entry] = await after(reached, 1);
        if (!entry) return [];
        if (entry.sequence !== reached + 1) return { kind: "sequence", sequence: entry.sequence };
      } catch {
        return { kind: "unreadable", sequence: reached + 1 };
      }
    }
  }
}

/** Of the events that froze something, the first whose row is gone or stands as if it were never frozen. */
async function goneRecord(db: Database, entries: readonly Entry[]): Promise<Fault | null> {
  let first: (Fault & { sequence: number }) | null = null;
  for (const frozen of FROZEN) {
    const own = entries.filter((entry) => isAbout(entry, frozen));
    if (own.length === 0) continue;
    const standing = await standingRows(db, frozen, own);
    const gone = own.find((entry) => !standing.has(keyOf(frozen, entry)));
    if (gone && (!first || gone.sequence < first.sequence)) {
      const { sequence, objectId: id, objectVersion: version } = gone;
      first = { kind: "record_gone", sequence, name: frozen.name, id, version };
    }
  }
  return first;
}

const isAbout = (entry: Entry, frozen: Frozen): boolean =>
  entry.objectType === frozen.objectType && entry.result === "done" && isStep(entry, frozen);

function keyOf({ version, rowId }: Frozen, { objectId, objectVersion, after }: Entry): string {
  if (rowId) return String(after?.[rowId]);
  return version ? `${objectId}/${objectVersion}` : objectId;
}

async function standingRows(db: Database, frozen: Frozen, entries: readonly Entry[]) {
  const { table, version, isFrozen, rowId } = frozen;
  const objectId = rowId ? table.id : frozen.objectId;
  const ids = entries.map((entry) => (rowId ? String(entry.after?.[rowId]) : entry.objectId));
  const rows = (await db
    .select({ id: objectId, ...(version && { version }) })
    .from(table as never)
    .where(and(inArray(objectId, [...new Set(ids)]), isFrozen))) as {
    id: unknown;
    version?: unknown;
  }[];
  return new Set(rows.map((row) => (version ? `${row.id}/${row.version}` : String(row.id))));
}

async function heldFault(db: Database, progress: Verification): Promise<Fault | null> {
  const { fault, notHeld } = await checkHeld(db);
  progress.notHeld = notHeld;
  return fault;
}

/** A row that refers to one that is gone, so that no list shows it any more. */
async function orphanFault(db: Database): Promise<Fault | null> {
  const table = await findOrphan(db);
  return table === null ? null : { kind: "orphan", table };
}

/** A head that somebody kept: a chain that was cut at the end or written anew does not have it. */
async function headFault(db: Database, { date, hash }: PublishedHead): Promise<Fault | null> {
  const [entry] = await db
    .select({ occurredAt: auditEvents.occurredAt })
    .from(auditEvents)
    .where(eq(auditEvents.hash, hash));
  if (!entry) return { kind: "head_unknown", date, hash };
  return dateOf(entry.occurredAt) === date ? null : { kind: "head_elsewhere", date, hash };
}
