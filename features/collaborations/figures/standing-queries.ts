/** Where the reports of collaborations stand: what the attention of a list and a page rests on. A fixed number of reads. */

import { and, asc, count, eq, inArray, isNull } from "drizzle-orm";
import { database } from "@/db";
import {
  collaborationPartners,
  commitments,
  milestones,
  moments,
  reports,
  reportVersions,
} from "@/db/schema";
import { scoresOf } from "@/db/schema/scores";
import type { CommitmentStatus, Scores } from "@/db/vocabulary";
import { notWithdrawn } from "@/db/withdrawn";
import { filingState, type OwingCollaboration, owesReport } from "@/features/reports/filing/debts";
import type { CalendarDate } from "@/lib/dates";
import { groupBy } from "@/lib/group-by";
import { type AttentionReason, attentionReasons, type MilestoneDates } from "../list/attention";
import type { LowestScore, MomentName } from "../types";
import { lowestOf } from "./scores";

export type ControlMoment = MomentName & {
  id: string;
  side: "control";
  opensOn: CalendarDate | null;
  dueOn: CalendarDate | null;
};

export type Lifetime = OwingCollaboration & { id: string };

export type Standing = {
  latest: { reportId: string; moment: MomentName; lowest: LowestScore | null } | null;
  reasons: AttentionReason[];
};

/** Control moments of all cycles, in the order of their due dates. */
export async function listControlMoments(): Promise<ControlMoment[]> {
  const rows = await database()
    .select({
      id: moments.id,
      kind: moments.kind,
      name: moments.name,
      cycleYear: moments.cycleYear,
      opensOn: moments.opensOn,
      dueOn: moments.dueOn,
    })
    .from(moments)
    .where(eq(moments.side, "control"))
    .orderBy(asc(moments.dueOn), asc(moments.cycleYear), asc(moments.position));
  return rows.map((row) => ({ ...row, side: "control" as const }));
}

/** Five reads, however many collaborations are asked for. */
export async function findStandings(
  lifetimes: readonly Lifetime[],
  today: CalendarDate,
): Promise<(id: string) => Standing> {
  const ids = lifetimes.map(({ id }) => id);
  const [controlMoments, reportRows, milestoneRows, commitmentRows] = await Promise.all([
    listControlMoments(),
    listReports(ids),
    listOpenMilestones(ids),
    listOpenCommitments(ids),
  ]);
  const reportsOf = grouped(reportRows);
  const milestonesOf = grouped(milestoneRows);
  const commitmentsOf = grouped(commitmentRows);
  const latestOf = new Map(ids.map((id) => [id, latestReleased(controlMoments, reportsOf(id))]));
  const versions = await findVersions([...latestOf.values()].map((latest) => latest?.versionId));
  const standings = new Map<string, Standing>();
  for (const lifetime of lifetimes) {
    const latest = latestOf.get(lifetime.id) ?? null;
    const version = latest ? versions.get(latest.versionId) : undefined;
    const lowest = version ? lowestOf(version) : null;
    const reasons = attentionReasons(
      {
        lowestScore: lowest?.score ?? null,
        lateReports: countLate(lifetime, controlMoments, reportsOf(lifetime.id), today),
        milestones: milestonesOf(lifetime.id),
        budgetedEuros: version?.budgetedEuros ?? null,
        forecastEuros: version?.forecastEuros ?? null,
        commitments: commitmentsOf(lifetime.id),
      },
      today,
    );
    standings.set(lifetime.id, { latest: latest && { ...latest, lowest }, reasons });
  }
  return (id) => standings.get(id) ?? { latest: null, reasons: [] };
}

type ReportRow = Awaited<ReturnType<typeof listReports>>[number];

function latestReleased(controlMoments: readonly ControlMoment[], rows: readonly ReportRow[]) {
  for (const moment of [...controlMoments].reverse()) {
    const row = rows.find((candidate) => candidate.momentId === moment.id);
    if (row?.releasedVersionId)
      return { reportId: row.id, versionId: row.releasedVersionId, moment };
  }
  return null;
}

function countLate(
  lifetime: Lifetime,
  controlMoments: readonly ControlMoment[],
  rows: readonly ReportRow[],
  today: CalendarDate,
): number {
  const byMoment = new Map(rows.map((row) => [row.momentId, row]));
  return controlMoments.filter((moment) => {
    if (!owesReport(lifetime, moment)) return false;
    const row = byMoment.get(moment.id);
    const report = row && {
      latestStatus: row.latestStatus,
      isReleased: row.releasedVersionId !== null,
      isConcluded: row.concludedAt !== null,
    };
    return filingState(report ?? null, moment, today) === "late";
  }).length;
}

function listReports(ids: readonly string[]) {
  return database()
    .select({
      id: reports.id,
      collaborationId: reports.collaborationId,
      momentId: reports.momentId,
      latestStatus: reports.latestStatus,
      releasedVersionId: reports.releasedVersionId,
      concludedAt: reports.concludedAt,
    })
    .from(reports)
    .where(inArray(reports.collaborationId, [...ids]));
}

type Version = Scores & { budgetedEuros: number | null; forecastEuros: number | null };

async function findVersions(ids: readonly (string | undefined)[]): Promise<Map<string, Version>> {
  const known = ids.filter((id) => id !== undefined);
  const rows = await database()
    .select({
      id: reportVersions.id,
      ...scoresOf(reportVersions),
      budgetedEuros: reportVersions.budgetedEuros,
      forecastEuros: reportVersions.forecastEuros,
    })
    .from(reportVersions)
    .where(inArray(reportVersions.id, known));
  return new Map(rows.map(({ id, ...version }) => [id, version]));
}

function listOpenMilestones(
  ids: readonly string[],
): Promise<(MilestoneDates & { collaborationId: string })[]> {
  return database()
    .select({
      collaborationId: milestones.collaborationId,
      plannedOn: milestones.plannedOn,
      expectedOn: milestones.expectedOn,
      doneOn: milestones.doneOn,
    })
    .from(milestones)
    .where(
      and(
        inArray(milestones.collaborationId, [...ids]),
        isNull(milestones.doneOn),
        notWithdrawn(milestones.id),
      ),
    );
}

function listOpenCommitments(
  ids: readonly string[],
): Promise<{ collaborationId: string; dueOn: CalendarDate; status: CommitmentStatus }[]> {
  return database()
    .select({
      collaborationId: commitments.collaborationId,
      dueOn: commitments.dueOn,
      status: commitments.status,
    })
    .from(commitments)
    .where(and(inArray(commitments.collaborationId, [...ids]), eq(commitments.status, "open")));
}

/** Partners that take part today or that have no date of leaving. */
export async function countPartners(ids: readonly string[]): Promise<Map<string, number>> {
  const rows = await database()
    .select({ id: collaborationPartners.collaborationId, count: count() })
    .from(collaborationPartners)
    .where(
      and(
        inArray(collaborationPartners.collaborationId, [...ids]),
        isNull(collaborationPartners.leftOn),
      ),
    )
    .groupBy(collaborationPartners.collaborationId);
  return new Map(rows.map((row) => [row.id, row.count]));
}

function grouped<T extends { collaborationId: string }>(rows: readonly T[]): (id: string) => T[] {
  const groups = groupBy(rows, ({ collaborationId }) => collaborationId);
  return (id) => groups.get(id) ?? [];
}
