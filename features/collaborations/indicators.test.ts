import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { DIRECTIONS } from "@/db/vocabulary";
import { courseOf, meetsTarget, type Target, trendOf } from "./indicators";

const figure = (target: number | null): Target => ({ target, targetFrom: null, targetTo: null });
const between = (targetFrom: number, targetTo: number): Target => ({
  target: null,
  targetFrom,
  targetTo,
});
const nothing = figure(null);
const number = fc.integer({ min: -100_000, max: 100_000 });
const range = fc.tuple(number, fc.nat(1000)).map(([from, width]) => between(from, from + width));

describe("the course of an indicator", () => {
  it("is reached when the end target is met: 390 kiloton CO2 where 428 was the target", () => {
    expect(courseOf("lower", 390, figure(428), null)).toBe("reached");
  });

  it("is measured by the target of its year while the end target is not met", () => {
    expect(courseOf("higher", 5000, figure(12_000), figure(4800))).toBe("on_course");
    expect(courseOf("higher", 4000, figure(12_000), figure(4800))).toBe("behind");
    expect(courseOf("lower", 44, figure(38), figure(40))).toBe("behind");
  });

  it("is under way without a target for the year", () => {
    expect(courseOf("higher", 4000, figure(12_000), null)).toBe("under_way");
    expect(courseOf("higher", 4000, figure(12_000), nothing)).toBe("under_way");
  });

  it("is held or not for a line that must be held: at least 33% social housing", () => {
    expect(courseOf("at_least", 33, figure(33), null)).toBe("on_course");
    expect(courseOf("at_least", 32.9, figure(33), null)).toBe("behind");
  });

  it("counts both bounds of a range as within: 17,000 to 17,500 homes", () => {
    const homes = between(17_000, 17_500);
    expect(courseOf("range", 17_000, homes, null)).toBe("on_course");
    expect(courseOf("range", 17_500, homes, null)).toBe("on_course");
    expect(courseOf("range", 17_501, homes, null)).toBe("behind");
  });

  it("says so when there is nothing to compare", () => {
    expect(courseOf("higher", null, figure(1), null)).toBe("no_value");
    expect(courseOf("higher", 1, nothing, null)).toBe("no_target");
    expect(courseOf("range", 1, figure(3), null)).toBe("no_target");
  });

  it("never gets worse when a value moves the right way", () => {
    const rank = { reached: 2, on_course: 1, behind: 0 } as Record<string, number>;
    fc.assert(
      fc.property(number, fc.nat(1000), number, number, (value, step, end, year) => {
        const course = (shown: number) =>
          rank[courseOf("higher", shown, figure(end), figure(year))] ?? Number.NaN;
        expect(course(value + step)).toBeGreaterThanOrEqual(course(value));
      }),
    );
  });

  it("mirrors: lower is better is higher is better upside down", () => {
    fc.assert(
      fc.property(number, number, number, (value, end, year) => {
        const [upright, mirrored] = [
          courseOf("higher", value, figure(end), figure(year)),
          courseOf("lower", -value, figure(-end), figure(-year)),
        ];
        expect(mirrored).toBe(upright);
      }),
    );
  });
});

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
      fc.property(number, number, range, (before, after, bounds) => {
        if (!meetsTarget("range", before, bounds)) return;
        const expected = meetsTarget("range", after, bounds) ? "same" : "worse";
        expect(trendOf("range", before, after, bounds)).toBe(expected);
      }),
    );
  });
});
