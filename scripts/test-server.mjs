/** What Playwright starts: the built product on a new database with the demo's story, on a fixed day. */
import { rmSync } from "node:fs";
import { join } from "node:path";
import { main, ROOT, stay } from "./commands.mjs";
import { fillDatabase, storageSettings } from "./fill-database.mjs";

const FOLDER = join(ROOT, "test-results", "server");

await main(async () => {
  rmSync(FOLDER, { recursive: true, force: true });
  await fillDatabase(FOLDER, process.env);
  stay(process.execPath, [join(ROOT, "scripts/start.mjs")], {
    env: { ...process.env, ...storageSettings(FOLDER), NODE_ENV: "production" },
  });
});
