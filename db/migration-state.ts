/** Whether the database has had the migrations that this build was made with, and no later one. */
import { sql } from "drizzle-orm";
import type { Database } from "./connect";
import journal from "./migrations/meta/_journal.json";

const NEWEST = Math.max(...journal.entries.map(({ when }) => when));

/** `newer`: the database was migrated by a later version of the product than this one. */
export type MigrationState = "ok" | "pending" | "newer";

export async function migrationState(db: Database): Promise<MigrationState> {
  const [last] = await db.all<{ at: number | null }>(
    sql`select max(created_at) as at from __drizzle_migrations`,
  );
  const at = Number(last?.at ?? 0);
  return at < NEWEST ? "pending" : at > NEWEST ? "newer" : "ok";
}
