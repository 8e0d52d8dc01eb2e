/**
 * The app's handle: one connection to read with, one to write with. Next loads modules more than
 * once in one process, so both live on globalThis.
 */
import { env } from "@/lib/env";
import { type Connection, connect, type Database } from "./connect";

type Handles = { file: string; reader: Connection; writer: Connection; queue: Promise<unknown> };

const home = globalThis as typeof globalThis & { regiemonitorDatabase?: Handles };

export function handles(): Handles {
  const file = env().databaseFile;
  if (home.regiemonitorDatabase?.file !== file) {
    home.regiemonitorDatabase = {
      file,
      reader: connect(file),
      writer: connect(file),
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
