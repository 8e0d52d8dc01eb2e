/** Builds the product when its sources differ from those of the last build. */
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { Problem, ROOT, runNode, TOOLS } from "../commands.mjs";
import { findBuildKey, KEY_SETTING } from "./build-key.mjs";

const SOURCES = [
  "app",
  "components",
  "db",
  "features",
  "lib",
  "messages",
  "public",
  "instrumentation.ts",
  "next.config.js",
  "package-lock.json",
  "postcss.config.mjs",
  "proxy.ts",
  "tsconfig.json",
];

function listFiles(path) {
  return readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !/\.test\.tsx?$/.test(entry.name))
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name));
}

/** SHA-256 over the names and contents of everything that a build reads. */
export function hashSources(root = ROOT) {
  const files = SOURCES.map((name) => join(root, name))
    .filter(existsSync)
    .flatMap((path) => (/\.\w+$/.test(path) ? [path] : listFiles(path)))
    .sort();
  const hash = createHash("sha256");
  for (const file of files) {
    hash.update(`${file.slice(root.length)}\0`);
    hash.update(readFileSync(file));
    hash.update("\0");
  }
  return hash.digest("hex");
}

export function isBuilt(root = ROOT) {
  const stamp = join(root, ".next", "regiemonitor-sources");
  return existsSync(stamp) && readFileSync(stamp, "utf8") === hashSources(root);
}

export async function build() {
  const sources = hashSources();
  const env = { ...process.env, NEXT_TELEMETRY_DISABLED: "1", [KEY_SETTING]: findBuildKey() };
  const { code } = await runNode([TOOLS.next, "build"], { env });
  if (code !== 0) throw new Problem("The build failed; the messages above say where.");
  writeFileSync(join(ROOT, ".next", "regiemonitor-sources"), sources);
}

export async function ensureBuilt() {
  if (!isBuilt()) await build();
}
