/**
 * The app's handle: one connection to read with, one to write with. Next loads modules more than
 * once in one process, so both live on globalThis.
 */
import { env } from "@/lib/env";
import { type Connection, connect, type Database } from "./connect";

/** A reader waits for nobody in WAL mode, but for a program that repairs or closes the file at that moment. */
export const READ_WAIT_MS = 250;
/** The writer waits outside the engine, so that the process goes on: see transaction.ts. */
const WRITE_WAIT_MS = 0;

type Handles = { file: string; reader: Connection; writer: Connection; queue: Promise<unknown> };

const home = globalThis as typeof globalThis & { regiemonitorDatabase?: Handles };

export function handles(): Handles {
  const file = env().databaseFile;
  if (home.regiemonitorDatabase?.file !== file) {
    home.regiemonitorDatabase = {
      file,
      reader: connect(file, READ_WAIT_MS),
      writer: connect(file, WRITE_WAIT_MS),
      queue: Promise.resolve(),
    };
  }
  return home.regiemonitorDatabase as Handles;
}

/** For reads. Writes go through `transaction`. */
export function database(): Database {
  return handles().reader.database;
}

/** Closes both connections, so that a test or a script can end. */
export async function closeDatabase(): Promise<void> {
  const open = home.regiemonitorDatabase;
  if (!open) return;
  await open.queue;
  open.reader.client.close();
  open.writer.client.close();
  home.regiemonitorDatabase = undefined;
}
