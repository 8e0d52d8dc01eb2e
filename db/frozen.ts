/** Rows that stand from some moment on, and what is hashed of them. Which tables have such rows: `frozen.ts` of each feature. */
import { eq, getTableColumns, inArray, type SQL } from "drizzle-orm";
import type { SQLiteTable } from "drizzle-orm/sqlite-core";
import type { AnyColumn } from "./columns";
import type { Database } from "./connect";
import { keptRows, type Row } from "./written";

/** What an event does with a row. */
export interface Step {
  /** The statuses it may go out from; left out where it makes the row stand, which happens once. */
  from?: readonly string[];
  /** The columns it changes and its event says under their own name, beside the status. */
  says?: readonly string[];
  /** The columns it fills and its event does not say so. Before it they were empty. */
  fills?: readonly string[];
}

export interface FrozenTable {
  /** The columns by which a row is found, and by which its events name it. */
  table: { id: AnyColumn };
  objectId: AnyColumn;
  /** Null when the object has no versions. */
  version: AnyColumn | null;
  /** The rows that stand already; left out when all do. */
  isFrozen?: SQL;
  /** Where several rows of one object stand beside each other: the member of `after` with the id of the row. */
  rowId?: string;
  /** The member of an event's `after` that holds the hash of the row as it stood then. Older events have none. */
  member: string;
  /** By the action of the event. */
  steps: Readonly<Record<string, Step>>;
  /** Columns that are not held, each with the reason: no event says them. The row may change in them, but not in its id and number. */
  except?: Readonly<Record<string, string>>;
  /** Rows of another table that belong to it, with all their columns but the one that says so. */
  parts?: { table: unknown; of: AnyColumn; order: AnyColumn };
  /** A hash that the row keeps of one of its own columns, and that events carry under the same name. */
  hashes?: readonly { column: string; kept: string }[];
  /** The column with the SHA-256 of a file in the evidence folder, and whether a row has one. */
  file?: { sha256: AnyColumn; isFile: SQL };
}

/** Rows that nothing changes or deletes from the start on, or once `isFrozen` holds. No event seals them. */
export type FixedTable = Pick<FrozenTable, "isFrozen"> & { table: unknown };

/** By the id of the row; null when one of them is not as the product writes it. */
export type Parts = ReadonlyMap<string, Row[] | null>;

export const columnsOf = ({ table }: FrozenTable) =>
  getTableColumns(table as unknown as SQLiteTable);

/** What the hash of a row is over: its columns that have a value, and its parts. */
export function sealedContent({ table, except = {} }: FrozenTable, row: Row, parts: Parts): Row {
  const content = without(row, Object.keys(except));
  const own = parts.get(String(row[nameOf(table, table.id)]));
  return own ? { ...content, parts: own } : content;
}

/** As it stands on this connection, for the event of the step that made it so. */
export async function contentToSeal(db: Database, frozen: FrozenTable, id: string): Promise<Row> {
  const [found] = await keptRows(db, frozen.table, { where: eq(frozen.table.id, id) });
  if (!found?.row) throw new Error(`no row ${id}`);
  return sealedContent(frozen, found.row, await partsOf(db, frozen, [id]));
}

export async function partsOf(
  db: Database,
  { parts }: FrozenTable,
  ids: readonly string[],
): Promise<Parts> {
  const byRow = new Map<string, Row[] | null>();
  if (!parts) return byRow;
  const { table, of, order } = parts;
  const key = nameOf(table, of);
  for (const id of ids) byRow.set(id, []);
  const where = inArray(of, [...ids]);
  for (const { kept, row } of await keptRows(db, table, { where, order: [of, order] })) {
    if (row === null) byRow.set(String(kept[key]), null);
    else byRow.get(String(kept[key]))?.push(without(row, [key]));
  }
  return byRow;
}

/** Only what has a value: a column that is added to a table later leaves the older hashes as they are. */
const without = (row: Row, names: readonly string[]): Row =>
  Object.fromEntries(
    Object.entries(row).filter(([name, value]) => value !== null && !names.includes(name)),
  );

/** Under which name the schema knows a column. */
export function nameOf(table: unknown, column: AnyColumn): string {
  const found = Object.entries(table as object).find(([, value]) => value === column);
  if (!found) throw new Error("a column of another table");
  return found[0];
}
