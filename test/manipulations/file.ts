/** What somebody with the evidence folder in hand can do to the files in it. */
import { mkdirSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { env } from "@/lib/env";

export type HashOf = (value: unknown) => string;

export const pick = <T>(list: readonly T[], index: number): T => list[index % list.length] as T;

export const files = () =>
  readdirSync(env().evidenceFolder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();

const PAST = new Date("2026-01-01T00:00:00Z");
/** So that it does not pass for a file that is just being kept. */
export const age = (path: string) => utimesSync(path, PAST, PAST);

function put(path: string, bytes: Uint8Array) {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, bytes);
  age(path);
}

export function changeFile(
  { how, nth, other }: { how: string; nth: number; other: number },
  hashOf: HashOf,
): boolean {
  const paths = files();
  const path = pick(paths, nth);
  const bytes = readFileSync(path);
  if (how === "delete") rmSync(path);
  else if (how === "cut") put(path, bytes.subarray(0, other % bytes.length));
  else if (how === "change") {
    bytes[other % bytes.length] = ((bytes[other % bytes.length] ?? 0) + 1 + (nth % 255)) % 256;
    put(path, bytes);
  } else if (how === "swap") {
    const second = pick(paths, nth + 1);
    put(path, readFileSync(second));
    put(second, bytes);
  } else {
    const name = hashOf({ nth, other });
    put(join(env().evidenceFolder, name.slice(0, 2), name), bytes);
  }
  return true;
}

export function restore(before: readonly (readonly [string, Uint8Array])[]) {
  for (const path of files()) rmSync(path);
  for (const [path, bytes] of before) put(path, bytes);
}
