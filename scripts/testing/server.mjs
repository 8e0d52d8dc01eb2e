/**
 * What Playwright starts: the built product on a copy of the pristine database, in test-results/<the name it is given>. The one
 * named `upgrade` has what 0.1.0 left behind instead, migrated.
 */
import { cpSync, existsSync, rmSync } from "node:fs";
import { join } from "node:path";
import { DEMO_OF_0_1_0, unpackInstallation } from "../../test/upgrade/installations.mjs";
import { main, Problem, ROOT, stay } from "../commands.mjs";
import { migrateDatabase, storageSettings } from "../setup/fill-database.mjs";
import { PRISTINE, testSettings } from "./settings.mjs";

/** After the last event of what 0.1.0 left behind. */
const AFTER_0_1_0 = { REGIEMONITOR_NOW: "2026-12-01T09:00:00.000Z" };

await main(async () => {
  const [name, port] = process.argv.slice(2);
  if (!existsSync(PRISTINE)) throw new Problem("Start the browser tests with: npm run test:e2e");
  const folder = join(ROOT, "test-results", name);
  const isUpgrade = name === "upgrade";
  const env = {
    ...process.env,
    ...testSettings(port),
    ...(isUpgrade && AFTER_0_1_0),
    ...storageSettings(folder),
    NODE_ENV: "production",
  };
  if (isUpgrade) {
    unpackInstallation(DEMO_OF_0_1_0, folder);
    await migrateDatabase(folder, env);
  } else {
    rmSync(folder, { recursive: true, force: true });
    cpSync(PRISTINE, folder, { recursive: true });
  }
  stay(process.execPath, [join(ROOT, "scripts/start.mjs")], { env });
});
