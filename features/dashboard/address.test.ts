import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  type DashboardQuery,
  dashboardHref,
  dashboardParams,
  readDashboardQuery,
  sortHref,
} from "./address";
import { SORT_KEYS } from "./heat-order";

const usual = readDashboardQuery({});

describe("the address of a dashboard", () => {
  it("without anything behind the question mark is the usual view", () => {
    expect(usual).toEqual({
      moment: null,
      compare: null,
      order: { key: "attention", descending: false },
      filters: { style: null, programme: null, holderId: null, attention: false },
      page: 1,
    });
    expect(dashboardHref(2026, usual)).toBe("/cycles/2026");
  });

  it("takes nothing on trust", () => {
    const query = readDashboardQuery({
      sort: "drop table reports",
      order: ["up", "down"],
      page: "-3",
      compare: "1e9",
      moment: ["a", "b"],
      style: "<script>",
    });
    expect(query).toMatchObject({ ...usual, moment: "a", filters: { style: "<script>" } });
  });

  it("says again what was read from it", () => {
    const text = fc.option(
      fc.string({ minLength: 1, maxLength: 50 }).map((typed) => typed.trim() || "x"),
      { nil: null },
    );
    const anyQuery: fc.Arbitrary<DashboardQuery> = fc.record({
      moment: text,
      compare: fc.option(fc.integer({ min: 2000, max: 2100 }), { nil: null }),
      order: fc.record({ key: fc.constantFrom(...SORT_KEYS), descending: fc.boolean() }),
      filters: fc.record({
        style: text,
        programme: text,
        holderId: text,
        attention: fc.boolean(),
      }),
      page: fc.integer({ min: 1, max: 500 }),
    });
    fc.assert(
      fc.property(anyQuery, (query) => {
        const address = new URL(dashboardHref(2026, query, "heat"), "http://localhost");
        expect(readDashboardQuery(Object.fromEntries(address.searchParams))).toEqual(query);
        expect(address.hash).toBe("#heat");
      }),
    );
  });
});

describe("a column heading", () => {
  it("sorts by its column from the first page on, and keeps the filters", () => {
    const query = { ...usual, page: 3, filters: { ...usual.filters, style: "visionary" } };
    expect(sortHref(2026, query, "overview")).toBe(
      "/cycles/2026?sort=overview&style=visionary#heat",
    );
  });

  it("turns the order round when it is sorted by already", () => {
    const sorted = { ...usual, order: { key: "overview", descending: false } as const };
    expect(sortHref(2026, sorted, "overview")).toContain("order=desc");
    const turned = { ...usual, order: { key: "overview", descending: true } as const };
    expect(sortHref(2026, turned, "overview")).not.toContain("order=");
  });

  it("of the council begins with the most judged", () => {
    expect(readDashboardQuery({ sort: "council" }).order.descending).toBe(true);
    expect(dashboardParams(readDashboardQuery({ sort: "council" })).order).toBeNull();
  });
});
