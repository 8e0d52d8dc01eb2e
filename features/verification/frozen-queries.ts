/** Every frozen row and every file against its events. */
import { and, eq, gt, inArray, type SQL } from "drizzle-orm";
import type { Database } from "@/db/connect";
import { columnsOf, nameOf, type Parts, partsOf, sealedContent } from "@/db/frozen";
import { auditEvents } from "@/db/schema";
import { keptRows, type Row } from "@/db/written";
import { canonicalForm, hashes } from "@/features/audit-log/canonical";
import { isDone, oldestFirst } from "@/features/audit-log/repeats";
import { hashKeptFile, isFolderGone, listKeptFiles, UnreadableFile } from "./evidence-files";
import type { Fault } from "./faults";
import { FROZEN, type Frozen } from "./kinds";

const BATCH = 200;

type Counted = { records: number; files: number };
/** What an event says of a row. */
type Said = { action: string; after: Row };

/** The first row that is not as its events say, or that no event mentions. */
export async function recordFault(db: Database, counted: Counted): Promise<Fault | null> {
  for (const frozen of FROZEN) {
    const { name } = frozen;
    for await (const found of rowsOf(db, frozen, frozen.isFrozen)) {
      const rows: Row[] = found.flatMap(({ row }) => (row ? [row] : []));
      const events = await eventsOf(db, frozen, rows);
      const parts = await partsOf(
        db,
        frozen,
        rows.map(({ id }) => String(id)),
      );
      for (const { kept, row } of found) {
        if (!row) return { kind: "record_unreadable", name, id: String(kept.id), version: null };
        const about = { name, id: objectIdOf(frozen, row), version: versionOf(frozen, row) };
        const own = events.get(frozen.rowId ? String(row.id) : keyOf(about.id, about.version));
        if (!own) return { kind: "record_unmentioned", ...about };
        if (!fits(frozen, row, parts, own)) return { kind: "record_changed", ...about };
        counted.records += 1;
      }
    }
  }
  return null;
}

/** Whether an event is a step of such a row. */
export const isStep = (
  { action, after }: { action: string; after: Row | null },
  { steps, rowId }: Frozen,
): boolean => after !== null && Object.hasOwn(steps, action) && (!rowId || rowId in after);

/**
 * Whether the row is as all its events say, and every hash of it is that of the row as it stood then. From the newest event back,
 * what the event brought is taken away again: so a hash that is added later can seal nothing that stood before.
 */
function fits(frozen: Frozen, row: Row, parts: Parts, events: readonly Said[]): boolean {
  if (parts.get(String(row.id)) === null || !isLawful(frozen, events)) return false;
  let standing = row;
  for (const [index, { action, after }] of [...events.entries()].reverse()) {
    const said = saidOf(frozen, after);
    if (said.some((name) => !isSame(standing[name], after[name]))) return false;
    const sealed = after[frozen.member];
    if (sealed !== undefined && !hashes(sealedContent(frozen, standing, parts), sealed)) {
      return false;
    }
    const earlier = events.slice(0, index);
    const brought = [...said, ...(frozen.steps[action]?.fills ?? [])];
    standing = { ...standing, ...asBefore(frozen, brought, earlier) };
  }
  return keepsHashes(frozen, row, events);
}

/** Each step goes out from where the one before it led, and only the first makes the row stand. */
function isLawful({ steps }: Frozen, events: readonly Said[]): boolean {
  let status: unknown;
  return events.every(({ action, after }) => {
    const from = steps[action]?.from;
    const isNext = from ? from.some((one) => one === status) : status === undefined;
    status = after.status ?? status ?? action;
    return isNext;
  });
}

/** The columns that an event says under their own name. */
const saidOf = (frozen: Frozen, after: Row): string[] =>
  Object.keys(columnsOf(frozen)).filter(
    (name) => name in after && !(name in (frozen.except ?? {})),
  );

const isSame = (one: unknown, other: unknown) => canonicalForm(one) === canonicalForm(other);

/** What these columns held before: what the last of the earlier events says, else what a new row has. */
function asBefore(frozen: Frozen, names: readonly string[], earlier: readonly Said[]): Row {
  const columns = columnsOf(frozen);
  return Object.fromEntries(
    names.map((name) => {
      const last = earlier.findLast(({ after }) => name in after);
      return [name, last ? last.after[name] : (columns[name]?.default ?? null)];
    }),
  );
}

