/** Rows that stand from some moment on, and what is hashed of them. Which tables have such rows: db/frozen-tables.ts. */
import { eq, inArray, type SQL } from "drizzle-orm";
import type { AnyColumn } from "./columns";
import type { Database } from "./connect";

export interface FrozenTable {
  /** The columns by which a row is found, and by which its events name it. */
  table: { id: AnyColumn };
  objectType: string;
  objectId: AnyColumn;
  /** Null when the object has no versions. */
  version: AnyColumn | null;
  /** The rows that stand already; left out when all do. */
  isFrozen?: SQL;
  /** The member of the event's `after` that holds the hash of the row. */
  member: string;
  /** Members of `after` of which any says that an event froze such a row; `member` and what came before it. */
  named: readonly string[];
  /** Where several rows of one object stand beside each other: the member of `after` with the id of the row. */
  rowId?: string;
  /** The row never moves: exactly one event seals it, the first that names it. A later one would seal what was forged. */
  isFinal?: true;
  /** The event that froze the row before events carried `member`; it names the row by its action. */
  frozenBy?: string;
  /** Columns that events repeat under their own name. */
  repeated?: readonly string[];
  /** Every column that may not change without an event, by its name in the schema. Absent values are left out of the hash. */
  columns: readonly string[];
  /** Rows of another table that belong to it. */
  parts?: { table: unknown; of: AnyColumn; order: AnyColumn; columns: readonly string[] };
  /** A hash that the row keeps of one of its own columns, and that events carry under the same name. */
  hashes: readonly { column: string; kept: string }[];
  /** The column with the SHA-256 of a file in the evidence folder, and whether a row has one. */
  file?: { sha256: AnyColumn; isFile: SQL };
}

export type FrozenRow = Record<string, unknown>;

/** Rows with what is hashed of them: the named columns that have a value, and the parts. By id. */
export async function sealedContents(
  db: Database,
  frozen: FrozenTable,
  rows: readonly FrozenRow[],
): Promise<Map<string, FrozenRow>> {
  const parts = await partsOf(
    db,
    frozen,
    rows.map(({ id }) => String(id)),
  );
  return new Map(
    rows.map((row) => {
      const content = pick(row, frozen.columns);
      const own = parts.get(String(row.id));
      return [String(row.id), own ? { ...content, parts: own } : content];
    }),
  );
}

export async function findFrozenRow(
  db: Database,
  frozen: FrozenTable,
  id: string,
): Promise<FrozenRow> {
  const [row] = await db
    .select()
    .from(frozen.table as never)
    .where(eq(frozen.table.id, id));
  if (!row) throw new Error(`no row ${id}`);
  return row as FrozenRow;
}

async function partsOf(db: Database, { parts }: FrozenTable, ids: readonly string[]) {
  const byRow = new Map<string, FrozenRow[]>();
  if (!parts) return byRow;
  const found = (await db
    .select()
    .from(parts.table as never)
    .where(inArray(parts.of, [...ids]))
    .orderBy(parts.of, parts.order)) as FrozenRow[];
  const key = nameOf(parts.table, parts.of);
  for (const id of ids) byRow.set(id, []);
  for (const part of found) byRow.get(String(part[key]))?.push(pick(part, parts.columns));
  return byRow;
}

const pick = (row: FrozenRow, columns: readonly string[]): FrozenRow =>
  Object.fromEntries(columns.filter((name) => row[name] !== null).map((name) => [name, row[name]]));

/** Under which name the schema knows a column. */
export function nameOf(table: unknown, column: AnyColumn): string {
  const found = Object.entries(table as object).find(([, value]) => value === column);
  if (!found) throw new Error("a column of another table");
  return found[0];
}
