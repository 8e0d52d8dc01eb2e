/**
 * Fails on what the linter cannot see: file names outside the closed set, imports of another feature's inside, circles
 * between features, a clock of one's own, messages that differ between the languages. Its rules are in scripts/structure/.
 */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, relative, resolve, sep } from "node:path";
import { fileURLToPath } from "node:url";
import { checkFeatureFile } from "./feature-files.mjs";
import { checkFeatureCycles, checkFeatureImports } from "./import-rules.mjs";
import { readImports } from "./imports.mjs";
import { checkMessages } from "./message-rules.mjs";
import { checkFileName, checkText } from "./text-rules.mjs";

const PLACES = ["app", "components", "db", "e2e", "features", "lib", "messages", "scripts", "test"];
const ALSO = ["proxy.ts", "instrumentation.ts"];
/** These describe the rules, so they contain what the rules forbid. */
const OWN_FILES = /^scripts\/structure\//;

/** @returns {Map<string, string>} path from the root, with slashes -> contents */
function readTree(root) {
  const files = PLACES.map((place) => join(root, place))
    .filter(existsSync)
    .flatMap((place) => readdirSync(place, { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name))
    .concat(ALSO.map((name) => join(root, name)).filter(existsSync))
    .filter((file) => /\.(?:tsx?|mjs|json)$/.test(file));
  return new Map(
    files.map((file) => [relative(root, file).split(sep).join("/"), readFileSync(file, "utf8")]),
  );
}

/** @returns {{ path: string, line?: number, message: string }[]} empty when the house is in order */
export function checkStructure(root) {
  const files = readTree(root);
  const sources = [...files].filter(([path]) => !path.endsWith(".json") && !OWN_FILES.test(path));
  const importsByPath = new Map(
    sources.map(([path, source]) => [path, readImports(path, source, files)]),
  );
  return [
    ...sources.flatMap(([path, source]) => [
      ...checkFeatureFile(path, source),
      ...checkFileName(path),
    ]),
    ...sources.flatMap(([path]) => checkFeatureImports(path, importsByPath.get(path), files)),
    ...checkFeatureCycles(importsByPath, files),
    ...sources.flatMap(([path, source]) => checkText(path, source)),
    ...checkMessages(files),
  ];
}

if (process.argv[1] && resolve(process.argv[1]) === fileURLToPath(import.meta.url)) {
  const problems = checkStructure(process.argv[2] ?? process.cwd());
  for (const { path, line, message } of problems) {
    console.error(`${path}${line ? `:${line}` : ""}\n  ${message}`);
  }
  console.log(
    problems.length === 0 ? "The structure is in order." : `${problems.length} problems.`,
  );
  process.exit(problems.length === 0 ? 0 : 1);
}
