/**
 * Makes a migrated and filled database in a folder, all or nothing: it grows in a folder of its own beside it, which takes
 * the final name only when the last row is there. A run that was cut off leaves nothing that could pass for a database.
 */
import { mkdirSync, readdirSync, renameSync, rmSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { Problem, runNode, typescriptArguments } from "../commands.mjs";

export const DATABASE_NAME = "regiemonitor.db";

/** Where a database in `folder` keeps its parts. */
export function storageSettings(folder) {
  return {
    DATABASE_URL: `file:${join(folder, DATABASE_NAME)}`,
    REGIEMONITOR_EVIDENCE_DIR: join(folder, "evidence"),
  };
}

export async function migrateDatabase(folder, env) {
  const { code, output } = await runNode(typescriptArguments("db/migrate.ts"), {
    env: { ...env, ...storageSettings(folder) },
    capture: true,
    quiet: true,
  });
  if (code !== 0) throw new Problem(`${output}\nMigrating the database in ${folder} failed.`);
}

async function seedDatabase(folder, env) {
  const { code } = await runNode(typescriptArguments("scripts/seed/index.ts"), {
    env: { ...env, ...storageSettings(folder) },
  });
  if (code !== 0) throw new Problem("Filling the database failed; see above. Nothing was kept.");
}

function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === "EPERM";
  }
}

/** Leftovers of runs that were cut off; those of a run that is still busy stay. */
export function removeLeftovers(folder) {
  const pattern = new RegExp(`^${basename(folder)}\\.(?:filling|old)-(\\d+)$`);
  mkdirSync(dirname(folder), { recursive: true, mode: 0o700 });
  for (const name of readdirSync(dirname(folder))) {
    const pid = pattern.exec(name)?.[1];
    if (pid && !isAlive(Number(pid))) {
      rmSync(join(dirname(folder), name), { recursive: true, force: true });
    }
  }
}

/** @param prepare writes what else belongs in the folder, before it gets its name */
export async function fillDatabase(folder, env, prepare = () => {}) {
  removeLeftovers(folder);
  const filling = `${folder}.filling-${process.pid}`;
  rmSync(filling, { recursive: true, force: true });
  mkdirSync(filling, { recursive: true, mode: 0o700 });
  try {
    await migrateDatabase(filling, env);
    await seedDatabase(filling, env);
    prepare(filling);
  } catch (error) {
    rmSync(filling, { recursive: true, force: true });
    throw error;
  }
  const old = `${folder}.old-${process.pid}`;
  try {
    renameSync(folder, old);
  } catch (error) {
    if (error.code !== "ENOENT") throw error;
  }
  renameSync(filling, folder);
  rmSync(old, { recursive: true, force: true });
}
