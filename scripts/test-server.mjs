/** What Playwright starts: the built product on a copy of the pristine database, in test-results/<the name it is given>. */
import { cpSync, existsSync, rmSync } from "node:fs";
import { join } from "node:path";
import { main, Problem, ROOT, stay } from "./commands.mjs";
import { storageSettings } from "./fill-database.mjs";
import { PRISTINE, testSettings } from "./test-settings.mjs";

await main(() => {
  const [name, port] = process.argv.slice(2);
  if (!existsSync(PRISTINE)) throw new Problem("Start the browser tests with: npm run test:e2e");
  const folder = join(ROOT, "test-results", name);
  rmSync(folder, { recursive: true, force: true });
  cpSync(PRISTINE, folder, { recursive: true });
  stay(process.execPath, [join(ROOT, "scripts/start.mjs")], {
    env: {
      ...process.env,
      ...testSettings(port),
      ...storageSettings(folder),
      NODE_ENV: "production",
    },
  });
});
