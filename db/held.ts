/**
 * Records that are held without a frozen row: what is checked of each, by the names of the domain and not by the columns that
 * a table happens to have. A migration that moves a field changes `fields` here; the name stays, and with it every hash.
 */
import { and, gt, inArray, or, type SQL, sql } from "drizzle-orm";
import type { AnyColumn } from "./columns";
import type { Database } from "./connect";
import { nameOf } from "./frozen";
import { keptRows, type Row, UnwrittenError } from "./written";

export interface HeldKind {
  table: unknown;
  id: AnyColumn;
  /** Records that share events are read together: the column that says with which. */
  beside?: AnyColumn;
  /** What is held of these rows, in their order. What is not named is not held. */
  fields: (rows: readonly Row[], db: Database) => Row[] | Promise<Row[]>;
}

export interface HeldRecord {
  id: string;
  /** By which its events are found: its own id, or what it stands beside. */
  objectId: string;
  fields: Row;
}

export const pick =
  (...names: readonly string[]) =>
  (rows: readonly Row[]): Row[] =>
    rows.map((row) => Object.fromEntries(names.map((name) => [name, row[name]])));

const BATCH = 200;

/** All records of a kind, a batch at a time. @throws UnwrittenError for one that is not as the product writes it */
export async function* heldRecords(db: Database, kind: HeldKind): AsyncGenerator<HeldRecord[]> {
  const { table, id, beside = id } = kind;
  let reached: SQL | undefined;
  for (;;) {
    const order = beside === id ? [id] : [beside, id];
    const found = await keptRows(db, table, {
      order,
      limit: BATCH,
      ...(reached && { where: reached }),
    });
    if (found.length > 0) yield await recordsIn(db, kind, found);
    const last = found.at(-1)?.kept;
    if (!last || found.length < BATCH) return;
    const [at, own] = [last[nameOf(table, beside)], last[nameOf(table, id)]];
    reached = or(gt(beside, at), and(sql`${beside} = ${at}`, gt(id, own)));
  }
}

async function recordsIn(
  db: Database,
  { table, id, beside = id, fields }: HeldKind,
  found: Awaited<ReturnType<typeof keptRows>>,
): Promise<HeldRecord[]> {
  const rows = found.map(({ kept, row }) => {
    if (row === null) throw new UnwrittenError(String(kept[nameOf(table, id)]));
    return row;
  });
  const held = await fields(rows, db);
  return rows.map((row, index) => ({
    id: String(row[nameOf(table, id)]),
    objectId: String(row[nameOf(table, beside)]),
    fields: held[index] ?? {},
  }));
}

/** Of these, the ones that are there, each with what it stands beside. */
export async function standingPlaces(
  db: Database,
  { table, id, beside = id }: HeldKind,
  ids: readonly string[],
): Promise<Map<string, string>> {
  if (ids.length === 0) return new Map();
  const rows = (await db
    .select({ id, beside })
    .from(table as never)
    .where(inArray(id, [...ids]))) as { id: unknown; beside: unknown }[];
  return new Map(rows.map((row) => [String(row.id), String(row.beside)]));
}
