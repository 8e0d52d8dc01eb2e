/** What Playwright starts: the built product on a new database with the demo's story, on a fixed day. */
import { cpSync, rmSync } from "node:fs";
import { join } from "node:path";
import { main, ROOT, stay } from "./commands.mjs";
import { fillDatabase, storageSettings } from "./fill-database.mjs";

const FOLDER = join(ROOT, "test-results", "server");
/** The same database, untouched: for a test that starts a server of its own. */
const PRISTINE = join(ROOT, "test-results", "pristine");

await main(async () => {
  rmSync(FOLDER, { recursive: true, force: true });
  rmSync(PRISTINE, { recursive: true, force: true });
  await fillDatabase(FOLDER, process.env);
  cpSync(FOLDER, PRISTINE, { recursive: true });
  stay(process.execPath, [join(ROOT, "scripts/start.mjs")], {
    env: { ...process.env, ...storageSettings(FOLDER), NODE_ENV: "production" },
  });
});
