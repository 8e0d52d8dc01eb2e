import { describe, expect, it } from "vitest";
import { chooseMoves, movementParams, readMovementQuery, sortHref } from "./address";
import type { CycleStand, Decided, Move } from "./moves";

const decided = (numerator: number, style: Decided["style"] = "visionary"): Decided => ({
  number: 1,
  decidedOn: "2024-11-09",
  position: { numerator, denominator: 14 },
  band: "balance",
  style,
  oversightPackage: "plus",
});
const move = (name: string, year: number, from: Decided | null, to: Decided): Move => ({
  slug: name,
  name,
  year,
  from,
  to,
});
const MOVES = [
  move("Beta", 2023, null, decided(6)),
  move("Alfa", 2025, decided(3), decided(-6)),
  move("Beta", 2025, decided(6), decided(6, "controlling")),
  move("Gamma", 2026, decided(0), decided(2)),
];
const stands = [{ moves: MOVES } as unknown as CycleStand];
const chosen = (given: Record<string, string>) =>
  chooseMoves(stands, readMovementQuery(given)).map(({ name, year }) => `${name} ${year}`);

describe("the moves of the address", () => {
  it("are all of them, the newest cycle first, by name within a cycle", () => {
    expect(chosen({})).toEqual(["Gamma 2026", "Alfa 2025", "Beta 2025", "Beta 2023"]);
  });

  it("are those of one cycle, or those in which one thing moved", () => {
    expect(chosen({ cycle: "2025" })).toEqual(["Alfa 2025", "Beta 2025"]);
    expect(chosen({ what: "style" })).toEqual(["Beta 2025"]);
    expect(chosen({ what: "first" })).toEqual(["Beta 2023"]);
    expect(chosen({ what: "position", cycle: "2026" })).toEqual(["Gamma 2026"]);
  });

  it("are sorted by name, or by how far they moved whichever way, with those that did not last", () => {
    expect(chosen({ sort: "name" })).toEqual(["Alfa 2025", "Beta 2023", "Beta 2025", "Gamma 2026"]);
    expect(chosen({ sort: "shift" })).toEqual([
      "Alfa 2025",
      "Gamma 2026",
      "Beta 2025",
      "Beta 2023",
    ]);
    expect(chosen({ sort: "shift", order: "asc" }).at(-1)).toBe("Alfa 2025");
  });
});

describe("the address", () => {
  it("leaves out what is so by itself, and what it cannot mean", () => {
    const query = readMovementQuery({ sort: "constructor", cycle: "x", what: "all", page: "0" });
    expect(Object.values(movementParams(query)).filter((value) => value !== null)).toEqual([]);
  });

  it("sorts by a column, and turns the order round when it is clicked again", () => {
    const query = readMovementQuery({ cycle: "2025", page: "2" });
    expect(sortHref(query, "shift")).toBe("/cycles/movement?cycle=2025&sort=shift#moves");
    expect(sortHref(query, "cycle")).toBe("/cycles/movement?cycle=2025&order=asc#moves");
    expect(sortHref(readMovementQuery({ sort: "name" }), "name")).toBe(
      "/cycles/movement?sort=name&order=desc#moves",
    );
  });
});
