/** The list of reports: one row per collaboration and control moment, filed or not. */
import { and, asc, desc, eq, inArray } from "drizzle-orm";
import { database } from "@/db";
import { decidedPackages } from "@/db/decided-packages";
import { collaborationAssignments, collaborations, cycles, moments, reports } from "@/db/schema";
import { scoresOf } from "@/db/schema/scores";
import type { FilingState } from "@/db/vocabulary";
import type { Viewer } from "@/features/viewer/types";
import { dateOf, yearOf } from "@/lib/dates";
import { NotFoundError } from "@/lib/errors";
import { PAGE_ROWS, pageWithin } from "@/lib/list-address";
import { compareText } from "@/lib/text/fold";
import {
  daysLate,
  type FiledReport,
  filingState,
  hasLineAt,
  isFiled,
  isOpenForFiling,
  type OwingCollaboration,
} from "../filing/debts";
import { today } from "../filing/queries";
import {
  canFileReport,
  canReadReports,
  canReadVersion,
  type ReportRelations,
} from "../permissions";
import { isWritten } from "../status";
import type { ReportList, ReportMoment, ReportRow } from "../types";
import type { ListFilters, SortKey } from "./filters";

/** @throws NotFoundError for who has no content; null when there is no cycle yet */
export async function listReports(
  viewer: Viewer,
  filters: ListFilters,
  pageRows = PAGE_ROWS,
): Promise<ReportList | null> {
  if (!canReadReports(viewer)) throw new NotFoundError("reports");
  const years = await listYears();
  const cycleYear = years.find((year) => year === (filters.cycle ?? yearOf(today()))) ?? years[0];
  if (cycleYear === undefined) return null;
  const inCycle = await listControlMoments(cycleYear);
  const shown = inCycle.filter((moment) =>
    filters.moment === null ? isOpenForFiling(moment, today()) : moment.id === filters.moment,
  );
  const [owing, filed] = await Promise.all([listOwing(viewer), listFiled(shown)]);
  const rows = shown
    .flatMap((moment) =>
      owing.flatMap((one) => {
        const report = filed.get(`${one.id}/${moment.id}`);
        const hasLine = hasLineAt(one, moment, report ? standingOf(report) : null);
        return hasLine ? [rowOf(viewer, one, moment, report)] : [];
      }),
    )
    .filter(
      ({ row, isOwn }) =>
        (!filters.state || row.state === filters.state) &&
        (!filters.risk || row.riskLevel === filters.risk) &&
        (!filters.mine || isOwn),
    )
    .map(({ row }) => row)
    .sort(orderOf(filters.sort));
  const { offset, ...place } = pageWithin(filters.page, rows.length, pageRows);
  return {
    cycleYear,
    years,
    moments: inCycle,
    rows: rows.slice(offset, offset + pageRows),
    total: rows.length,
    ...place,
    hasOwn: viewer.role === "civil_servant" || viewer.role === "alderman",
  };
}

async function listYears(): Promise<number[]> {
  const rows = await database()
    .select({ year: cycles.year })
    .from(cycles)
    .orderBy(desc(cycles.year));
  return rows.map(({ year }) => year);
}

function listControlMoments(cycleYear: number): Promise<ReportMoment[]> {
  return database()
    .select()
    .from(moments)
    .where(and(eq(moments.cycleYear, cycleYear), eq(moments.side, "control")))
    .orderBy(asc(moments.position));
}

type Owing = {
  id: string;
  slug: string;
  name: string;
} & OwingCollaboration &
  ReportRelations;

/** The relations of the viewer only: those of others decide nothing here. */
async function listOwing(viewer: Viewer): Promise<Owing[]> {
  const [rows, own] = await Promise.all([
    database()
      .select({
        id: collaborations.id,
        slug: collaborations.slug,
        name: collaborations.name,
        startedOn: collaborations.startedOn,
        endedOn: collaborations.endedOn,
        createdAt: collaborations.createdAt,
        packages: decidedPackages,
        portfolioHolderId: collaborations.portfolioHolderId,
      })
      .from(collaborations),
    database()
      .select({ id: collaborationAssignments.collaborationId })
      .from(collaborationAssignments)
      .where(eq(collaborationAssignments.userId, viewer.id)),
  ]);
  const assigned = new Set(own.map(({ id }) => id));
  return rows.map(({ createdAt, ...row }) => ({
    ...row,
    recordedOn: dateOf(createdAt),
    assignedIds: assigned.has(row.id) ? [viewer.id] : [],
  }));
}

