/**
 * Refuses a start that could only go wrong: with settings that are not what they should be, an older database, or one of
 * another kind than the mode. Closes to others on the machine what an older version left open. The first start after an upgrade
 * records how older records stand.
 */
import { existsSync } from "node:fs";
import { closeDatabase } from "@/db";
import { pendingMigrations } from "@/db/migrate";
import { isOpenToAll, keepEvidencePrivate } from "@/db/private-files";
import { sealRecords } from "@/features/verification/seal/mutations";
import { EnvError, parseEnv } from "@/lib/env";
import { findStartProblem } from "./start-problem";

function fail(message: string): never {
  console.error(message);
  process.exit(1);
}

function readSettings() {
  try {
    return parseEnv(process.env);
  } catch (error) {
    if (error instanceof EnvError)
      fail(`${error.message}\nThe settings are described in .env.example.`);
    throw error;
  }
}

const settings = readSettings();
const { databaseFile } = settings;
if (!existsSync(databaseFile)) {
  fail(
    `There is no database at ${databaseFile} yet (DATABASE_URL).\n` +
      "Make one with: npm run db:migrate\nThen add the first account with: npm run user:add",
  );
}
const pending = pendingMigrations(databaseFile);
if (pending.length > 0) {
  fail(
    `The database ${databaseFile} is older than this version of the product: ${pending.join(", ")}.\n` +
      "Make a backup, then run: npm run db:migrate",
  );
}
const problem = await findStartProblem(settings);
if (!problem) await seal();
await closeDatabase();
if (problem) fail(problem);

keepEvidencePrivate(settings.evidenceFolder);
for (const file of [databaseFile, ".env"].filter(isOpenToAll)) {
  console.error(`Everybody on this machine can read ${file}. Close it with: chmod 600 ${file}`);
}

/** Whoever can only read the record is better off than without it; the next start tries again. */
async function seal(): Promise<void> {
  try {
    await sealRecords();
  } catch (error) {
    console.warn(`What older events do not say could not be sealed: ${error}`);
  }
}
