import { describe, expect, it } from "vitest";
import { spreadPoints } from "./spread-points";

const distance = (one: { x: number; y: number }, other: { x: number; y: number }) =>
  Math.hypot(one.x - other.x, one.y - other.y);

describe("spreadPoints", () => {
  it("leaves a point that lies alone where it is", () => {
    expect(spreadPoints([{ x: 0.5, y: -0.5 }])).toEqual([{ x: 0.5, y: -0.5 }]);
  });

  it("moves a dozen points on one spot apart, and keeps them in their quarter", () => {
    const placed = spreadPoints(Array.from({ length: 12 }, () => ({ x: 0.5, y: 0.5 })));
    for (const [index, one] of placed.entries()) {
      expect(one.x).toBeGreaterThan(0);
      expect(one.y).toBeGreaterThan(0);
      for (const other of placed.slice(index + 1))
        expect(distance(one, other)).toBeGreaterThan(0.12);
    }
  });

  it("keeps every point inside the field", () => {
    const [point] = spreadPoints([{ x: 3, y: -3 }]);
    expect(Math.abs(point?.x ?? 9)).toBeLessThan(1);
    expect(Math.abs(point?.y ?? 9)).toBeLessThan(1);
  });
});
