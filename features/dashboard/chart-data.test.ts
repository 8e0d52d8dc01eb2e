import { describe, expect, it } from "vitest";
import { heatRow, planRow, scoresOf } from "@/test/records/dashboard";
import { auditorTable } from "./chart-data";

describe("what the Rekenkamer scored", () => {
  const rows = [
    heatRow("a", { scores: scoresOf(4, 4, 3, 3, 3) }),
    heatRow("b", { scores: scoresOf(2, 2, 2, 2, 2) }),
    heatRow("late"),
    heatRow("unseen", { scores: scoresOf(5, 5, 5, 5, 5) }),
  ];
  const table = auditorTable({
    rows,
    plan: [
      planRow("a", { auditor: scoresOf(3, 4, 3, 3, 3) }),
      planRow("b", { auditor: { ...scoresOf(1, 3, 2, 2, 2), cooperation: null } }),
      planRow("late", { auditor: scoresOf(1, 1, 1, 1, 1) }),
      planRow("unseen"),
      planRow("owes nothing", { auditor: scoresOf(1, 1, 1, 1, 1) }),
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
    expect(auditorTable({ rows, plan: [planRow("a"), planRow("b")] })).toBeNull();
  });
});
