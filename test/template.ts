/** Before all unit tests: one database with every migration, which each test copies. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { migrate } from "../db/migrate";

export default function prepareTemplate() {
  const folder = mkdtempSync(join(tmpdir(), "regiemonitor-test-"));
  // Reaches the processes that run the tests.
  process.env.REGIEMONITOR_TEST_FOLDER = folder;
  migrate(join(folder, "template.db"));
  return () => rmSync(folder, { recursive: true, force: true });
}
