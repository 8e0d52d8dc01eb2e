import { describe, expect, it } from "vitest";
import { asTable, verdictOf } from "./targets";

const ratio = { name: "dashboard / floor", unit: "", target: { at: "least", value: 0.6 } } as const;

describe("the figures of the bench", () => {
  it("say that a target is met, on the line itself too", () => {
    expect(verdictOf({ ...ratio, value: 0.6 })).toBe("met");
  });

  it("say that a target is missed, and drop nothing", () => {
    const table = asTable([
      { ...ratio, value: 0.59 },
      { name: "floor", value: 1240, unit: "requests/s" },
    ]);
    expect(table).toMatch(/dashboard \/ floor +\| 0\.59 +\| at least 0\.6 \| MISSED/);
    expect(table).toContain("1240 requests/s");
  });

  it("say when something was not measured", () => {
    expect(verdictOf({ ...ratio, value: null })).toBe("not measured");
  });
});
