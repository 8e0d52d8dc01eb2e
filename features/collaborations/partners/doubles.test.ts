import { describe, expect, it } from "vitest";
import { findDoubles, joinMemberships } from "./doubles";

const named = (...names: string[]) => names.map((name) => ({ name }));

describe("names that look alike", () => {
  it("differ in capitals, accents, spaces and marks only", () => {
    const partners = named(
      "TU Delft",
      "DUWO",
      "T.U.-Delft",
      "Coöperatie",
      "COOPERATIE",
      "tu  delft",
    );
    expect(findDoubles(partners).map((group) => group.map(({ name }) => name))).toEqual([
      ["TU Delft", "T.U.-Delft", "tu  delft"],
      ["Coöperatie", "COOPERATIE"],
    ]);
    expect(findDoubles(named("Wijk 1", "Wijk 11", "Stichting A"))).toEqual([]);
  });
});

describe("one partner under two names", () => {
  const took = (position: number, joinedOn: string | null, leftOn: string | null) => ({
    position,
    joinedOn,
    leftOn,
  });

  it.each([
    [took(2, "2020-01-01", null), took(5, "2018-01-01", "2019-01-01"), took(2, "2018-01-01", null)],
    [
      took(5, null, "2024-01-01"),
      took(2, "2018-01-01", "2025-01-01"),
      took(2, "2018-01-01", "2025-01-01"),
    ],
    [took(1, null, null), took(2, null, null), took(1, null, null)],
  ])("takes part from the first date that is known until the last", (kept, double, joined) => {
    expect(joinMemberships(kept, double)).toEqual(joined);
    expect(joinMemberships(double, kept)).toEqual(joined);
  });
});
