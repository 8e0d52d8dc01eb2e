import { describe, expect, it } from "vitest";
import {
  type Decided,
  type DecidedCollaboration,
  decidedYears,
  movedIn,
  shiftOf,
  standsOf,
} from "./moves";

const decided = (number: number, decidedOn: string, over: Partial<Decided> = {}): Decided => ({
  number,
  decidedOn,
  position: { numerator: 0, denominator: 14 },
  band: "balance",
  style: "visionary",
  oversightPackage: "plus",
  ...over,
});
const at = (numerator: number) => ({ position: { numerator, denominator: 14 } });
const collaboration = (
  name: string,
  decisions: Decided[],
  over: Partial<DecidedCollaboration> = {},
): DecidedCollaboration => ({
  slug: name.toLowerCase(),
  name,
  startedOn: "2020-01-01",
  endedOn: null,
  decisions,
  ...over,
});

describe("a move", () => {
  const from = decided(1, "2023-11-09", at(6));

  it("is the way from one decision to the next, in position, style and oversight", () => {
    const to = decided(3, "2025-11-09", { ...at(-9), style: "facilitating" });
    expect(movedIn({ from, to })).toEqual(["position", "style"]);
    expect(shiftOf({ from, to })).toEqual({ numerator: -15, denominator: 14 });
    const closer = decided(2, "2024-11-09", { ...at(6), oversightPackage: "intensive" });
    expect(movedIn({ from, to: closer })).toEqual(["oversight"]);
  });

  it("is none when the council decided the same again", () => {
    expect(movedIn({ from, to: decided(2, "2024-11-09", at(6)) })).toEqual([]);
    const thirds = { position: { numerator: 3, denominator: 7 } };
    expect(movedIn({ from, to: decided(2, "2024-11-09", thirds) })).toEqual([]);
  });

  it("begins at the first decision, and may end where no frame is needed", () => {
    expect(movedIn({ from: null, to: from })).toEqual(["first"]);
    const none = decided(2, "2024-11-09", { position: null, style: null, oversightPackage: null });
    expect(movedIn({ from, to: none })).toEqual(["position", "style", "oversight"]);
    expect(shiftOf({ from, to: none })).toBeNull();
  });
});

describe("the portfolio over cycles", () => {
  const portfolio = [
    collaboration("Pact", [
      decided(1, "2023-11-09", at(6)),
      decided(2, "2025-03-01", at(2)),
      decided(4, "2025-11-09", { ...at(-9), style: "facilitating" }),
    ]),
    collaboration("Wijk", [decided(1, "2024-11-09", at(4))], { startedOn: "2024-02-01" }),
    collaboration("Oud", [decided(1, "2023-11-09", at(0))], { endedOn: "2024-06-30" }),
    collaboration("Nieuw", []),
  ];
  const stands = standsOf(portfolio, 2026);

  it("counts who is there, who has a decision, and at which style", () => {
    expect(
      stands.map(({ year, total, decided: count, styles }) => [
        year,
        total,
        count,
        styles.visionary,
        styles.facilitating,
      ]),
    ).toEqual([
      [2023, 3, 2, 2, 0],
      [2024, 4, 3, 3, 0],
      [2025, 3, 2, 1, 1],
      [2026, 3, 2, 1, 1],
    ]);
  });

  it("lies in the middle of its positions: halfway between two, or on the middle one", () => {
    expect(
      stands.map(({ median }) => median && (14 * median.numerator) / median.denominator),
    ).toEqual([3, 4, -2.5, -2.5]);
  });

  it("moves from what held at the end of one cycle to what held at the end of the next", () => {
    const moves = stands.flatMap((stand) => stand.moves);
    expect(moves.map(({ name, year, from, to }) => [name, year, from?.number, to.number])).toEqual([
      ["Pact", 2023, undefined, 1],
      ["Oud", 2023, undefined, 1],
      ["Wijk", 2024, undefined, 1],
      ["Pact", 2025, 1, 4],
    ]);
    expect(decidedYears(stands)).toEqual([2023, 2024, 2025]);
  });

  it("is nothing yet while the council decided nothing", () => {
    expect(standsOf([collaboration("Nieuw", [])], 2026)).toEqual([]);
  });
});
