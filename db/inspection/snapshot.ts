/**
 * A long read of one moment: on a connection of its own, inside a read transaction, so that writes go on meanwhile and nothing
 * half of them is seen (SQLite, WAL).
 */
import { storage } from "@/lib/env";
import { READ_WAIT_MS } from "..";
import { connect, type Database } from "../connect";

export async function readSnapshot<T>(work: (db: Database) => Promise<T>): Promise<T> {
  const { client, database } = connect(storage().databaseFile, READ_WAIT_MS, { readonly: true });
  try {
    client.exec("BEGIN");
    return await work(database);
  } finally {
    if (client.inTransaction) client.exec("ROLLBACK");
    client.close();
  }
}
