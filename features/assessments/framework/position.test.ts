import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { differenceOf, hundredths } from "./position";

const fraction = fc.record({
  numerator: fc.integer({ min: -196, max: 196 }),
  denominator: fc.integer({ min: 1, max: 196 }),
});

describe("the way from one position to another", () => {
  it("is above nought toward fixing, below it toward letting go", () => {
    const [low, high] = [
      { numerator: -9, denominator: 14 },
      { numerator: 6, denominator: 14 },
    ];
    expect(differenceOf(low, high)).toEqual({ numerator: 15, denominator: 14 });
    expect(hundredths(differenceOf(high, low))).toBe(-107);
  });

  it("is exact when fewer questions were answered: from 3/14 to 1/4", () => {
    const way = differenceOf({ numerator: 3, denominator: 14 }, { numerator: 1, denominator: 4 });
    expect(way).toEqual({ numerator: 2, denominator: 56 });
  });

  it("goes back as far as it came", () => {
    fc.assert(
      fc.property(fraction, fraction, (one, other) => {
        const [there, back] = [differenceOf(one, other), differenceOf(other, one)];
        expect(there.numerator * back.denominator).toBe(-back.numerator * there.denominator || 0);
        expect(Math.abs(hundredths(there))).toBe(Math.abs(hundredths(back)));
      }),
    );
  });
});
