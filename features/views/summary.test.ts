import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { BANDS, VIEW_SIDES, type ViewSide } from "@/db/vocabulary";
import {
  bandsAt,
  differsFromDecided,
  type GivenView,
  groupSides,
  SMALLEST_GROUP,
  summariseViews,
} from "./summary";

const view = (side: ViewSide, changes: Partial<GivenView> = {}): GivenView => ({
  side,
  band: "balance",
  script: 2,
  power: 3,
  sentence: "Een zin.",
  ...changes,
});
const times = (count: number, side: ViewSide, changes: Partial<GivenView> = {}) =>
  Array.from({ length: count }, () => view(side, changes));

const anyView = fc.record({
  side: fc.constantFrom(...VIEW_SIDES),
  band: fc.constantFrom(...BANDS),
  script: fc.integer({ min: 1, max: 4 }),
  power: fc.integer({ min: 1, max: 4 }),
  sentence: fc.string({ minLength: 1 }),
});
const anyViews = fc.array(anyView, { maxLength: 40 });

describe("which sides are shown apart", () => {
  it("three or more views of a side stand by themselves", () => {
    expect(groupSides([...times(3, "council"), ...times(4, "partners")])).toEqual([
      ["council"],
      ["partners"],
    ]);
  });

  it("sides of fewer than three are put together", () => {
    const views = [...times(5, "council"), ...times(2, "college"), ...times(1, "civil_servants")];
    expect(groupSides(views)).toEqual([["council"], ["college", "civil_servants"]]);
  });

  it("together still fewer than three, they take in the smallest other side", () => {
    const views = [...times(9, "council"), ...times(2, "college"), ...times(4, "partners")];
    expect(groupSides(views)).toEqual([["council"], ["college", "partners"]]);
    expect(groupSides([...times(9, "council"), view("college")])).toEqual([["council", "college"]]);
  });

  it("fewer than three views in all show nothing but their number", () => {
    const summary = summariseViews([view("council"), view("college")]);
    expect(summary).toEqual({ count: 2, overall: null, groups: [], differences: [] });
    expect(summariseViews([]).count).toBe(0);
  });

  it("by property: no group is smaller than three, and each view is in exactly one", () => {
    fc.assert(
      fc.property(anyViews, (views) => {
        const { groups, count, overall } = summariseViews(views);
        expect(count).toBe(views.length);
        for (const group of groups) {
          expect(group.count).toBeGreaterThanOrEqual(SMALLEST_GROUP);
          expect(group.sentences).toHaveLength(group.count);
        }
        const sides = groups.flatMap((group) => group.sides);
        expect(new Set(sides).size).toBe(sides.length);
        expect(overall !== null).toBe(views.length >= SMALLEST_GROUP);
        const shown = groups.reduce((sum, group) => sum + group.count, 0);
        expect(shown).toBe(views.length >= SMALLEST_GROUP ? views.length : 0);
      }),
    );
  });
});

describe("what a side says", () => {
  it("is the middle with the lowest and the highest", () => {
    const [group] = summariseViews([
      view("council", { band: "fix", script: 1, power: 4 }),
      view("council", { band: "lean_fix", script: 4, power: 4 }),
      view("council", { band: "let_go", script: 3, power: 1 }),
    ]).groups;
    expect(group).toMatchObject({
      band: { lowest: 0, median: 1, highest: 4 },
      script: { lowest: 1, median: 3, highest: 4 },
      power: { lowest: 1, median: 4, highest: 4 },
      style: "controlling",
    });
  });

  it("a middle of two and a half counts as high", () => {
    const halves = [...times(2, "council", { script: 2 }), ...times(2, "council", { script: 3 })];
    expect(summariseViews(halves).overall).toMatchObject({
      script: { median: 2.5 },
      style: "controlling",
    });
    expect(summariseViews(times(3, "council", { script: 2 })).overall?.style).toBe("executing");
  });

  it("a middle may lie between two bands", () => {
    expect(bandsAt(1)).toEqual(["lean_fix"]);
    expect(bandsAt(1.5)).toEqual(["lean_fix", "balance"]);
  });

  it("by property: the middle lies within the spread, and the order of giving changes nothing", () => {
    fc.assert(
      fc.property(anyViews, (views) => {
        const summary = summariseViews(views);
        for (const { band, script, power } of summary.groups) {
          for (const { lowest, median, highest } of [band, script, power]) {
            expect(lowest).toBeLessThanOrEqual(median);
            expect(median).toBeLessThanOrEqual(highest);
          }
        }
        expect(summariseViews([...views].reverse())).toEqual(summary);
      }),
    );
  });
});

describe("where sides differ", () => {
  const council = times(3, "council", { band: "fix", script: 4, power: 3 });
  const officials = times(3, "civil_servants", { band: "lean_let_go", script: 3, power: 3 });
  const partners = times(3, "partners", { band: "balance", script: 1, power: 3 });

  it("names the two that lie furthest apart, per dimension, the widest first", () => {
    const { differences } = summariseViews([...council, ...officials, ...partners]);
    expect(differences).toEqual([
      { dimension: "script", one: 0, other: 2, apart: 3 },
      { dimension: "band", one: 0, other: 1, apart: 3 },
    ]);
  });

  it("says nothing when all sides agree or there is one", () => {
    expect(summariseViews(times(5, "council")).differences).toEqual([]);
    expect(summariseViews([...times(3, "council"), ...times(3, "partners")]).differences).toEqual(
      [],
    );
  });

  it("a quadrant other than that of the decided style is a mismatch", () => {
    const summary = summariseViews(council);
    expect(differsFromDecided(summary, "visionary")).toBe(true);
    expect(differsFromDecided(summary, "controlling")).toBe(false);
    expect(differsFromDecided(summary, null)).toBe(false);
    expect(differsFromDecided({ overall: null }, "visionary")).toBe(false);
  });
});