/** Events of before the record was hashed as a whole carry at least the hash of its content. */
const keepsHashes = ({ hashes: kept = [] }: Frozen, row: Row, events: readonly Said[]) =>
  kept.every(({ column, kept: name }) => {
    const said = events.filter(({ after }) => name in after).map(({ after }) => after[name]);
    if (row[name] === null) return said.length === 0;
    return said.every((hash) => hash === row[name]) && hashes(row[column], row[name]);
  });

/** The steps of these rows, oldest first, by the key of the row. */
async function eventsOf(db: Database, frozen: Frozen, rows: readonly Row[]) {
  const byRow = new Map<string, Said[]>();
  const ids = [...new Set(rows.map((row) => objectIdOf(frozen, row)))];
  const entries = await db
    .select({
      objectId: auditEvents.objectId,
      objectVersion: auditEvents.objectVersion,
      action: auditEvents.action,
      after: auditEvents.after,
    })
    .from(auditEvents)
    .where(
      and(
        eq(auditEvents.objectType, frozen.objectType),
        inArray(auditEvents.objectId, ids),
        isDone,
      ),
    )
    .orderBy(oldestFirst);
  for (const { objectId, objectVersion, action, after } of entries) {
    if (after === null || !isStep({ action, after }, frozen)) continue;
    const { rowId, version } = frozen;
    const key = rowId ? String(after[rowId]) : keyOf(objectId, version ? objectVersion : null);
    byRow.set(key, [...(byRow.get(key) ?? []), { action, after }]);
  }
  return byRow;
}

const keyOf = (objectId: string, version: number | null) => `${objectId}/${version ?? ""}`;
const objectIdOf = ({ table, objectId }: Frozen, row: Row) => String(row[nameOf(table, objectId)]);
const versionOf = ({ table, version }: Frozen, row: Row) =>
  version ? Number(row[nameOf(table, version)]) : null;

/** All rows by id, a batch at a time. */
async function* rowsOf(db: Database, { table }: Frozen, wanted: SQL | undefined) {
  for (let reached = ""; ; ) {
    const where = and(gt(table.id, reached), wanted);
    const rows = await keptRows(db, table, {
      order: [table.id],
      limit: BATCH,
      ...(where && { where }),
    });
    if (rows.length > 0) yield rows;
    const last = rows.at(-1);
    if (!last || rows.length < BATCH) return;
    reached = String(last.kept.id);
  }
}

/** The first file that is gone or changed, or that nothing refers to. */
export async function fileFault(db: Database, counted: Counted): Promise<Fault | null> {
  const sources = FROZEN.flatMap((frozen) => (frozen.file ? [{ frozen, ...frozen.file }] : []));
  for (const { frozen, sha256, isFile } of sources) {
    for await (const rows of rowsOf(db, frozen, isFile)) {
      for (const { kept } of rows) {
        const hash = String(kept[nameOf(frozen.table, sha256)]);
        const fault = await faultOfFile(hash);
        if (fault) return fault;
        counted.files += 1;
      }
    }
  }
  for await (const names of listKeptFiles()) {
    const known = new Set<string>();
    for (const { frozen, sha256, isFile } of sources) {
      const rows = (await db
        .select({ sha256 })
        .from(frozen.table as never)
        .where(and(inArray(sha256, names), isFile))) as { sha256: string }[];
      for (const row of rows) known.add(row.sha256);
    }
    const stray = names.find((name) => !known.has(name));
    if (stray) return { kind: "file_unmentioned", sha256: stray };
  }
  return null;
}

async function faultOfFile(sha256: string): Promise<Fault | null> {
  try {
    const found = await hashKeptFile(sha256);
    if (found === sha256) return null;
    if (found !== null) return { kind: "file_changed", sha256 };
    return isFolderGone() ? { kind: "files_gone" } : { kind: "file_gone", sha256 };
  } catch (error) {
    if (!(error instanceof UnreadableFile)) throw error;
    return { kind: "file_unreadable", sha256 };
  }
}
