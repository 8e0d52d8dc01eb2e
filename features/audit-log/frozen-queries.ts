/** Every frozen row and every file against its event. */
import { and, asc, eq, gt, inArray, type SQL } from "drizzle-orm";
import type { Database } from "@/db/connect";
import { type FrozenRow, type FrozenTable, nameOf, sealedContents } from "@/db/frozen";
import { FROZEN_TABLES } from "@/db/frozen-tables";
import { auditEvents } from "@/db/schema";
import { hashKeptFile, listKeptFiles } from "./evidence-files";
import type { Fault } from "./faults";
import { hashes } from "./verify";

const BATCH = 200;

type Counted = { records: number; files: number };
type Mentions = FrozenRow[];

/** The first row that its newest event does not describe, or that no event mentions. */
export async function recordFault(db: Database, counted: Counted): Promise<Fault | null> {
  for (const [name, frozen] of Object.entries<FrozenTable>(FROZEN_TABLES)) {
    for await (const rows of rowsOf(db, frozen, frozen.isFrozen)) {
      if ("unreadable" in rows) {
        return { kind: "record_unreadable", name, id: rows.unreadable, version: null };
      }
      const mentions = await mentionsOf(db, frozen, rows);
      const contents = await sealedContents(db, frozen, rows);
      for (const row of rows) {
        const found = { name, id: objectIdOf(frozen, row), version: versionOf(frozen, row) };
        const key = frozen.rowId ? String(row.id) : keyOf(found.id, found.version);
        const own = mentions.get(key);
        if (!own) return { kind: "record_unmentioned", ...found };
        if (!fits(frozen, row, contents.get(String(row.id)), own)) {
          return { kind: "record_changed", ...found };
        }
        counted.records += 1;
      }
    }
  }
  return null;
}

/** Whether an event says something of a frozen row, by what it carries. */
export const isNamed = (
  { action, after }: { action: string; after: FrozenRow | null },
  { named, frozenBy }: FrozenTable,
): boolean => after !== null && (action === frozenBy || named.some((name) => name in after));

/**
 * Whether the row is as its newest event says, which for a row that never moves is its only one, and in all that its earlier events say too. Events of before the record was hashed
 * as a whole carry less: what they carry is compared.
 */
function fits(frozen: FrozenTable, row: FrozenRow, content: unknown, mentions: Mentions): boolean {
  const { member, hashes: kept, repeated = [] } = frozen;
  const sealing = mentions.filter((after) => member in after);
  const sealed = sealing.at(-1);
  if (frozen.isFinal && (sealing.length > 1 || (sealed && sealed !== mentions[0]))) return false;
  return (
    (sealed === undefined || hashes(content, sealed[member])) &&
    mentions.every((after) =>
      repeated.every((name) => !(name in after) || after[name] === row[name]),
    ) &&
    kept.every(({ column, kept: name }) => {
      const said = mentions.filter((after) => name in after).map((after) => after[name]);
      if (row[name] === null) return said.length === 0;
      return said.every((hash) => hash === row[name]) && hashes(row[column], row[name]);
    })
  );
}

/** What events say of these rows, oldest first, by the key of the row. */
async function mentionsOf(db: Database, frozen: FrozenTable, rows: readonly FrozenRow[]) {
  const mentions = new Map<string, Mentions>();
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
        eq(auditEvents.result, "done"),
      ),
    )
    .orderBy(asc(auditEvents.sequence));
  for (const { objectId, objectVersion, action, after } of entries) {
    if (after === null || !isNamed({ action, after }, frozen)) continue;
    const { rowId, version } = frozen;
    const key = rowId ? String(after[rowId]) : keyOf(objectId, version ? objectVersion : null);
    mentions.set(key, [...(mentions.get(key) ?? []), after]);
  }
  return mentions;
}

const keyOf = (objectId: string, version: number | null) => `${objectId}/${version ?? ""}`;
const objectIdOf = ({ table, objectId }: FrozenTable, row: FrozenRow) =>
  String(row[nameOf(table, objectId)]);
const versionOf = ({ table, version }: FrozenTable, row: FrozenRow) =>
  version ? Number(row[nameOf(table, version)]) : null;

/** All rows by id, a batch at a time; or the id after which one cannot be read. */
async function* rowsOf(db: Database, { table }: FrozenTable, wanted: SQL | undefined) {
  for (let reached = ""; ; ) {
    let rows: FrozenRow[];
    try {
      rows = (await db
        .select()
        .from(table as never)
        .where(and(gt(table.id, reached), wanted))
        .orderBy(table.id)
        .limit(BATCH)) as FrozenRow[];
    } catch {
      yield { unreadable: reached };
      return;
    }
    if (rows.length > 0) yield rows;
    const last = rows.at(-1);
    if (!last || rows.length < BATCH) return;
    reached = String(last.id);
  }
}

/** The first file that is gone or changed, or that nothing refers to. */
export async function fileFault(db: Database, counted: Counted): Promise<Fault | null> {
  const sources = Object.values<FrozenTable>(FROZEN_TABLES).flatMap((frozen) =>
    frozen.file ? [{ frozen, ...frozen.file }] : [],
  );
  for (const { frozen, sha256, isFile } of sources) {
    for await (const rows of rowsOf(db, frozen, isFile)) {
      if ("unreadable" in rows) return null;
      for (const row of rows) {
        const hash = String(row[nameOf(frozen.table, sha256)]);
        const found = await hashKeptFile(hash);
        if (found !== hash) {
          return { kind: found === null ? "file_gone" : "file_changed", sha256: hash };
        }
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
