/**
 * The one way to write. drizzle's own transaction on better-sqlite3 takes no asynchronous callback,
 * so ours opens BEGIN IMMEDIATE on the single writer connection, behind a queue.
 * No hashing of passwords, mail or network inside it: everybody waits for it.
 *
 * While another program holds the lock, a write waits between tries and the process goes on: the driver is synchronous, so a
 * wait inside the engine would hold up every page.
 */
import { AsyncLocalStorage } from "node:async_hooks";
import { setTimeout as pause } from "node:timers/promises";
import { StorageError } from "@/lib/errors";
import { rememberFault, storageErrorOf } from "@/lib/requests/storage-faults";
import type { Connection, Database } from "./connect";
import { handles } from "./index";
import { onceForForm } from "./sent-form";

/** From when a write is asked for, its turn in the queue included. */
const LOCK_WAIT_MS = 5000;
const FIRST_PAUSE_MS = 5;
const LONGEST_PAUSE_MS = 100;
/** Longer than another program takes for an ordinary write. */
const PROBE_WAIT_MS = 500;

export type Transaction = Database;

// On globalThis, since Next loads modules more than once.
const home = globalThis as typeof globalThis & {
  regiemonitorTransaction?: AsyncLocalStorage<Transaction>;
};
home.regiemonitorTransaction ??= new AsyncLocalStorage();
/** The transaction that the running code is part of. */
const surrounding = home.regiemonitorTransaction;

/** @throws StorageError when nothing can be written now; nothing was changed then */
export async function transaction<T>(work: (tx: Transaction) => Promise<T>): Promise<T> {
  return inTurn(onceForForm(work, { keepsResult: true }));
}

/** Its result holds a password or the secret of a link, and is not kept for a form that is sent twice. */
export async function transactionToldOnce<T>(work: (tx: Transaction) => Promise<T>): Promise<T> {
  return inTurn(onceForForm(work, { keepsResult: false }));
}

async function inTurn<T>(work: (tx: Transaction) => Promise<T>): Promise<T> {
  // The inner one would wait in the queue for the outer one, which waits for it.
  if (surrounding.getStore()) throw new Error("a transaction inside a transaction: pass on its tx");
  const open = handles();
  const deadline = performance.now() + LOCK_WAIT_MS;
  const turn = open.queue.then(() => runIn(open.writer, deadline, work));
  open.queue = turn.catch(() => undefined);
  return turn;
}

/** @throws Error when the caller reads outside the transaction, where what it read may change before the commit */
export function requireOpen(tx: Transaction): void {
  if (surrounding.getStore() !== tx) throw new Error("ask inside the transaction, with its tx");
}

/** Whether another program holds the lock, and keeps it for longer than a write takes. */
export async function isLockedOut(): Promise<boolean> {
  const { writer } = handles();
  const deadline = performance.now() + PROBE_WAIT_MS;
  let wait = FIRST_PAUSE_MS;
  // A transaction of our own holds the lock now: then nobody else does.
  while (!writer.client.inTransaction && !tryBegin(writer)) {
    if (performance.now() > deadline) return true;
    await pause(wait);
    wait = Math.min(wait * 2, LONGEST_PAUSE_MS);
  }
  return false;

  function tryBegin({ client }: Connection) {
    if (!hasBegun(client)) return false;
    client.exec("ROLLBACK");
    return true;
  }
}

async function runIn<T>(
  { client, database }: Connection,
  deadline: number,
  work: (tx: Transaction) => Promise<T>,
) {
  try {
    await begin(client, deadline);
    const result = await surrounding.run(database, () => work(database));
    client.exec("COMMIT");
    rememberFault("database", null);
    return result;
  } catch (error) {
    if (client.inTransaction) client.exec("ROLLBACK");
    const fault = storageErrorOf(error);
    if (fault) rememberFault("database", fault);
    throw fault ?? error;
  }
}

async function begin(client: Connection["client"], deadline: number) {
  let wait = FIRST_PAUSE_MS;
  while (!hasBegun(client)) {
    if (performance.now() > deadline) throw new StorageError("storage_busy");
    await pause(wait);
    wait = Math.min(wait * 2, LONGEST_PAUSE_MS);
  }
}

/** Takes the lock; false when another program has it. */
function hasBegun(client: Connection["client"]): boolean {
  try {
    client.exec("BEGIN IMMEDIATE");
    return true;
  } catch (error) {
    if (storageErrorOf(error)?.code === "storage_busy") return false;
    throw error;
  }
}
