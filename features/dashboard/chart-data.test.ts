import { describe, expect, it } from "vitest";
import { PERFORMANCES } from "@/db/vocabulary";
import { auditorTable } from "./chart-data";
import type { Scores } from "./types";

const scoresOf = (...given: (number | null)[]): Scores =>
  Object.fromEntries(PERFORMANCES.map((key, index) => [key, given[index] ?? null])) as Scores;
const row = (collaborationId: string, scores: Scores | null) => ({
  collaborationId,
  scores: scores ?? scoresOf(),
});
const plan = (
  collaborationId: string,
  { auditor }: { auditor: Scores | null } = { auditor: null },
) => ({
  collaborationId,
  auditor,
});

describe("what the Rekenkamer scored", () => {
  const rows = [
    row("a", scoresOf(4, 4, 3, 3, 3)),
    row("b", scoresOf(2, 2, 2, 2, 2)),
    row("late", null),
    row("unseen", scoresOf(5, 5, 5, 5, 5)),
  ];
  const table = auditorTable({
    rows,
    plan: [
      plan("a", { auditor: scoresOf(3, 4, 3, 3, 3) }),
      plan("b", { auditor: { ...scoresOf(1, 3, 2, 2, 2), cooperation: null } }),
      plan("late", { auditor: scoresOf(1, 1, 1, 1, 1) }),
      plan("unseen"),
      plan("owes nothing", { auditor: scoresOf(1, 1, 1, 1, 1) }),
    ],
  });

  it("counts the collaborations that owe a report, with how many each median is of", () => {
    expect(table?.audited).toBe(3);
    expect(table?.points[0]).toMatchObject({ median: 1, reported: 3, lowest: 1 });
    expect(table?.points[3]).toMatchObject({ performance: "cooperation", reported: 2 });
  });

  it("is held against the reports only where both gave a score", () => {
    expect(table?.differences).toEqual([
      { performance: "scoping", lower: 2, equal: 0, higher: 0 },
      { performance: "overview", lower: 0, equal: 1, higher: 1 },
      { performance: "policy_lines", lower: 0, equal: 2, higher: 0 },
      { performance: "cooperation", lower: 0, equal: 1, higher: 0 },
      { performance: "accountability", lower: 0, equal: 2, higher: 0 },
    ]);
  });

  it("is nothing while nothing was published", () => {
    expect(auditorTable({ rows, plan: [plan("a"), plan("b")] })).toBeNull();
  });
});
