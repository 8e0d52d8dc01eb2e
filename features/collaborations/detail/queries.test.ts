import { beforeEach, describe, expect, it, vi } from "vitest";
import { handles } from "@/db";
import { at } from "@/lib/clock";
import { freshDatabase } from "@/test/database";
import { as, insertRecords, insertReport } from "@/test/records/collaborations";
import { COLLABORATION_LIST } from "../list/filters";
import { listPartners } from "../partners/queries";
import { listCollaborations } from "../queries";
import { getCollaboration } from "./queries";

const nowadays = <T>(work: () => Promise<T>) => at("2026-11-24T09:00:00Z", work);
const list = (params: Record<string, string> = {}) =>
  nowadays(() => listCollaborations(as("council"), COLLABORATION_LIST.read(params)));

beforeEach(() => freshDatabase(insertRecords));

describe("the page of a collaboration", () => {
  const page = (who: Parameters<typeof as>[0], slug = "alpha") =>
    nowadays(() => getCollaboration(as(who), slug));

  it("shows a report that was not released to those who work on it and the auditor only", async () => {
    await insertReport("alpha", "m2026", "submitted", 2, 130);
    for (const who of ["council", "clerk", "colleague", "other_holder"] as const) {
      const { reports: standings, money } = await page(who);
      expect(standings[0]).toMatchObject({ state: "with_college", reportId: null, scores: null });
      expect(money).toEqual([]);
    }
    for (const who of ["keeper", "holder", "auditor"] as const) {
      const { reports: standings, money } = await page(who);
      expect(standings[0]).toMatchObject({
        state: "with_college",
        reportId: "alpha-m2026",
        scores: null,
      });
      expect(money).toMatchObject([
        { year: 2026, forecast: 130, overBudget: true, source: { released: false } },
      ]);
    }
  });

  it("shows the scores of a released report to everybody, newest moment first", async () => {
    await insertReport("alpha", "m2025", "concluded", 3);
    await insertReport("alpha", "m2026", "released", 2);
    const { reports: standings, reasons } = await page("council");
    expect(
      standings.map(({ moment, scores }) => [moment.cycleYear, scores?.accountability]),
    ).toEqual([
      [2026, 2],
      [2025, 3],
    ]);
    expect(reasons).toEqual(["low_score"]);
  });

  it("owes no report over the time before it began", async () => {
    const { reports: standings } = await page("council", "gamma");
    expect(standings.map(({ moment, state }) => [moment.cycleYear, state])).toEqual([
      [2026, "late"],
    ]);
  });

  it("offers to write a report that is owed to the civil servant who keeps it", async () => {
    expect((await page("keeper")).reports.map(({ canWrite }) => canWrite)).toEqual([true, true]);
    expect((await page("colleague")).reports.some(({ canWrite }) => canWrite)).toBe(false);
  });
});

describe("the reads", () => {
  const TABLES_THAT_GROW =
    /SCAN (reports|report_versions|report_results|questions|commitments|audit_events)\b/;

  /** The statements that `work` ran, each with its plan. */
  async function plansOf(work: () => Promise<unknown>): Promise<string[][]> {
    const { client } = handles().reader;
    const prepare = vi.spyOn(client, "prepare");
    await work();
    const statements = prepare.mock.calls.map(([statement]) => statement);
    prepare.mockRestore();
    return statements.map((statement) => {
      const values = Array.from(statement.match(/\?/g) ?? [], () => null);
      const rows = client.prepare(`EXPLAIN QUERY PLAN ${statement}`).all(...values) as {
        detail: string;
      }[];
      return rows.map(({ detail }) => detail);
    });
  }

  it.each([
    ["the list", 10, () => list()],
    [
      "the list of what needs attention",
      10,
      () => list({ attention: "yes", sort: "-score", search: "a" }),
    ],
    ["a page", 7, () => nowadays(() => getCollaboration(as("keeper"), "alpha"))],
    ["the partners", 1, () => listPartners(as("council"))],
  ])(
    "of %s are at most %i and scan no table that grows with the reports",
    async (_, most, work) => {
      await insertReport("alpha", "m2025", "concluded", 3);
      await insertReport("alpha", "m2026", "released", 2);
      const plans = await plansOf(work);
      expect(plans.length).toBeGreaterThan(0);
      expect(plans.length).toBeLessThanOrEqual(most);
      expect(plans.flat().filter((detail) => TABLES_THAT_GROW.test(detail))).toEqual([]);
    },
  );
});
