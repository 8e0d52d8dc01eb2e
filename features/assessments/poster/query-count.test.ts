import { eq } from "drizzle-orm";
import { beforeAll, describe, expect, it } from "vitest";
import { database } from "@/db";
import { users } from "@/db/schema";
import { actingViewer } from "@/features/auth/acting";
import type { Viewer } from "@/features/viewer/types";
import { at } from "@/lib/clock";
import { fillInBulk } from "@/scripts/bench/bulk";
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
    const [account] = await database()
      .select({ id: users.id, name: users.name, role: users.role })
      .from(users)
      .where(eq(users.email, "raadslid@delft.example"));
    if (!account) throw new Error("The council member of the demo is not there.");
    member = actingViewer(account, "test");
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
