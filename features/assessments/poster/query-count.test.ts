import { beforeAll, describe, expect, it } from "vitest";
import type { Viewer } from "@/features/viewer/types";
import { at } from "@/lib/clock";
import { fillInBulk } from "@/scripts/bench/bulk";
import { viewerOf } from "@/test/accounts";
import { freshDatabase } from "@/test/database";
import { statementsOf } from "@/test/statements";
import { getAssessment } from "../queries";
import { getPoster } from "./queries";

/** Two of a page's fifteen go to the account behind the session and to the settings. */
const QUERIES_AT_MOST = 13;
const SLUG = "samenwerking-1";

describe("the pages of an assessment", () => {
  let member: Viewer;
  beforeAll(async () => {
    await freshDatabase();
    await at("2026-11-24T10:00:00Z", () => fillInBulk({ collaborations: 3, cycles: 2 }));
    member = await viewerOf("council_member");
  }, 120_000);

  it("ask few queries, however much there is to show", async () => {
    const assessment = await statementsOf(() => getAssessment(member, SLUG));
    expect(assessment.length).toBeGreaterThan(0);
    expect(assessment.length).toBeLessThanOrEqual(QUERIES_AT_MOST);
    const poster = await statementsOf(() => getPoster(member, SLUG));
    expect(poster.length).toBeLessThanOrEqual(QUERIES_AT_MOST);
  });

  it("show the decision of the bench as a real one", async () => {
    const { shown, inForceNumber } = await getAssessment(member, SLUG);
    expect(inForceNumber).toBe(1);
    expect(shown).toMatchObject({
      version: { status: "decided" },
      decision: { oversightPackage: "plus" },
    });
  });
});
