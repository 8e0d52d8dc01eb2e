/** A database of its own for a test: the real engine, a file, the real migrations. */
import { copyFileSync, existsSync, mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { newId } from "@/lib/ids";
import { foldedName } from "../db/folded";
import { closeDatabase } from "../db/index";
import { migrate } from "../db/migrate";
import { users } from "../db/schema/index";
import { transaction } from "../db/transaction";
import type { Role } from "../db/vocabulary";

const folder = mkdtempSync(join(tmpdir(), "regiemonitor-test-"));
const TEMPLATE = join(folder, "template.db");
const LIVE = join(folder, "live.db");

process.env.DATABASE_URL = `file:${LIVE}`;
process.env.NEXTAUTH_SECRET ??= "a secret that only the tests know, 32 long";
process.env.REGIEMONITOR_MODE ??= "test";

/** Call in `beforeEach`: the database is new and empty after it. */
export async function freshDatabase(): Promise<void> {
  await closeDatabase();
  if (!existsSync(TEMPLATE)) {
    migrate(TEMPLATE);
  }
  for (const suffix of ["", "-wal", "-shm"]) {
    const source = TEMPLATE + suffix;
    if (existsSync(source)) copyFileSync(source, LIVE + suffix);
  }
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
