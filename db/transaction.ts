/**
 * The one way to write. drizzle's own transaction on better-sqlite3 takes no asynchronous callback,
 * so ours opens BEGIN IMMEDIATE on the single writer connection, behind a queue.
 * No hashing of passwords, mail or network inside it: everybody waits for it.
 */
import type { Database } from "./connect";
import { handles } from "./index";

export type Transaction = Database;

export function transaction<T>(work: (tx: Transaction) => Promise<T>): Promise<T> {
  const open = handles();
  const turn = open.queue.then(() => runIn(open.writer, work));
  open.queue = turn.catch(() => undefined);
  return turn;
}

async function runIn<T>(
  writer: ReturnType<typeof handles>["writer"],
  work: (tx: Transaction) => Promise<T>,
) {
  writer.client.exec("BEGIN IMMEDIATE");
  try {
    const result = await work(writer.database);
    writer.client.exec("COMMIT");
    return result;
  } catch (error) {
    if (writer.client.inTransaction) writer.client.exec("ROLLBACK");
    throw error;
  }
}
