import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { median } from "./summary";

const scores = fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 1, maxLength: 39 });

describe("the median", () => {
  it.each([
    [[], null],
    [[3], 3],
    [[1, 5], 3],
    [[2, 3], 2.5],
    [[5, 1, 4], 4],
  ])("of %j is %s", (values, expected) => {
    expect(median(values)).toBe(expected);
  });

  it("has as many scores at or below it as at or above it", () => {
    fc.assert(
      fc.property(scores, (values) => {
        const middle = median(values) ?? 0;
        const half = values.length / 2;
        expect(values.filter((value) => value <= middle).length).toBeGreaterThanOrEqual(half);
        expect(values.filter((value) => value >= middle).length).toBeGreaterThanOrEqual(half);
      }),
    );
  });

  it("does not depend on the order in which members judged", () => {
    fc.assert(
      fc.property(scores, (values) => {
        expect(median([...values].reverse())).toBe(median(values));
      }),
    );
  });
});
