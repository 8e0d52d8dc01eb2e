import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { drawFrom, drawOrder, inPopulationOrder, populationSha256 } from "./draw";

const IDS = ["a", "b", "c", "d", "e"];
const ids = fc.uniqueArray(fc.uuid(), { minLength: 1, maxLength: 60 });
const seed = fc.string({ minLength: 1, maxLength: 40 });

describe("a sample", () => {
  it("is what sha256sum and sort make of the same seed and population", () => {
    expect(drawOrder(IDS, "regie-2026").map(({ id, key }) => `${key.slice(0, 8)} ${id}`)).toEqual([
      "04c3cbb0 c",
      "53a77f78 a",
      "618cc123 d",
      "7b1bd3e0 b",
      "c804111b e",
    ]);
    expect(drawFrom(IDS, "regie-2026", 2)).toEqual(["c", "a"]);
  });

  it("records its population as sha256sum reads it", () => {
    expect(populationSha256(IDS)).toBe(
      "86dc03602dcf385217216784784a8ecf20e6400decc3208170b12fcb0afb6698",
    );
  });

  it("is the same however often and in whatever order it is asked for", () => {
    fc.assert(
      fc.property(ids, seed, fc.nat(70), (population, from, size) => {
        const drawn = drawFrom(population, from, size);
        expect(drawFrom([...population].reverse(), from, size)).toEqual(drawn);
        expect(drawFrom([...population, ...population], from, size)).toEqual(drawn);
      }),
    );
  });

  it("has as many as were asked for, of the population, each once", () => {
    fc.assert(
      fc.property(ids, seed, fc.nat(70), (population, from, size) => {
        const drawn = drawFrom(population, from, size);
        expect(drawn).toHaveLength(Math.min(size, population.length));
        expect(inPopulationOrder(drawn)).toHaveLength(drawn.length);
        expect(drawn.every((id) => population.includes(id))).toBe(true);
      }),
    );
  });

  it("holds the smaller one of the same seed", () => {
    fc.assert(
      fc.property(ids, seed, fc.nat(59), (population, from, size) => {
        expect(drawFrom(population, from, size + 1).slice(0, size)).toEqual(
          drawFrom(population, from, size),
        );
      }),
    );
  });

  it("gives each id the same chance", () => {
    const counts = new Map(IDS.map((id) => [id, 0]));
    const draws = 2000;
    for (let number = 0; number < draws; number += 1) {
      for (const id of drawFrom(IDS, `seed ${number}`, 2))
        counts.set(id, (counts.get(id) ?? 0) + 1);
    }
    // Two of five: 800 expected, with a standard deviation of 22. The seeds are fixed, so this never wavers.
    for (const count of counts.values())
      expect(Math.abs(count - (draws * 2) / 5)).toBeLessThan(100);
  });
});
