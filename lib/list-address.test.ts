import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  type Address,
  choiceFilter,
  describeList,
  numberFilter,
  pageWithin,
  type QueryOf,
  stateFilter,
  textFilter,
  yesFilter,
} from "./list-address";

const STYLES = ["loose", "tight"] as const;
const STATES = ["open", "closed"] as const;
const LIST = describeList(
  {
    search: textFilter,
    year: numberFilter,
    style: choiceFilter(STYLES),
    state: stateFilter(STATES),
    mine: yesFilter,
  },
  ["name", "-shift"],
);
const UNORDERED = describeList({ year: numberFilter });

const word = fc.stringMatching(/^[a-z]{1,50}$/);
const queries: fc.Arbitrary<QueryOf<typeof LIST>> = fc.record({
  search: fc.oneof(fc.constant(null), word),
  year: fc.oneof(fc.constant(null), fc.integer({ min: 0, max: 9999 })),
  style: fc.constantFrom(null, ...STYLES),
  state: fc.constantFrom(...STATES),
  mine: fc.boolean(),
  sort: fc.record({ key: fc.constantFrom("name", "shift"), descending: fc.boolean() }),
  page: fc.integer({ min: 1, max: 10_000 }),
});

const written = (address: Address) =>
  Object.fromEntries(
    Object.entries(address).flatMap(([key, value]) =>
      value === null ? [] : [[key, String(value)]],
    ),
  );

describe("the address of a list", () => {
  it("gives back what was written into it", () => {
    fc.assert(
      fc.property(queries, (query) => {
        expect(LIST.read(written(LIST.write(query)))).toEqual(query);
      }),
    );
  });

  it("leaves out what is so without being asked for", () => {
    const usual = LIST.read({});
    expect(usual).toEqual({
      search: null,
      year: null,
      style: null,
      state: "open",
      mine: false,
      sort: { key: "name", descending: false },
      page: 1,
    });
    expect(written(LIST.write(usual))).toEqual({});
    expect(written(UNORDERED.write(UNORDERED.read({ page: "2", sort: "x" })))).toEqual({
      page: "2",
    });
  });

  it("asks for nothing with what it cannot mean", () => {
    const odd = {
      search: " \u200b ",
      year: "0x7e7",
      style: "' or 1=1",
      state: ["half"],
      mine: "perhaps",
      sort: "drop",
      page: "-3",
    };
    expect(LIST.read(odd)).toEqual(LIST.read({}));
  });

  it("reads the direction that a bookmark of an earlier version says apart", () => {
    expect(LIST.read({ sort: "name", direction: "down" }).sort).toEqual({
      key: "name",
      descending: true,
    });
  });

  it("is narrowed by a filter, not by an order or a page", () => {
    expect(LIST.isNarrowed(LIST.read({ sort: "-name", page: "3" }))).toBe(false);
    expect(LIST.isNarrowed(LIST.read({ state: "closed" }))).toBe(true);
    expect(LIST.isNarrowed(LIST.read({ mine: "yes" }))).toBe(true);
  });

  it("orders by a column as that is at first, then the other way round, from page 1", () => {
    const once = LIST.sortedBy(LIST.read({ page: "3" }), "shift");
    expect(once).toMatchObject({ sort: { key: "shift", descending: true }, page: 1 });
    expect(LIST.sortedBy(once, "shift").sort.descending).toBe(false);
    expect(LIST.sortedBy(once, "name").sort).toEqual({ key: "name", descending: false });
  });

  it("says at the head of a column how it is ordered and where another order is", () => {
    const hrefOf = (address: Address) => `?${new URLSearchParams(written(address))}`;
    const query = LIST.read({ year: "2026", sort: "-shift" });
    const head = (key: "name" | "shift") => LIST.columnSort(query, key, hrefOf);
    expect(head("shift")).toEqual({ href: "?year=2026&sort=shift", direction: "descending" });
    expect(head("name")).toEqual({ href: "?year=2026", direction: undefined });
  });
});

describe("a page of a list", () => {
  it("is the last one when a page behind it is asked for", () => {
    expect(pageWithin(9, 101)).toEqual({ page: 3, pages: 3, offset: 100 });
    expect(pageWithin(2, 100)).toEqual({ page: 2, pages: 2, offset: 50 });
  });

  it("is the first one of an empty list", () => {
    expect(pageWithin(4, 0)).toEqual({ page: 1, pages: 1, offset: 0 });
  });
});
