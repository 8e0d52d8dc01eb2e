/** Rows that unit tests start from, written straight into the database of `freshDatabase`. */

import { raiseMark } from "@/db/kept/topic-marks";
import { foldedName } from "../../db/names/folded";
import {
  assessments,
  budgets,
  collaborationAssignments,
  collaborations,
  commitments,
  cycles,
  goals,
  indicators,
  indicatorTargets,
  milestones,
  moments,
  reports,
  reportVersions,
  users,
} from "../../db/schema/index";
import { transaction } from "../../db/transaction";
import { TEST_PEOPLE } from "../acting";

const CREATED_AT = new Date("2026-01-01T09:00:00Z");

/**
 * The people, and a report `report` on collaboration `pact` at moment `burap`. Its version 1 was released on
 * 24 November 2026.
 */
export async function insertReleasedReport(): Promise<void> {
  await insertFilingPlace();
  await transaction(async (tx) => {
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

export async function insertPeople(): Promise<void> {
  await transaction(async (tx) => {
    for (const [id, role] of Object.entries(TEST_PEOPLE)) {
      const politicalGroup = role === "council_member" ? "Fractie A" : null;
      await tx.insert(users).values({
        id,
        name: id,
        ...foldedName({ name: id }),
        role,
        politicalGroup,
        createdAt: CREATED_AT,
      });
    }
  });
}

/** The people, and moment `burap`, at which reports are due on 20 November 2026. */
export async function insertMoment(): Promise<void> {
  await insertPeople();
  await transaction(async (tx) => {
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
  });
}

/**
 * The people, and where a report is owed: collaboration `pact`, assigned to `official` and in the portfolio of
 * `alderman`, at moment `burap`.
 */
export async function insertFilingPlace(): Promise<void> {
  await insertMoment();
  await transaction(async (tx) => {
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
  });
}

/** One indicator, one milestone, one commitment and a budget of collaboration `pact`. */
export async function insertFigures(): Promise<void> {
  await transaction(async (tx) => {
    await tx
      .insert(goals)
      .values({ id: "goal", collaborationId: "pact", position: 1, text: "Minder armoede" });
    await tx.insert(indicators).values({
      id: "reach",
      goalId: "goal",
      position: 1,
      name: "Bereikte huishoudens",
      unit: "huishoudens",
      direction: "higher",
      target: 1500,
      targetOn: "2027",
    });
    await tx
      .insert(indicatorTargets)
      .values({ indicatorId: "reach", cycleYear: 2026, target: 1200 });
    await tx.insert(milestones).values({
      id: "monitor",
      collaborationId: "pact",
      position: 1,
      name: "Monitor gevuld",
      plannedOn: "2026-10-01",
    });
    await tx.insert(budgets).values({ collaborationId: "pact", year: 2026, plannedEuros: 500_000 });
    await tx.insert(commitments).values({
      id: "promise",
      collaborationId: "pact",
      text: "De raad krijgt cijfers per partner.",
      status: "open",
      dueOn: "2026-12-31",
      recordedById: "clerk",
      recordedAt: CREATED_AT,
    });
  });
}

/** A version of the assessment of the collaboration, without its content. */
export async function insertAssessment(
  number: number,
  status: "submitted" | "returned" | "proposed" | "decided",
  councilDecidedOn: string | null = null,
  over: Partial<typeof assessments.$inferInsert> = {},
): Promise<void> {
  await transaction(async (tx) => {
    await tx.insert(assessments).values({
      id: `assessment-${number}`,
      collaborationId: "pact",
      number,
      status,
      frameworkVersion: "test",
      content: {},
      createdAt: CREATED_AT,
      createdById: "official",
      savedAt: CREATED_AT,
      savedById: "official",
      proposedAt: status === "submitted" ? null : CREATED_AT,
      councilDecidedOn,
      evaluateOn: councilDecidedOn && "2030-01-01",
      ...over,
    });
    await raiseMark(tx, "assessment", `assessment-${number}`);
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
