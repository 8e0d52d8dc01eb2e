import { describe, expect, it } from "vitest";
import { perPerformance } from "@/db/vocabulary";
import type { ReadFinding } from "../content";
import { differencesBetween } from "./differences";

const finding: ReadFinding = {
  performances: perPerformance(() => ({
    score: 3,
    reason: "De lijst is oud.",
    evidence: [{ title: "Lijst", url: "https://example.org/" }],
    isChosen: true,
  })),
  statement: "Het overzicht is oud.",
  norm: "De norm.",
  observed: "De lijst.",
  conclusion: "Werk bij.",
};
const changed: ReadFinding = {
  ...finding,
  statement: "Het overzicht is actueel.",
  performances: {
    ...finding.performances,
    overview: { score: null, reason: "De lijst is nieuw.", evidence: [], isChosen: true },
  },
};

describe("two versions of a finding", () => {
  it("differ in the parts that changed, in the order of the page", () => {
    expect(differencesBetween(finding, changed).map(({ id }) => id)).toEqual([
      "statement",
      "overview.score",
      "overview.reason",
      "overview.evidence",
    ]);
  });

  it("show what went and what came, word by word", () => {
    expect(differencesBetween(finding, changed)[0]?.segments).toEqual([
      { kind: "same", text: "Het overzicht is " },
      { kind: "removed", text: "oud" },
      { kind: "added", text: "actueel" },
      { kind: "same", text: "." },
    ]);
  });

  it("differ in nothing when nothing changed", () => {
    expect(differencesBetween(finding, finding)).toEqual([]);
  });
});