async function listFiled(shown: ReportMoment[]) {
  const rows = await database()
    .select({
      id: reports.id,
      collaborationId: reports.collaborationId,
      momentId: reports.momentId,
      latestStatus: reports.latestStatus,
      latestNumber: reports.latestNumber,
      firstSubmittedAt: reports.firstSubmittedAt,
      releasedVersionId: reports.releasedVersionId,
      concludedAt: reports.concludedAt,
      decisionAsked: reports.decisionAsked,
      riskLevel: reports.riskLevel,
      ...scoresOf(reports),
    })
    .from(reports)
    .where(
      inArray(
        reports.momentId,
        shown.map(({ id }) => id),
      ),
    );
  return new Map(rows.map((row) => [`${row.collaborationId}/${row.momentId}`, row]));
}

type Filed = Awaited<ReturnType<typeof listFiled>> extends Map<string, infer Row> ? Row : never;

const standingOf = (report: Filed): FiledReport => ({
  latestStatus: report.latestStatus,
  isReleased: report.releasedVersionId !== null,
  isConcluded: report.concludedAt !== null,
});

function rowOf(viewer: Viewer, owing: Owing, moment: ReportMoment, filed: Filed | undefined) {
  const isReleased = Boolean(filed?.releasedVersionId);
  const mayReadLatest = filed !== undefined && canReadVersion(viewer, filed.latestStatus, owing);
  // Versions before a draft that came back were submitted once, so who releases may read those.
  const mayReadEarlier =
    filed !== undefined && filed.latestNumber > 1 && canReadVersion(viewer, "returned", owing);
  const mayRead = isReleased || mayReadLatest || mayReadEarlier;
  const isOwner = canFileReport(viewer, owing);
  const { scoping, overview, policy_lines, cooperation, accountability } = filed ?? {};
  const scores =
    isReleased && filed ? { scoping, overview, policy_lines, cooperation, accountability } : null;
  const standing = filed ? standingOf(filed) : null;
  const state = filingState(standing, moment, today());
  // What came back counts as not submitted, as everybody but its makers sees it.
  const submittedAt = (standing && isFiled(standing) && filed?.firstSubmittedAt) || null;
  const row: ReportRow = {
    collaboration: { id: owing.id, slug: owing.slug, name: owing.name },
    moment,
    state,
    daysLate: daysLate(moment, submittedAt ? dateOf(submittedAt) : today()),
    firstSubmittedAt: submittedAt,
    reportId: mayRead && filed ? filed.id : null,
    latestStatus: mayReadLatest ? filed.latestStatus : null,
    scores: scores as ReportRow["scores"],
    lowestScore: scores ? lowestOf(Object.values(scores)) : null,
    riskLevel: filed?.riskLevel ?? null,
    decisionAsked: isReleased && !filed?.concludedAt && (filed?.decisionAsked ?? false),
    mayWrite:
      isOwner &&
      isOpenForFiling(moment, today()) &&
      (filed === undefined || isWritten(filed.latestStatus)),
  };
  const isOwn = isOwner || (viewer.role === "alderman" && owing.portfolioHolderId === viewer.id);
  return { row, isOwn };
}

function lowestOf(scores: (number | null | undefined)[]): number | null {
  const given = scores.filter((score) => typeof score === "number");
  return given.length > 0 ? Math.min(...given) : null;
}

/** Late first: what needs somebody stands on top. */
const URGENCY: readonly FilingState[] = [
  "late",
  "open",
  "with_college",
  "with_council",
  "concluded",
  "not_due",
];

type Compare = (one: ReportRow, other: ReportRow) => number;

const byName: Compare = (one, other) =>
  compareText(one.collaboration.name, other.collaboration.name);
const byMoment: Compare = (one, other) =>
  (one.moment.councilOn ?? "9999").localeCompare(other.moment.councilOn ?? "9999");

const filedAt = ({ firstSubmittedAt }: ReportRow) =>
  firstSubmittedAt?.getTime() ?? Number.MAX_SAFE_INTEGER;

const ORDERS: Record<SortKey, Compare> = {
  name: byName,
  moment: byMoment,
  state: (one, other) =>
    URGENCY.indexOf(one.state) - URGENCY.indexOf(other.state) || other.daysLate - one.daysLate,
  lowest: (one, other) => (one.lowestScore ?? 9) - (other.lowestScore ?? 9),
  filed: (one, other) => filedAt(one) - filedAt(other),
};

function orderOf({ key, descending }: ListFilters["sort"]): Compare {
  const sign = descending ? -1 : 1;
  return (one, other) =>
    sign * ORDERS[key](one, other) || -byMoment(one, other) || byName(one, other);
}
