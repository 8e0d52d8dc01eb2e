/** Rows that unit tests start from, written straight into the database of `freshDatabase`. */
import {
  collaborationAssignments,
  collaborations,
  cycles,
  moments,
  reports,
  reportVersions,
  users,
} from "./schema";
import { transaction } from "./transaction";
import type { Role } from "./vocabulary";

const CREATED_AT = new Date("2026-01-01T09:00:00Z");

/** One person per role, two of some; the id is the name. */
export const TEST_PEOPLE = {
  member: "council_member",
  member2: "council_member",
  member3: "council_member",
  clerk: "clerk",
  official: "civil_servant",
  official2: "civil_servant",
  alderman: "alderman",
  alderman2: "alderman",
  auditor: "auditor",
  administrator: "administrator",
} as const satisfies Record<string, Role>;

/**
 * The people, and a report `report` on collaboration `pact`, assigned to `official` and in the portfolio
 * of `alderman`, at moment `burap`. Its version 1 was released on 24 November 2026.
 */
export async function insertReleasedReport(): Promise<void> {
  await transaction(async (tx) => {
    for (const [id, role] of Object.entries(TEST_PEOPLE)) {
      const politicalGroup = role === "council_member" ? "Fractie A" : null;
      await tx.insert(users).values({ id, name: id, role, politicalGroup, createdAt: CREATED_AT });
    }
    await tx.insert(cycles).values({ year: 2026, createdAt: CREATED_AT });
    await tx.insert(moments).values({
      id: "burap",
      cycleYear: 2026,
      position: 4,
      kind: "interim_report_2",
      side: "control",
      opensOn: "2026-10-01",
      dueOn: "2026-11-20",
      committeeOn: "2026-12-08",
      councilOn: "2026-12-17",
    });
    await tx.insert(collaborations).values({
      id: "pact",
      slug: "pact",
      name: "Pact tegen Armoede",
      challenge: "Minder armoede",
      programme: "Sociaal",
      agreement: "pact",
      legalForm: "none",
      startedOn: "2020-01-01",
      startedPrecision: "year",
      portfolioHolderId: "alderman",
      createdAt: CREATED_AT,
    });
    await tx.insert(collaborationAssignments).values({
      collaborationId: "pact",
      userId: "official",
    });
    await tx.insert(reports).values({
      id: "report",
      collaborationId: "pact",
      momentId: "burap",
      createdAt: CREATED_AT,
      latestNumber: 1,
      latestStatus: "released",
      firstSubmittedAt: CREATED_AT,
      releasedVersionId: "version-1",
    });
    await tx.insert(reportVersions).values(versionRow(1, "released"));
  });
}

/** The row of a version of `report`, as it stands in the database. */
export function versionRow(
  number: number,
  status: "draft" | "released",
): typeof reportVersions.$inferInsert {
  return {
    id: `version-${number}`,
    reportId: "report",
    number,
    status,
    content: {},
    createdAt: CREATED_AT,
    createdById: "official",
    savedAt: CREATED_AT,
    savedById: "official",
    submittedAt: status === "draft" ? null : CREATED_AT,
    releasedAt: status === "released" ? new Date("2026-11-24T09:00:00Z") : null,
    scoreScoping: 3,
    scoreOverview: 3,
    scorePolicyLines: 4,
    scoreCooperation: 4,
    scoreAccountability: 2,
    lowestScore: 2,
  };
}
