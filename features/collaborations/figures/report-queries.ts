/** The reports of one collaboration through the cycles, with what was asked and promised about them. */
import { and, asc, eq, inArray, ne, or } from "drizzle-orm";
import { database } from "@/db";
import { commitments, questions, reportResults, reports, reportVersions, users } from "@/db/schema";
import { scoresOf } from "@/db/schema/scores";
import type { ReportStatus, Scores } from "@/db/vocabulary";
import {
  daysLate,
  filingState,
  hasLineAt,
  isFiled,
  isOpenForFiling,
} from "@/features/reports/filing/debts";
import { canReadVersion } from "@/features/reports/permissions";
import type { Viewer } from "@/features/viewer/types";
import { type CalendarDate, dateOf } from "@/lib/dates";
import { isOverdue } from "../list/attention";
import { canKeepCollaboration, canSeeUnreleased, type Relation } from "../permissions";
import type {
  Commitment,
  MomentName,
  OpenQuestion,
  ReportedResult,
  ReportStanding,
  ShownVersion,
} from "../types";
import type { ControlMoment, Lifetime } from "./standing-queries";

export type ReportsOfOne = {
  /** Newest moment first; without those that have not opened yet, but for the next one. */
  standings: ReportStanding[];
  latestReleased: ShownVersion | null;
  /** Per report the newest version whose figures the viewer may see, oldest moment first. */
  shownVersions: ShownVersion[];
  releasedIds: { id: string; moment: MomentName }[];
};

/** One read. */
export async function findReports(
  viewer: Viewer,
  relation: Relation,
  lifetime: Lifetime,
  controlMoments: readonly ControlMoment[],
  today: CalendarDate,
): Promise<ReportsOfOne> {
  const rows = await listRows(lifetime.id);
  const rowOf = new Map(rows.map((row) => [row.momentId, row]));
  const pairs = controlMoments
    .map((moment) => ({ moment, row: rowOf.get(moment.id) ?? null }))
    .filter(({ moment, row }) => hasLineAt(lifetime, moment, row && standing(row)));
  const upcoming = pairs.findIndex(({ moment, row }) => !row && !isOpenForFiling(moment, today));
  const told = upcoming < 0 ? pairs : pairs.slice(0, upcoming + 1);
  const shown = pairs.map(({ moment, row }) => row && shownVersion(viewer, relation, moment, row));
  const released = pairs.map(({ moment, row }) => row && releasedVersion(moment, row));
  return {
    standings: told
      .map(({ moment, row }) => standingOf(viewer, relation, moment, row, today))
      .reverse(),
    latestReleased: released.filter((version) => version !== null).at(-1) ?? null,
    shownVersions: shown.filter((version) => version !== null),
    releasedIds: released
      .filter((version) => version !== null)
      .map(({ reportId, moment }) => ({ id: reportId, moment })),
  };
}

type Version = Scores & {
  id: string;
  budgetedEuros: number | null;
  spentEuros: number | null;
  forecastEuros: number | null;
};

type Row = {
  id: string;
  momentId: string;
  latestStatus: ReportStatus;
  releasedVersionId: string | null;
  concludedAt: Date | null;
  firstSubmittedAt: Date | null;
  latest: Version | null;
  released: Version | null;
};

function standingOf(
  viewer: Viewer,
  relation: Relation,
  moment: ControlMoment,
  row: Row | null,
  today: CalendarDate,
): ReportStanding {
  const state = filingState(row && standing(row), moment, today);
  const mayOpen =
    row !== null && (row.releasedVersionId !== null || mayReadLatest(viewer, relation, row));
  const keeps = canKeepCollaboration(viewer, relation);
  return {
    momentId: moment.id,
    moment: nameOf(moment),
    dueOn: moment.dueOn,
    state,
    daysLate: state === "late" ? daysLate(moment, today) : 0,
    submittedOn:
      row?.firstSubmittedAt && isFiled(standing(row)) ? dateOf(row.firstSubmittedAt) : null,
    reportId: mayOpen ? row.id : null,
    scores: row?.released ?? null,
    unreleased:
      row !== null && row.latestStatus === "submitted" && canSeeUnreleased(viewer, relation),
    canWrite: keeps && (state === "open" || state === "late"),
  };
}

const standing = ({ latestStatus, releasedVersionId, concludedAt }: Row) => ({
  latestStatus,
  isReleased: releasedVersionId !== null,
  isConcluded: concludedAt !== null,
});

function mayReadLatest(
  viewer: Viewer,
  { portfolioHolderId, keeperIds }: Relation,
  row: Row,
): boolean {
  return canReadVersion(viewer, row.latestStatus, { portfolioHolderId, assignedIds: keeperIds });
}

