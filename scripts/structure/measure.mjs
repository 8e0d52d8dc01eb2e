/**
 * `npm run measure`: how large the house is and how often it says the same thing. Figures to compare with those of before; no
 * check, so it never fails. `npm run measure -- --list` names the alike places and the imports against the direction.
 */
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { findAlikePlaces } from "./alike.mjs";
import { readImports } from "./imports.mjs";

const COUNTED = /^(?:(?:app|features|components|lib|db|scripts)\/|(?:proxy|instrumentation)\.ts$)/;
const TESTS = /\.test\.tsx?$|^(?:test|e2e)\/|^(?:db|lib)\/test-/;
const CODE = /\.(?:tsx?|mjs|css)$/;
/** One plain text of a report: how many files name it is what such a text costs. */
const PLAIN_TEXT = /\bpartnersJoined\b/;

/** From the ground up: each floor may import those below it (docs/architecture.md). */
const FLOORS = [
  ["viewer"],
  ["audit-log"],
  ["auth"],
  ["evidence"],
  ["drafts", "search-index", "outbox"],
  "nouns",
  ["verification", "log", "search", "dashboard", "council", "dossier", "exports"],
];
const NOUNS = FLOORS.indexOf("nouns");

function floorOf(feature) {
  const floor = FLOORS.findIndex((names) => names.includes(feature));
  return floor < 0 ? NOUNS : floor;
}

const LAYERS = { lib: 0, components: 0, db: 1, features: 2, app: 3 };

function isAgainstDirection(importer, imported) {
  const [layer, feature] = importer.split("/");
  const [otherLayer, other] = imported.split("/");
  if (!(layer in LAYERS && otherLayer in LAYERS)) return false;
  if (otherLayer !== layer) return LAYERS[otherLayer] > LAYERS[layer];
  if (layer !== "features" || feature === other) return false;
  if (feature.endsWith(".ts") || other.endsWith(".ts")) return false;
  const [floor, otherFloor] = [floorOf(feature), floorOf(other)];
  return otherFloor > floor || (otherFloor === floor && floor !== NOUNS);
}

export function importsAgainstDirection(files) {
  return [...files]
    .filter(([path]) => CODE.test(path) && !TESTS.test(path))
    .flatMap(([path, source]) =>
      readImports(path, source, files)
        .filter(({ target }) => target && isAgainstDirection(path, target))
        .map(({ line, target }) => `${path}:${line} -> ${target}`),
    );
}

const countLines = (source) => source.split("\n").length - 1;

/** The ten folders with most entries, files and folders alike. */
export function largestFolders(paths) {
  const folders = new Map();
  for (let path of paths) {
    for (let folder = dirname(path); folder !== "."; path = folder, folder = dirname(path)) {
      folders.set(folder, (folders.get(folder) ?? new Set()).add(path));
    }
  }
  const counts = [...folders].map(([folder, entries]) => ({ folder, entries: entries.size }));
  return counts.sort((one, other) => other.entries - one.entries).slice(0, 10);
}

/** @param files path -> source, of the whole repository */
export function measure(files) {
  const code = [...files].filter(([path]) => CODE.test(path) && !path.startsWith("db/migrations/"));
  const tests = code.filter(([path]) => TESTS.test(path));
  const product = code.filter(([path]) => COUNTED.test(path) && !TESTS.test(path));
  const sizes = product.map(([path, source]) => ({ path, lines: countLines(source) }));
  sizes.sort((one, other) => one.lines - other.lines);
  const sum = (list) => list.reduce((total, [, source]) => total + countLines(source), 0);
  const against = importsAgainstDirection(files);
  return {
    files: product.length,
    lines: sum(product),
    testFiles: tests.length,
    testLines: sum(tests),
    median: sizes[Math.floor(sizes.length / 2)]?.lines ?? 0,
    largest: sizes.at(-1),
    folders: largestFolders(files.keys()).filter(
      ({ folder }) => !folder.startsWith("db/migrations"),
    ),
    against,
    fromAuditLog: against.filter((line) => line.startsWith("features/audit-log/")).length,
    plainText: [...files].filter(
      ([path, source]) => PLAIN_TEXT.test(source) && !/^scripts\/structure\/|\.md$/.test(path),
    ).length,
    alike: findAlikePlaces(code),
  };
}

function print(figures, { list }) {
  const { alike, against, folders, largest } = figures;
  const say = (number, words) => console.log(`${String(number).padStart(7)}  ${words}`);
  say(figures.lines, `lines of product and scripts, in ${figures.files} files, without tests`);
  say(figures.testLines, `lines of tests, in ${figures.testFiles} files`);
  say(figures.median, "lines in the middle file without tests");
  say(largest.lines, `lines in the largest: ${largest.path}`);
  say(
    against.length,
    `imports against the direction, ${figures.fromAuditLog} of them out of the audit log`,
  );
  say(alike.same.length, "pairs of files that share six or more lines");
  say(alike.shape.length, "more pairs that share six lines of the same shape under other names");
  say(figures.plainText, "files that name one plain text of a report (partnersJoined)");
  for (const { folder, entries } of folders) say(entries, `entries in ${folder}`);
  if (!list) return;
  console.log("\nImports against the direction:", ["", ...against].join("\n  "));
  for (const [kind, pairs] of Object.entries(alike)) {
    console.log(`\nAlike, ${kind}:`);
    for (const { left, right, lines } of pairs) console.log(`  ${lines}  ${left} ~ ${right}`);
  }
}

function readRepository(root) {
  const git = ["ls-files", "--cached", "--others", "--exclude-standard"];
  const paths = execFileSync("git", git, { cwd: root, encoding: "utf8" }).trim().split("\n");
  const read = (path) => {
    try {
      return [[path, readFileSync(resolve(root, path), "utf8")]];
    } catch {
      return []; // Removed since it was added to git.
    }
  };
  return new Map(paths.filter((path) => /\.(?:tsx?|mjs|css|json|md)$/.test(path)).flatMap(read));
}

if (process.argv[1] && resolve(process.argv[1]) === fileURLToPath(import.meta.url)) {
  const root = process.argv[2]?.startsWith("--") ? undefined : process.argv[2];
  print(measure(readRepository(root ?? process.cwd())), { list: process.argv.includes("--list") });
}
