import { describe, expect, it } from "vitest";
import { commitmentFilter, queryOf, questionFilter, sortedBy } from "./list-filters";

const withoutNulls = (query: object) =>
  Object.fromEntries(Object.entries(query).filter(([, value]) => value !== null));

describe("the filters in an address", () => {
  it("are what waits, by date, when the address says nothing", () => {
    expect(questionFilter({})).toMatchObject({ state: "open", mine: false, sort: "due", page: 1 });
    expect(commitmentFilter({})).toMatchObject({ state: "unsettled", holder: null, page: 1 });
    expect(withoutNulls(queryOf(questionFilter({})))).toEqual({});
    expect(withoutNulls(queryOf(commitmentFilter({})))).toEqual({});
  });

  it("come back the same from the address they make", () => {
    const questions = { state: "answered", mine: "yes", sort: "asked", direction: "down" };
    expect(withoutNulls(queryOf(questionFilter(questions)))).toEqual(questions);
    const commitments = { state: "overdue", holder: "u1", collaboration: "pact", page: "3" };
    expect(withoutNulls(queryOf(commitmentFilter(commitments)))).toEqual({
      ...commitments,
      page: 3,
    });
  });

  it("take nothing on trust", () => {
    const odd = { state: "'; drop table", sort: ["due", "x"], page: "-1", mine: "perhaps" };
    expect(questionFilter(odd)).toMatchObject({ state: "open", sort: "due", page: 1, mine: false });
  });

  it("turn the order round by the column that is sorted by, from the first page", () => {
    const filter = questionFilter({ page: "4" });
    expect(sortedBy(filter, "due")).toMatchObject({ sort: "due", direction: "down", page: 1 });
    expect(sortedBy(filter, "asked")).toMatchObject({ sort: "asked", direction: "up", page: 1 });
  });
});
