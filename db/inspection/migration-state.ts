/** Whether the database has had the migrations and steps that this build was made with, and no later one. */
import { sql } from "drizzle-orm";
import { handles } from "..";
import { stepsToDo } from "../code-steps";
import journal from "../migrations/meta/_journal.json";

const NEWEST = Math.max(...journal.entries.map(({ when }) => when));

/** `newer`: the database was migrated by a later version of the product than this one. */
export type MigrationState = "ok" | "pending" | "newer";

export async function migrationState(): Promise<MigrationState> {
  const { client, database } = handles().reader;
  const [last] = await database.all<{ at: number | null }>(
    sql`select max(created_at) as at from __drizzle_migrations`,
  );
  const at = Number(last?.at ?? 0);
  if (at < NEWEST || stepsToDo(client).length > 0) return "pending";
  return at > NEWEST ? "newer" : "ok";
}
