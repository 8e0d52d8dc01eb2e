/** An installation of an earlier version, upgraded: the one that `database()` reads in a unit test. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import Sqlite from "better-sqlite3";
import { closeDatabase } from "@/db";
import { migrate } from "@/db/migrate";
import { storageSettings } from "@/scripts/setup/fill-database.mjs";
import { type Installation, unpackInstallation } from "./installations.mjs";

const folder = mkdtempSync(join(tmpdir(), "regiemonitor-installation-"));
const LIVE = join(folder, "live");
Object.assign(process.env, storageSettings(LIVE));

/** Unpacks and migrates it; call in `beforeAll`. @returns the path of the database */
export async function openUpgraded(installation: Installation): Promise<string> {
  await closeDatabase();
  const file = unpackInstallation(installation, LIVE);
  migrate(file);
  return file;
}

/** As it was left, to compare with. */
export const openUntouched = (installation: Installation) =>
  new Sqlite(unpackInstallation(installation, join(folder, "untouched")), { readonly: true });

/** Call in `afterAll`: they are large. */
export async function removeInstallations(): Promise<void> {
  await closeDatabase();
  rmSync(folder, { recursive: true, force: true });
}
