/** Settings in the environment win over those in a file .env. */
import { existsSync } from "node:fs";
import { join } from "node:path";
import { ROOT } from "./commands.mjs";

export function loadSettings() {
  const file = join(ROOT, ".env");
  if (existsSync(file)) process.loadEnvFile(file);
}
