import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { DIRECTING_STYLES, LEGAL_FORMS } from "@/db/vocabulary";
import {
  filterQuery,
  isFiltered,
  type ListFilters,
  readFilters,
  SORT_KEYS,
  sortedBy,
} from "./filters";

const word = fc
  .string({ minLength: 1, maxLength: 50 })
  .map((text) => text.replaceAll("\u0000", "").trim() || null);
const filters: fc.Arbitrary<ListFilters> = fc.record({
  search: fc.oneof(fc.constant(null), word),
  programme: fc.oneof(fc.constant(null), word),
  style: fc.constantFrom(null, ...DIRECTING_STYLES),
  legalForm: fc.constantFrom(null, ...LEGAL_FORMS),
  holder: fc.oneof(fc.constant(null), fc.uuid()),
  attention: fc.boolean(),
  sort: fc.record({ key: fc.constantFrom(...SORT_KEYS), descending: fc.boolean() }),
  page: fc.integer({ min: 1, max: 10_000 }),
});

const asParams = (query: Record<string, string | number | null>) =>
  Object.fromEntries(
    Object.entries(query).flatMap(([key, value]) => (value === null ? [] : [[key, String(value)]])),
  );

describe("the filters of the list", () => {
  it("come back out of the address as they went in", () => {
    fc.assert(
      fc.property(filters, (given) => {
        expect(readFilters(asParams(filterQuery(given)))).toEqual(given);
      }),
    );
  });

  it("leave out what the address cannot mean", () => {
    const read = readFilters({
      style: "' or 1=1",
      form: ["x"],
      page: "-3",
      sort: "drop",
      attention: "1",
      search: "  ",
    });
    expect(isFiltered(read)).toBe(false);
    expect(filterQuery(read)).toEqual(filterQuery(readFilters({})));
  });

  it("take whatever somebody types into the address", () => {
    const anything = fc.dictionary(
      fc.constantFrom("search", "sort", "page", "style", "holder"),
      fc.string(),
    );
    fc.assert(
      fc.property(anything, (params) => {
        expect(readFilters(params).page).toBeGreaterThan(0);
      }),
    );
  });

  it("turn the order round at the second click and go back to the first page", () => {
    const once = sortedBy({ ...readFilters({ page: "3" }) }, "score");
    expect(once).toMatchObject({ sort: { key: "score", descending: false }, page: 1 });
    expect(sortedBy(once, "score").sort.descending).toBe(true);
    expect(sortedBy(once, "name").sort).toEqual({ key: "name", descending: false });
  });
});
