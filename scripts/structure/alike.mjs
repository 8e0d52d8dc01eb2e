/** Which places in the tree share six or more lines: the same lines, or lines of the same shape under other names. Pure. */
import { withoutComments } from "./imports.mjs";

const SHARED_LINES = 6;
/** What stands in more places than this is a habit of the framework, not a repetition of ours. */
const MOST_PLACES = 8;
/** Six lines of one shape are a list, which repeats itself on purpose. */
const LEAST_DIFFERENT = 4;

const IMPORT = /^(?:import|export)\s(?:[^;"']*?\sfrom\s*)?["'][^"'\n]+["'];?[ \t]*$/gm;
const WORDS =
  /"(?:\\.|[^"\\])*"|'(?:\\.|[^'\\])*'|`(?:\\.|[^`\\])*`|\b\d[\d_.]*\b|[A-Za-z_$][\w$]*/g;
const KEYWORDS = new Set(
  "as async await break case catch class const continue default delete do else export extends false finally for from function if in instanceof interface let new null of return satisfies switch this throw true try type typeof undefined void while yield".split(
    " ",
  ),
);

function shapeOf(line) {
  return line.replace(WORDS, (word) => {
    if (/^["'`]/.test(word)) return '"';
    if (/^\d/.test(word)) return "0";
    return KEYWORDS.has(word) ? word : "x";
  });
}

/** The lines that say something, with their numbers: no blank lines, comments, imports or lone punctuation. */
export function linesThatCount(source) {
  const blank = (text) => text.replace(/[^\n]/g, " ");
  return withoutComments(source)
    .replace(IMPORT, blank)
    .split("\n")
    .map((line, index) => ({ number: index + 1, text: line.replace(/\s+/g, " ").trim() }))
    .filter(({ text }) => /[\p{L}\d]/u.test(text));
}

/**
 * @param files path -> source
 * @param {(line: string) => string} read what of a line is compared
 * @returns {Map<string, { left: string, right: string, lines: number }>} by the two paths; lines: the longest run they share
 */
function findPairs(files, read) {
  const runs = new Map();
  for (const [path, source] of files) {
    const lines = linesThatCount(source);
    const texts = lines.map(({ text }) => read(text));
    for (let at = 0; at + SHARED_LINES <= lines.length; at++) {
      const shared = texts.slice(at, at + SHARED_LINES);
      if (new Set(shared).size < LEAST_DIFFERENT) continue;
      const run = shared.join("\n");
      const places = runs.get(run) ?? [];
      places.push({ path, at, line: lines[at].number });
      runs.set(run, places);
    }
  }
  const pairs = new Map();
  for (const places of runs.values()) {
    if (places.length > MOST_PLACES) continue;
    for (const [index, left] of places.entries()) {
      for (const right of places.slice(index + 1)) addRun(pairs, left, right);
    }
  }
  return new Map([...pairs].map(([key, found]) => [key, longestRun(found)]));
}

/** Runs overlap: those the same distance apart that follow each other are one longer run. */
function addRun(pairs, left, right) {
  const own = left.path === right.path;
  if (own && right.at - left.at < SHARED_LINES) return;
  const key = `${left.path} ${right.path}`;
  const found = pairs.get(key) ?? new Map();
  const distance = right.at - left.at;
  const starts = found.get(distance) ?? [];
  starts.push({
    at: left.at,
    left: `${left.path}:${left.line}`,
    right: `${right.path}:${right.line}`,
  });
  found.set(distance, starts);
  pairs.set(key, found);
}

function longestRun(found) {
  let longest = { lines: 0 };
  for (const starts of found.values()) {
    starts.sort((one, other) => one.at - other.at);
    let first = starts[0];
    for (const [index, start] of starts.entries()) {
      if (index > 0 && start.at > starts[index - 1].at + 1) first = start;
      const lines = start.at - first.at + SHARED_LINES;
      if (lines > longest.lines) longest = { left: first.left, right: first.right, lines };
    }
  }
  return longest;
}

/** @returns {{ same: object[], shape: object[] }} pairs of files (or a file with itself), most lines first; shape: not in same */
export function findAlikePlaces(files) {
  const same = findPairs(files, (line) => line);
  const shape = findPairs(files, shapeOf);
  for (const key of same.keys()) shape.delete(key);
  const ordered = (pairs) => [...pairs.values()].sort((one, other) => other.lines - one.lines);
  return { same: ordered(same), shape: ordered(shape) };
}
