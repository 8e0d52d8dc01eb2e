/** What the engine itself refuses, and somebody with the file in hand can still do: take away what others refer to. */
import { sql } from "drizzle-orm";
import type { Database } from "../connect";

/** @returns the table of a row that refers to one that is gone; null when there is none */
export async function findOrphan(db: Database): Promise<string | null> {
  const [orphan] = await db
    .select({ table: sql<string>`"table"` })
    .from(sql`pragma_foreign_key_check`)
    .limit(1);
  return orphan?.table ?? null;
}
