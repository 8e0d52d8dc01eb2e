import { describe, expect, it } from "vitest";
import { participation, partTaken } from "./participation";
import type { Context } from "./sources";
import type { DossierRecord } from "./types";

const report = (id: string, cycleYear: number) => ({
  id,
  moment: { kind: "annual_accounts", name: null, cycleYear },
  number: 1,
  sha256: null,
});
const judgement = (reportId: string, memberId: string) => ({ reportId, memberId });
const question = (reportId: string, askedById: string) => ({ reportId, askedById });

const RECORD = {
  reports: [report("a", 2024), report("b", 2025), report("c", 2025)],
  judgements: [judgement("a", "jan"), judgement("b", "jan"), judgement("c", "jan")],
  questions: [question("a", "jan"), question("c", "piet")],
} as unknown as DossierRecord;

const tableFor = (seats: number) =>
  participation({
    record: RECORD,
    seats,
    t: (key: string) => key,
    vocabulary: (key: string) => key,
  } as Context);

describe("the share of the council that took part", () => {
  it("counts a member once, however much they judged and asked", () => {
    expect(partTaken(RECORD, RECORD.reports)).toEqual({ judged: 1, asked: 2, either: 2 });
  });

  it("is told per cycle with its reports as sources, and over all together", () => {
    const { rows } = tableFor(39);
    expect(rows.map(({ cells }) => cells)).toEqual([
      ["2024", 1, 1, 1, 1, 39, 3],
      ["2025", 2, 1, 1, 2, 39, 5],
      ["part.together", 3, 1, 2, 2, 39, 5],
    ]);
    const links = rows.map(({ source, also = [] }) => [source, ...also].map(({ href }) => href));
    expect(links).toEqual([["/reports/a"], ["/reports/b", "/reports/c"], [null]]);
  });

  it("is no share where more people took part than the council has seats", () => {
    expect(tableFor(1).rows.map(({ cells }) => cells.at(-1))).toEqual([100, null, null]);
  });
});
