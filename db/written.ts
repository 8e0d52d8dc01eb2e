/**
 * Rows as the engine keeps them. What reads the same may be written otherwise: a time with another number of digits, JSON with a
 * space in it, a flag that is neither 0 nor 1. It hashes the same, and still stands elsewhere in a list that the engine sorts.
 */
import { getTableColumns, type SQL, sql } from "drizzle-orm";
import type { SQLiteTable } from "drizzle-orm/sqlite-core";
import type { AnyColumn } from "./columns";
import type { Database } from "./connect";

export type Row = Record<string, unknown>;

/** A row that cannot be read, or that is not written as the product writes it. */
export class UnwrittenError extends Error {
  constructor(readonly id: string) {
    super(`not as it was written: ${id}`);
  }
}

function readAsWritten(table: SQLiteTable, kept: Row): Row | null {
  const row: Row = {};
  try {
    for (const [name, column] of Object.entries(getTableColumns(table))) {
      const text = kept[name];
      if (text !== null && column.mapToDriverValue(column.mapFromDriverValue(text)) !== text) {
        return null;
      }
      row[name] = text === null ? null : column.mapFromDriverValue(text);
    }
    return row;
  } catch {
    return null;
  }
}

export interface KeptRow {
  /** As the engine gives it, by the names of the schema. */
  kept: Row;
  /** As it reads; null when it cannot be read, or is not written as the product writes it. */
  row: Row | null;
}

export async function keptRows(
  db: Database,
  table: unknown,
  { where, order = [], limit = -1 }: { where?: SQL; order?: readonly AnyColumn[]; limit?: number },
): Promise<KeptRow[]> {
  const columns = Object.entries(getTableColumns(table as SQLiteTable));
  const found: Row[] = await db
    .select(Object.fromEntries(columns.map(([name, column]) => [name, sql`${column}`])))
    .from(table as SQLiteTable)
    .where(where)
    .orderBy(...order)
    .limit(limit);
  return found.map((kept) => ({ kept, row: readAsWritten(table as SQLiteTable, kept) }));
}

/** The same, all of which have to be as the product writes them. @throws UnwrittenError */
export async function writtenRows<T extends SQLiteTable>(
  db: Database,
  table: T,
  where: SQL | undefined,
  ...order: AnyColumn[]
): Promise<T["$inferSelect"][]> {
  const rows = await keptRows(db, table, { order, ...(where && { where }) });
  return rows.map(({ kept, row }) => {
    if (row === null) throw new UnwrittenError(String(kept.id ?? Object.values(kept)[0]));
    return row as T["$inferSelect"];
  });
}
