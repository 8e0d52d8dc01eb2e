/** For the browser tests: how much was written in a database so far, since no write is without an event. */
import { join } from "node:path";
import Database from "better-sqlite3";
import { DATABASE_NAME } from "../setup/fill-database.mjs";

/** @returns {number} */
export function countChanges(folder) {
  const database = new Database(join(folder, DATABASE_NAME), { readonly: true });
  try {
    const events = "SELECT count(*) FROM audit_events WHERE result = 'done'";
    const [count] = database.prepare(events).pluck().iterate();
    return Number(count);
  } finally {
    database.close();
  }
}
