/** A database of its own for a test: the real engine, a file, the real migrations. */
import { copyFileSync, existsSync, mkdtempSync, rmSync } from "node:fs";
import { join } from "node:path";
import { newId } from "@/lib/ids";
import { closeDatabase } from "../db/index";
import { foldedName } from "../db/names/folded";
import { users } from "../db/schema/index";
import { transaction } from "../db/transaction";
import type { Role } from "../db/vocabulary";

/** Made before all tests (test/template.ts), and removed after them. */
const FOLDER = process.env.REGIEMONITOR_TEST_FOLDER ?? "";
const TEMPLATE = join(FOLDER, "template.db");
const LIVE = join(mkdtempSync(join(FOLDER, "test-")), "live.db");

process.env.DATABASE_URL = `file:${LIVE}`;
process.env.NEXTAUTH_SECRET ??= "a secret that only the tests know, 32 long";
process.env.REGIEMONITOR_MODE ??= "test";

/** Call in `beforeEach`: after it the database is new, and holds nothing but what these fill in, one after the other. */
export async function freshDatabase(...fill: (() => Promise<unknown>)[]): Promise<void> {
  await closeDatabase();
  for (const suffix of ["", "-wal", "-shm"]) {
    if (existsSync(TEMPLATE + suffix)) copyFileSync(TEMPLATE + suffix, LIVE + suffix);
    else rmSync(LIVE + suffix, { force: true });
  }
  for (const insert of fill) await insert();
}

/** An account to act with or to relate to, straight into the table. */
export async function insertAccount(role: Role, over: Partial<typeof users.$inferInsert> = {}) {
  const id = newId();
  const name = over.name ?? `${role} ${id.slice(0, 4)}`;
  const account = {
    id,
    name,
    ...foldedName({ name }),
    role,
    createdAt: new Date(0),
    ...over,
  };
  await transaction(async (tx) => tx.insert(users).values(account));
  return account;
}
