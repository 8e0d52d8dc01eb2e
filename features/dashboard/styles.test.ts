import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { DIRECTING_STYLES, type DirectingStyle } from "@/db/vocabulary";
import { planRow } from "@/test/records/dashboard";
import { styleTable } from "./chart-data";
import { mismatches, readStyles } from "./readings";

const decided = (style: DirectingStyle | null) => ({
  decidedOn: "2025-11-09",
  evaluateOn: null,
  band: null,
  position: null,
  style,
});

describe("the styles", () => {
  it("count every collaboration once, decided or not, and say which the council decided most", () => {
    const anyStyle = fc.constantFrom(...DIRECTING_STYLES, null);
    fc.assert(
      fc.property(fc.array(fc.tuple(anyStyle, fc.boolean())), (all) => {
        const rows = all.map(([style, isDecided], index) =>
          planRow(String(index), { style, frame: isDecided ? decided(style) : null }),
        );
        const table = styleTable([], rows);
        const sumOf = (key: "decided" | "undecided") =>
          table.reduce((sum, line) => sum + line[key], 0);
        expect(sumOf("decided") + sumOf("undecided")).toBe(rows.length);
        const reading = readStyles(rows);
        expect(reading).toMatchObject({
          decided: sumOf("decided"),
          undecided: sumOf("undecided"),
        });
        for (const style of reading.most) {
          expect(all.filter(([each, isDecided]) => isDecided && each === style)).toHaveLength(
            reading.count,
          );
        }
      }),
    );
  });

  it("of a collaboration without a decision are told apart from what was decided", () => {
    const rows = [
      planRow("a", { style: "visionary", frame: decided("visionary") }),
      planRow("b", { style: "visionary" }),
    ];
    const line = styleTable([], rows).find(({ style }) => style === "visionary");
    expect(line).toMatchObject({ decided: 1, undecided: 1 });
  });
});

describe("a mismatch", () => {
  it("is a collaboration of which the views lie in another quadrant than the decided style", () => {
    const rows = [
      planRow("other", { frame: decided("controlling"), seenAs: "visionary" }),
      planRow("same", { frame: decided("controlling"), seenAs: "controlling" }),
      planRow("undecided", { style: "controlling", seenAs: "visionary" }),
      planRow("ended at A", { frame: decided(null), seenAs: "visionary" }),
      planRow("too few views", { frame: decided("controlling") }),
    ];
    expect(mismatches(rows)).toEqual([
      {
        collaborationId: "other",
        slug: "other",
        name: "other",
        decided: "controlling",
        seenAs: "visionary",
      },
    ]);
  });
});
