/** Records that tests of reads start from: people of every role, two control moments, three collaborations. */
import { foldedCollaboration, foldedName } from "../../db/names/folded";
import {
  collaborationAssignments,
  collaborationPartners,
  collaborations,
  cycles,
  moments,
  partners,
  reports,
  reportVersions,
  users,
} from "../../db/schema/index";
import { transaction } from "../../db/transaction";
import type { ReportStatus, Role } from "../../db/vocabulary";
import { actingViewer } from "../../features/auth/acting";

const PEOPLE = {
  holder: "alderman",
  other_holder: "alderman",
  keeper: "civil_servant",
  colleague: "civil_servant",
  council: "council_member",
  clerk: "clerk",
  auditor: "auditor",
  administrator: "administrator",
} as const satisfies Record<string, Role>;

export const as = (id: keyof typeof PEOPLE) =>
  actingViewer({ id, name: id, role: PEOPLE[id] }, "test");

/** A challenge of which nobody said yet what bounds it. */
export const UNBOUNDED = {
  challengeIncludes: null,
  challengeExcludes: null,
  challengeFor: null,
  challengeArea: null,
  challengeUntil: null,
};

/** When everything was recorded. */
export const RECORDED_AT = new Date("2024-01-01T10:00:00Z");

export function collaborationRow(
  id: string,
  change: Partial<typeof collaborations.$inferInsert> = {},
) {
  return {
    id,
    slug: id,
    name: id,
    challenge: `De opgave van ${id}`,
    programme: "Goed wonen",
    agreement: "network",
    legalForm: "none",
    startedOn: "2024-01-01",
    startedPrecision: "day",
    portfolioHolderId: "holder",
    createdAt: RECORDED_AT,
    ...change,
  } as const;
}

/** A report with one version; its five scores are alike but for accountability. */
export async function insertReport(
  collaborationId: string,
  momentId: string,
  status: ReportStatus,
  lowest: number,
  forecast = 100,
) {
  const id = `${collaborationId}-${momentId}`;
  const released = status === "released" || status === "concluded";
  await transaction(async (tx) => {
    await tx.insert(reports).values({
      id,
      collaborationId,
      momentId,
      createdAt: RECORDED_AT,
      latestNumber: 1,
      latestStatus: status,
      firstSubmittedAt: RECORDED_AT,
      releasedVersionId: released ? `${id}-1` : null,
    });
    await tx.insert(reportVersions).values({
      id: `${id}-1`,
      reportId: id,
      number: 1,
      status,
      content: {},
      createdAt: RECORDED_AT,
      createdById: "keeper",
      savedAt: RECORDED_AT,
      savedById: "keeper",
      scoreScoping: 4,
      scoreOverview: 4,
      scorePolicyLines: 4,
      scoreCooperation: 4,
      scoreAccountability: lowest,
      lowestScore: lowest,
      budgetedEuros: 100,
      spentEuros: 50,
      forecastEuros: forecast,
    });
  });
}

/** `alpha` is kept by `keeper`; `beta` has the other portfolio holder and a partner; `gamma` began in 2026. */
export async function insertRecords(): Promise<void> {
  await transaction(async (tx) => {
    const people = Object.entries(PEOPLE).map(([id, role]) => ({
      id,
      name: id,
      role,
      createdAt: RECORDED_AT,
    }));
    await tx.insert(users).values(people);
    await tx.insert(cycles).values([2025, 2026].map((year) => ({ year, createdAt: RECORDED_AT })));
    const moment = { side: "control", kind: "interim_report_1", position: 1 } as const;
    await tx.insert(moments).values([
      { ...moment, id: "m2025", cycleYear: 2025, opensOn: "2025-05-01", dueOn: "2025-06-01" },
      { ...moment, id: "m2026", cycleYear: 2026, opensOn: "2026-05-01", dueOn: "2026-06-01" },
    ]);
    await tx.insert(collaborations).values(
      [
        collaborationRow("alpha", { style: "visionary", legalForm: "covenant" }),
        collaborationRow("beta", {
          programme: "Duurzame stad",
          portfolioHolderId: "other_holder",
        }),
        collaborationRow("gamma", { startedOn: "2026-01-01", challenge: "100% groen_wonen" }),
      ].map((row) => ({ ...row, ...foldedCollaboration(row) })),
    );
    await tx
      .insert(collaborationAssignments)
      .values({ collaborationId: "alpha", userId: "keeper" });
    await tx
      .insert(partners)
      .values({ id: "tu", name: "TU Delft", ...foldedName({ name: "TU Delft" }) });
    await tx.insert(collaborationPartners).values({ collaborationId: "beta", partnerId: "tu" });
  });
}
