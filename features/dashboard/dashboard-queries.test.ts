import { eq } from "drizzle-orm";
import { beforeAll, describe, expect, it } from "vitest";
import { database } from "@/db";
import { moments } from "@/db/schema";
import { ROLES, type Role } from "@/db/vocabulary";
import { at } from "@/lib/clock";
import { fillInBulk } from "@/scripts/bench/bulk";
import { viewerOf } from "@/test/accounts";
import { freshDatabase } from "@/test/database";
import { planOf, unboundSteps } from "@/test/plans";
import { statementsOf } from "@/test/statements";
import { getDashboard } from "./queries";
import { findForYou } from "./tasks/for-you-queries";

const TODAY = "2026-11-24T10:00:00Z";
/** The first after a write reads the marks. Two more of the page go to the account behind the session and to the settings. */
const QUERIES_AT_MOST = 8;
/**
 * All that may be gone through from end to end: what does not grow with the reports, and the one row of each kind of task.
 * Reports, versions, results, judgements, conclusions, questions and events are found by an index.
 */
const MAY_BE_SCANNED =
  /^SCAN (?:topic_marks|cycles|moments|collaborations|indicators|(?:to_write|to_release|to_answer|with_council|answered|on_recommendation|on_assessment|on_open_round)(?:#\d+)?|\(subquery-\d+\))(?: |$)/;

const look = (
  role: Role,
  choice = { moment: null as string | null, compare: null as number | null },
) =>
  at(TODAY, async () => {
    const viewer = await viewerOf(role);
    return statementsOf(async () => {
      await getDashboard(viewer, 2026, choice, 39);
      await findForYou(viewer);
    });
  });

describe("the reads of a dashboard", () => {
  beforeAll(async () => {
    await freshDatabase();
    await at(TODAY, () => fillInBulk({ collaborations: 12, cycles: 3 }));
  }, 60_000);

  it.each(ROLES.filter((role) => role !== "administrator"))(
    "are eight queries at most for the %s",
    async (role) => {
      // Another moment for each, so that nothing is remembered from the one before.
      const [moment] = await database()
        .select({ id: moments.id })
        .from(moments)
        .where(eq(moments.cycleYear, 2026))
        .limit(1)
        .offset(ROLES.indexOf(role) % 5);
      const statements = await look(role, { moment: moment?.id ?? null, compare: null });
      expect(statements.length).toBeGreaterThan(1);
      expect(statements.length).toBeLessThanOrEqual(QUERIES_AT_MOST);
    },
  );

  it("are as many whatever the number of collaborations", async () => {
    const counts: number[] = [];
    for (const collaborations of [4, 60]) {
      await freshDatabase();
      await at(TODAY, () => fillInBulk({ collaborations, cycles: 3 }));
      counts.push((await look("council_member")).length);
    }
    expect(counts).toEqual([QUERIES_AT_MOST, QUERIES_AT_MOST]);
  }, 60_000);

  it("are none at all when nothing was written since", async () => {
    await look("clerk");
    expect(await look("clerk")).toEqual([]);
  });

  it.each(ROLES.filter((role) => role !== "administrator"))(
    "go through no table that grows with the reports, for the %s",
    async (role) => {
      await freshDatabase();
      await at(TODAY, () => fillInBulk({ collaborations: 3, cycles: 2 }));
      const statements = await look(role);
      const plans = statements.flatMap(planOf).map(({ detail }) => detail);
      expect(plans.filter((step) => step.startsWith("SEARCH")).length).toBeGreaterThan(5);
      const scans = plans.filter((step) => step.startsWith("SCAN"));
      expect(scans.filter((step) => !MAY_BE_SCANNED.test(step))).toEqual([]);
      expect(statements.flatMap(unboundSteps)).toEqual([]);
    },
    60_000,
  );
});
