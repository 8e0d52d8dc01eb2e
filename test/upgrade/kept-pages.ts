/**
 * What pages of 0.1.0 said, as it stands in test/fixtures/pages-0.1.0 and never changes, and what they should say now: the same,
 * but for what was changed on purpose.
 */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { createTwoFilesPatch } from "diff";

const KEPT = join(import.meta.dirname, "..", "fixtures", "pages-0.1.0");
const INTENDED = join(import.meta.dirname, "intended-changes");

/** Which pages, by the names of their files without .txt; a star stands for any text: `raadslid-*-dashboard-2026`. */
type Pages = string | readonly string[];

/** Lines that follow each other, and what stands there now: nothing when they went. */
interface ChangedLines {
  pages: Pages;
  was: readonly string[];
  is: readonly string[];
}

/** Words within lines, wherever they stand. */
interface ChangedWords {
  pages: Pages;
  words: string;
  by: string;
}

export type Change = ChangedLines | ChangedWords;

/** One file in intended-changes: a reason, and everything that changed for it. */
export interface IntendedChange {
  name: string;
  why: string;
  changes: readonly Change[];
}

/** In the order of their names: where two touch the same line, the later quotes what the earlier made of it. */
export const readIntendedChanges = (): IntendedChange[] =>
  readdirSync(INTENDED)
    .filter((file) => file.endsWith(".json"))
    .sort()
    .map((name) => ({ name, ...JSON.parse(readFileSync(join(INTENDED, name), "utf8")) }));

export const keptPageNames = (): string[] =>
  readdirSync(KEPT)
    .map((file) => file.replace(/\.txt$/, ""))
    .sort();

export const readKeptPage = (page: string): string[] =>
  readFileSync(join(KEPT, `${page}.txt`), "utf8")
    .trimEnd()
    .split("\n");

/** The clock runs on from the start of the server: of that day the minute says when the test came by. */
const MINUTE = /(1 december 2026 (?:om|at)) \d\d:\d\d/gi;

/** One line per line on the screen, without the white space around it and the hyphens that only a narrow column shows. */
export const linesOf = (title: string, text: string): string[] =>
  `${title}\n${text}`
    .replaceAll("\u00ad", "")
    .split("\n")
    .map((line) => line.replace(/\s+/g, " ").replace(MINUTE, "$1 10:00").trim())
    .filter(Boolean);

function isAbout({ pages }: Change, page: string): boolean {
  const patterns = typeof pages === "string" ? [pages] : pages;
  return patterns.some((pattern) => matches(pattern, page));
}

function matches(pattern: string, page: string): boolean {
  const parts = pattern.split("*").map((part) => part.replace(/[^\w-]/g, "\\$&"));
  return new RegExp(`^${parts.join(".*")}$`).test(page);
}

/** @returns the lines after one change, the same ones when it has nothing to say about them */
export function change(lines: readonly string[], one: Change): readonly string[] {
  if ("words" in one) {
    return lines.some((line) => line.includes(one.words))
      ? lines.map((line) => line.replaceAll(one.words, one.by))
      : lines;
  }
  const changed: string[] = [];
  let found = false;
  for (let at = 0; at < lines.length; ) {
    const isHere = one.was.every((line, offset) => lines[at + offset] === line);
    if (isHere) {
      changed.push(...one.is);
      at += one.was.length;
      found = true;
    } else {
      changed.push(lines[at] ?? "");
      at += 1;
    }
  }
  return found ? changed : lines;
}

/** What a page should say by now. */
export function expectedPage(page: string, intended = readIntendedChanges()): readonly string[] {
  return intended
    .flatMap(({ changes }) => changes)
    .filter((one) => isAbout(one, page))
    .reduce(change, readKeptPage(page));
}

/**
 * Those that say nothing of any kept page, so that nobody finds out what they were for: each as a sentence. A page named in full
 * has to have its lines too.
 */
export function idleChanges(
  intended: readonly IntendedChange[],
  pages: ReadonlyMap<string, readonly string[]>,
): string[] {
  const texts = new Map(pages);
  return intended.flatMap(({ name, why, changes }) => [
    ...(why?.trim() ? [] : [`${name} gives no reason`]),
    ...changes.flatMap((one) => {
      const patterns = typeof one.pages === "string" ? [one.pages] : one.pages;
      const changed = [...texts].filter(
        ([page, lines]) => isAbout(one, page) && change(lines, one) !== lines,
      );
      for (const [page, lines] of changed) texts.set(page, change(lines, one));
      const what = "words" in one ? one.words : one.was.join(" / ");
      return patterns
        .filter((pattern) => !changed.some(([page]) => matches(pattern, page)))
        .map((pattern) => `${name}: "${what}" stands on no kept page named ${pattern}`);
    }),
  ]);
}

/** The lines that differ, as a patch from what a page should say to what it says; empty when there are none. */
export function differences(page: string, expected: readonly string[], seen: readonly string[]) {
  if (expected.join("\n") === seen.join("\n")) return "";
  return createTwoFilesPatch(
    `${page} as kept and changed on purpose`,
    `${page} as it is now`,
    `${expected.join("\n")}\n`,
    `${seen.join("\n")}\n`,
    undefined,
    undefined,
    { context: 2 },
  );
}
