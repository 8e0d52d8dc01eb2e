import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { DIRECTIONS } from "@/db/vocabulary";
import { type Target, trendOf } from "./indicators";

const figure = (target: number | null): Target => ({ target, targetFrom: null, targetTo: null });
const between = (targetFrom: number, targetTo: number): Target => ({
  target: null,
  targetFrom,
  targetTo,
});
const nothing = figure(null);
const number = fc.integer({ min: -100_000, max: 100_000 });
const range = fc.tuple(number, fc.nat(1000)).map(([from, width]) => between(from, from + width));

describe("the trend of an indicator", () => {
  it("is better upwards where higher is better, and downwards where lower is", () => {
    expect(trendOf("higher", 70, 72, nothing)).toBe("better");
    expect(trendOf("lower", 70, 72, nothing)).toBe("worse");
    expect(trendOf("at_least", 70, 70, nothing)).toBe("same");
  });

  it("is better towards a range, and the same within it", () => {
    const homes = between(17_000, 17_500);
    expect(trendOf("range", 16_500, 16_900, homes)).toBe("better");
    expect(trendOf("range", 17_600, 17_900, homes)).toBe("worse");
    expect(trendOf("range", 17_100, 17_400, homes)).toBe("same");
    expect(trendOf("range", 17_100, 17_400, nothing)).toBeNull();
  });

  it("turns round when the two values change places", () => {
    const turned = { better: "worse", worse: "better", same: "same" };
    fc.assert(
      fc.property(
        fc.constantFrom(...DIRECTIONS),
        number,
        number,
        range,
        (direction, one, other, bounds) => {
          const there = trendOf(direction, one, other, bounds);
          const back = trendOf(direction, other, one, bounds);
          expect(there && turned[there]).toBe(back);
        },
      ),
    );
  });

  it("is never better when a range that was met is left", () => {
    fc.assert(
      fc.property(number, fc.nat(1000), fc.nat(1000), number, (from, below, above, after) => {
        const before = from + below;
        const to = before + above;
        const expected = after >= from && after <= to ? "same" : "worse";
        expect(trendOf("range", before, after, between(from, to))).toBe(expected);
      }),
    );
  });
});
