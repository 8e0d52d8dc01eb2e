import { describe, expect, it } from "vitest";
import type { Scores } from "@/db/vocabulary";
import { besideRows, readDifferences } from "./scores";

const AUDITOR: Scores = {
  scoping: 2,
  overview: 3,
  policy_lines: null,
  cooperation: 5,
  accountability: 4,
};
const SELF: Scores = {
  scoping: 4,
  overview: 3,
  policy_lines: 4,
  cooperation: 4,
  accountability: null,
};

describe("the scores of the Rekenkamer beside those of others", () => {
  const rows = besideRows(AUDITOR, SELF, [{ performance: "scoping", median: 3.5, count: 6 }]);

  it("differ from the municipality's own by points, below zero where they are lower", () => {
    expect(rows.map(({ difference }) => difference)).toEqual([-2, 0, null, 1, null]);
  });

  it("show the council's median with how many gave one, and none where nobody did", () => {
    expect(rows.map(({ council, councilCount }) => [council, councilCount])).toEqual([
      [3.5, 6],
      [null, 0],
      [null, 0],
      [null, 0],
      [null, 0],
    ]);
  });

  it("compare only what both scored, and name where they differ", () => {
    expect(readDifferences(rows)).toEqual({
      compared: 3,
      lower: ["scoping"],
      equal: ["overview"],
      higher: ["cooperation"],
    });
  });

  it("compare nothing with a cycle without a report", () => {
    expect(readDifferences(besideRows(AUDITOR, null, []))).toMatchObject({ compared: 0 });
  });
});
