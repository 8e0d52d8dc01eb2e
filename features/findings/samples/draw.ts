/**
 * A random sample that anybody can draw again. Each id of the population gets a key, the SHA-256 of `<seed>:<id>` in hexadecimal;
 * the ids are laid in the order of their keys, and the first so many are the sample. Without this program:
 *
 *   while read id; do printf '%s %s\n' "$(printf '%s' "$SEED:$id" | sha256sum | cut -c1-64)" "$id"; done < ids.txt | sort | head -n "$SIZE"
 *
 * Every id has the same chance, the order of the population makes no difference, and a larger sample of the same seed holds the
 * smaller one. Pure.
 */
import { createHash } from "node:crypto";

/** At most this many reports in one sample: somebody reads them all. */
export const SAMPLE_MAX = 100;

const sha256 = (text: string): string => createHash("sha256").update(text, "utf8").digest("hex");

/** @returns 64 lower-case hexadecimal digits */
const drawKey = (seed: string, id: string): string => sha256(`${seed}:${id}`);

/** Each once, in code unit order: the form in which a population is recorded and hashed. */
export const inPopulationOrder = (ids: readonly string[]): string[] => [...new Set(ids)].sort();

/** Over the ids in that order, each followed by a newline: `sha256sum ids.txt`. */
export const populationSha256 = (population: readonly string[]): string =>
  sha256(population.map((id) => `${id}\n`).join(""));

/** All of a population in the order in which a seed draws it, with the keys. */
export function drawOrder(
  population: readonly string[],
  seed: string,
): { id: string; key: string }[] {
  return inPopulationOrder(population)
    .map((id) => ({ id, key: drawKey(seed, id) }))
    .sort((one, other) => (one.key < other.key ? -1 : 1));
}

/**
 * @param size from 1; more than there are gives all of them
 * @returns the ids that are drawn, in the order of the draw
 */
export const drawFrom = (population: readonly string[], seed: string, size: number): string[] =>
  drawOrder(population, seed)
    .slice(0, size)
    .map(({ id }) => id);
