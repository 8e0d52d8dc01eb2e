import { describe, expect, it } from "vitest";
import { recommendationsTable } from "./export-tables";
import { ageOf, filterRows, matrixOf, RECOMMENDATION_LIST, sortRows } from "./list-filters";
import type { RecommendationSummary } from "./types";

const TODAY = "2026-11-24";

const row = (id: string, over: Partial<RecommendationSummary> = {}): RecommendationSummary => ({
  id,
  number: 1,
  text: `Aanbeveling ${id}`,
  study: { id: "old", title: "Regie", reportedOn: "2012-07-12" },
  addressees: ["college"],
  performances: ["scoping"],
  collaborations: [],
  decision: "adopted",
  response: "endorses",
  collegeProgress: null,
  councilProgress: null,
  verdict: "not_assessed",
  owner: null,
  dueOn: null,
  moves: { times: 0, days: 0 },
  isClaimed: false,
  gap: null,
  isOverdue: false,
  ...over,
});

const RECENT = { id: "new", title: "Zicht", reportedOn: "2025-03-13" };
const ROWS = [
  row("a", { number: 2, dueOn: "2027-01-01", owner: { id: "o1", name: "Bo" } }),
  row("b", { isClaimed: true, gap: "lower", verdict: "partly", dueOn: "2026-01-01" }),
  row("c", {
    study: RECENT,
    isOverdue: true,
    addressees: ["council"],
    moves: { times: 2, days: 60 },
    owner: { id: "o2", name: "Al" },
    collaborations: [{ id: "1", slug: "pact", name: "Pact" }],
  }),
];
const found = (query: Record<string, string>) => {
  const filter = RECOMMENDATION_LIST.read(query);
  return sortRows(filterRows(ROWS, filter, TODAY), filter).map(({ id }) => id);
};

describe("the list of recommendations", () => {
  it("is narrowed by each filter of its address", () => {
    expect(found({ study: "new" })).toEqual(["c"]);
    expect(found({ owner: "o1" })).toEqual(["a"]);
    expect(found({ collaboration: "pact" })).toEqual(["c"]);
    expect(found({ addressee: "council" })).toEqual(["c"]);
    expect(found({ verdict: "partly" })).toEqual(["b"]);
    expect(found({ attention: "gap" })).toEqual(["b"]);
    expect(found({ attention: "overdue" })).toEqual(["c"]);
    expect(found({ attention: "moved" })).toEqual(["c"]);
    expect(found({ age: "2" })).toEqual(["b", "a"]);
  });

  it("is in order of study and number, or by a column, with what has no value at the end", () => {
    expect(found({})).toEqual(["b", "a", "c"]);
    expect(found({ sort: "due" })).toEqual(["b", "a", "c"]);
    expect(found({ sort: "-due" })).toEqual(["a", "b", "c"]);
    expect(found({ sort: "owner" })).toEqual(["c", "a", "b"]);
    expect(found({ sort: "-moved" })).toEqual(["c", "b", "a"]);
  });

  it("knows whole years only", () => {
    const aged = (reportedOn: string) => ageOf({ study: { ...RECENT, reportedOn } }, TODAY);
    expect([aged("2025-11-24"), aged("2025-11-25"), aged("2012-07-12")]).toEqual([1, 0, 14]);
  });
});

describe("the matrix", () => {
  it("counts studies against verdicts, the newest study first", () => {
    expect(matrixOf(ROWS).map(({ study, counts }) => [study.id, counts.total])).toEqual([
      ["new", 1],
      ["old", 2],
    ]);
    expect(matrixOf(ROWS)[1]?.counts.verdicts).toMatchObject({ partly: 1, not_assessed: 1 });
  });
});

describe("the file", () => {
  const t = (key: string) => key;

  it("has as many cells in each row as there are columns, and nothing for who is not addressed", () => {
    const [head = [], ...lines] = recommendationsTable(ROWS, t, t);
    expect(lines.map((line) => line.length)).toEqual(ROWS.map(() => head.length));
    const councilColumn = head.indexOf("export.councilProgress");
    expect(lines.map((line) => line[councilColumn])).toEqual([null, null, "progress_status.none"]);
  });
});
