/** Opens the database file. SQLite syncs each commit to disk. */
import Sqlite from "better-sqlite3";
import { drizzle } from "drizzle-orm/better-sqlite3";
import { keepDatabasePrivate } from "./private-files";
import * as schema from "./schema";

/** For a script. While the engine waits, the whole process stands still: a server hands in its own, shorter wait. */
const LOCK_WAIT_MS = 5000;

export type Database = ReturnType<typeof connect>["database"];

/**
 * @param file a path, or `:memory:`
 * @param readonly changes nothing in the file, not even how it is kept, and makes none where there is none
 */
export function connect(file: string, lockWaitMs = LOCK_WAIT_MS, { readonly = false } = {}) {
  if (!readonly && file !== ":memory:") keepDatabasePrivate(file);
  const client = new Sqlite(file, { timeout: lockWaitMs, readonly, fileMustExist: readonly });
  if (!readonly) client.pragma("journal_mode = WAL");
  client.pragma("foreign_keys = ON");
  client.pragma("synchronous = FULL");
  return { client, database: drizzle(client, { schema }) };
}

export type Connection = ReturnType<typeof connect>;
