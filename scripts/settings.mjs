/** Settings in the environment win over those in a file .env. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseEnv } from "node:util";
import { ROOT } from "./commands.mjs";

const FILE = join(ROOT, ".env");

export function loadSettings() {
  if (existsSync(FILE)) process.loadEnvFile(FILE);
}

/** All settings, without putting them into the environment of whatever is started next. */
export function readSettings() {
  const written = existsSync(FILE) ? parseEnv(readFileSync(FILE, "utf8")) : {};
  return { ...written, ...process.env };
}
