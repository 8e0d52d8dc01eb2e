/** Opens the database file. SQLite waits for a lock for 5 seconds and syncs each commit to disk. */
import Sqlite from "better-sqlite3";
import { drizzle } from "drizzle-orm/better-sqlite3";
import { keepDatabasePrivate } from "./private-files";
import * as schema from "./schema";

const LOCK_WAIT_MS = 5000;

export type Database = ReturnType<typeof connect>["database"];

/** @param file a path, or `:memory:` */
export function connect(file: string) {
  if (file !== ":memory:") keepDatabasePrivate(file);
  const client = new Sqlite(file);
  client.pragma("journal_mode = WAL");
  client.pragma("foreign_keys = ON");
  client.pragma(`busy_timeout = ${LOCK_WAIT_MS}`);
  client.pragma("synchronous = FULL");
  return { client, database: drizzle(client, { schema }) };
}

export type Connection = ReturnType<typeof connect>;
