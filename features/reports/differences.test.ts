import { describe, expect, it } from "vitest";
import { emptyDraft } from "./content";
import { differencesBetween } from "./differences";
import { readDraft } from "./freeze";

const context = {
  indicators: [],
  milestones: [],
  budgetedEuros: null,
  commitments: [],
  recommendations: [],
  evidence: [],
  isLate: false,
};
const read = (changes: object) => readDraft({ ...emptyDraft(), ...changes }, context).content;

describe("two versions of a report", () => {
  it("show only the parts that differ, in the order of the report", () => {
    const from = read({ summary: "Een", risks: "Geen" });
    const to = read({ summary: "Twee", risks: "Geen", nextMoments: "Mei" });
    expect(differencesBetween(from, to).map(({ id }) => id)).toEqual(["summary", "nextMoments"]);
    expect(differencesBetween(from, from)).toEqual([]);
  });
});