/** Only a submitted version that is newer than the released one comes before it, and only for who may see it. */
function shownVersion(viewer: Viewer, relation: Relation, moment: ControlMoment, row: Row) {
  if (row.latest && row.latestStatus === "submitted" && canSeeUnreleased(viewer, relation)) {
    return toVersion(row.id, moment, row.latest, false);
  }
  return releasedVersion(moment, row);
}

function releasedVersion(moment: ControlMoment, row: Row): ShownVersion | null {
  return row.released && toVersion(row.id, moment, row.released, true);
}

function toVersion(
  reportId: string,
  moment: ControlMoment,
  { id: versionId, budgetedEuros, spentEuros, forecastEuros, ...scores }: Version,
  released: boolean,
): ShownVersion {
  const on = moment.dueOn ?? `${moment.cycleYear}`;
  return {
    reportId,
    versionId,
    moment: nameOf(moment),
    on,
    budgetedEuros,
    spentEuros,
    forecastEuros,
    scores,
    released,
  };
}

const nameOf = ({ kind, name, cycleYear }: ControlMoment): MomentName => ({
  kind,
  name,
  cycleYear,
});

/** Each report with its newest version and the one the council sees; often that is the same. */
async function listRows(collaborationId: string): Promise<Row[]> {
  const rows = await database()
    .select({
      id: reports.id,
      momentId: reports.momentId,
      latestStatus: reports.latestStatus,
      latestNumber: reports.latestNumber,
      releasedVersionId: reports.releasedVersionId,
      concludedAt: reports.concludedAt,
      firstSubmittedAt: reports.firstSubmittedAt,
      version: {
        id: reportVersions.id,
        number: reportVersions.number,
        ...scoresOf(reportVersions),
        budgetedEuros: reportVersions.budgetedEuros,
        spentEuros: reportVersions.spentEuros,
        forecastEuros: reportVersions.forecastEuros,
      },
    })
    .from(reports)
    .innerJoin(reportVersions, eq(reportVersions.reportId, reports.id))
    .where(
      and(
        eq(reports.collaborationId, collaborationId),
        or(
          eq(reportVersions.number, reports.latestNumber),
          eq(reportVersions.id, reports.releasedVersionId),
        ),
      ),
    );
  const found = new Map<string, Row>();
  for (const { version, latestNumber, ...report } of rows) {
    const row = found.get(report.id) ?? { ...report, latest: null, released: null };
    if (version.number === latestNumber) row.latest = version;
    if (version.id === report.releasedVersionId) row.released = version;
    found.set(report.id, row);
  }
  return [...found.values()];
}

/** What the shown versions reported per indicator, the oldest moment first. */
export async function listReportedResults(
  versions: readonly ShownVersion[],
): Promise<ReportedResult[]> {
  const rows = await database()
    .select({
      versionId: reportResults.versionId,
      indicatorId: reportResults.indicatorId,
      value: reportResults.value,
      forecast: reportResults.forecast,
    })
    .from(reportResults)
    .where(
      inArray(
        reportResults.versionId,
        versions.map((version) => version.versionId),
      ),
    );
  return versions.flatMap(({ on, moment, reportId, ...version }) =>
    rows
      .filter(({ versionId }) => versionId === version.versionId)
      .map(({ versionId: _, ...result }) => ({ ...result, on, moment, reportId })),
  );
}

/** Questions on released reports that wait for an answer, the first due first. */
export async function listOpenQuestions(
  released: readonly { id: string; moment: MomentName }[],
  today: CalendarDate,
): Promise<OpenQuestion[]> {
  const momentOf = new Map(released.map(({ id, moment }) => [id, moment]));
  const rows = await database()
    .select({
      id: questions.id,
      reportId: questions.reportId,
      kind: questions.kind,
      performance: questions.performance,
      text: questions.text,
      askedBy: users.name,
      dueOn: questions.dueOn,
    })
    .from(questions)
    .innerJoin(users, eq(users.id, questions.askedById))
    .where(and(inArray(questions.reportId, [...momentOf.keys()]), ne(questions.status, "answered")))
    .orderBy(asc(questions.dueOn));
  return rows.flatMap((row) => {
    const moment = momentOf.get(row.reportId);
    return moment ? [{ ...row, moment, overdue: row.dueOn < today }] : [];
  });
}

/** Promises to the council that are not settled yet, the first due first. */
export async function listCommitments(
  collaborationId: string,
  today: CalendarDate,
): Promise<Commitment[]> {
  const rows = await database()
    .select({
      id: commitments.id,
      text: commitments.text,
      status: commitments.status,
      dueOn: commitments.dueOn,
    })
    .from(commitments)
    .where(and(eq(commitments.collaborationId, collaborationId), ne(commitments.status, "settled")))
    .orderBy(asc(commitments.dueOn));
  return rows.map((row) => ({ ...row, overdue: isOverdue(row, today) }));
}
