/** From records to the rows of a control moment: who owes a report, and where each stands. Pure. */
import type { Scores } from "@/db/vocabulary";
import { type ConclusionOutcome, PERFORMANCES, type ReportStatus } from "@/db/vocabulary";
import type { MomentSummary } from "@/features/cycles/types";
import {
  daysLate,
  type FiledReport,
  filingState,
  hasLineAt,
  isFiled,
  isLate,
  isSpared,
  type OwingCollaboration,
} from "@/features/reports/filing/debts";
import { type CalendarDate, isInTime } from "@/lib/dates";
import type { HeatRow, NamedCollaboration, PlanRow, Progress } from "./types";

export type CollaborationRecord = PlanRow & OwingCollaboration;

export type ReportRecord = {
  id: string;
  collaborationId: string;
  momentId: string;
  latestStatus: ReportStatus;
  firstSubmittedAt: Date | null;
  releasedVersionId: string | null;
  concludedAt: Date | null;
  scores: Scores;
  decisionAsked: boolean;
  spentEuros: number | null;
  forecastEuros: number | null;
  judges: number;
  outcome: ConclusionOutcome | null;
};

const NO_SCORES = Object.fromEntries(PERFORMANCES.map((key) => [key, null])) as Scores;

/** Reports by the moment and the collaboration they are of. */
export type PlacedReports = (momentId: string, collaborationId: string) => ReportRecord | null;

export function placeReports(reports: readonly ReportRecord[]): PlacedReports {
  const placed = new Map<string, Map<string, ReportRecord>>();
  for (const report of reports) {
    const atMoment = placed.get(report.momentId) ?? new Map<string, ReportRecord>();
    placed.set(report.momentId, atMoment.set(report.collaborationId, report));
  }
  return (momentId, collaborationId) => placed.get(momentId)?.get(collaborationId) ?? null;
}

const standingOf = (report: ReportRecord): FiledReport => ({
  latestStatus: report.latestStatus,
  isReleased: report.releasedVersionId !== null,
  isConcluded: report.concludedAt !== null,
});

/** Every collaboration with a line at the moment, beside its report. */
function linesAt(
  collaborations: readonly CollaborationRecord[],
  moment: MomentSummary,
  reportAt: PlacedReports,
) {
  return collaborations.flatMap((collaboration) => {
    const report = reportAt(moment.id, collaboration.collaborationId);
    const hasLine = hasLineAt(collaboration, moment, report && standingOf(report));
    return hasLine ? [{ collaboration, report }] : [];
  });
}

/** Those that have no line, because their oversight package asks for no report at the moment. */
export const sparedAt = (
  collaborations: readonly CollaborationRecord[],
  moment: MomentSummary,
  reportAt: PlacedReports,
): NamedCollaboration[] => {
  const withLine = new Set(
    linesAt(collaborations, moment, reportAt).map((line) => line.collaboration.collaborationId),
  );
  return collaborations
    .filter((one) => isSpared(one, moment) && !withLine.has(one.collaborationId))
    .map(({ slug, name }) => ({ slug, name }));
};

/** How many reports were filed at a control moment, of how many. */
export function filedAt(
  collaborations: readonly CollaborationRecord[],
  moment: MomentSummary,
  reportAt: PlacedReports,
): Progress {
  const lines = linesAt(collaborations, moment, reportAt);
  const filed = lines.filter(({ report }) => report && isFiled(standingOf(report)));
  return { done: filed.length, of: lines.length };
}

/**
 * A row per collaboration that owes a report at the moment, or filed one. Reports of `before` are the earlier ones, the nearest moment
 * first; of each collaboration the first one that was released is what its scores are held against.
 */
export function heatRowsOf(
  collaborations: readonly CollaborationRecord[],
  moment: MomentSummary,
  reportAt: PlacedReports,
  before: readonly MomentSummary[],
  today: CalendarDate,
): HeatRow[] {
  return linesAt(collaborations, moment, reportAt).map(({ collaboration, report }) => {
    const { collaborationId } = collaboration;
    return rowOf(
      collaboration,
      moment,
      report,
      latestReleased(collaborationId, before, reportAt),
      today,
    );
  });
}

function latestReleased(
  collaborationId: string,
  before: readonly MomentSummary[],
  reportAt: PlacedReports,
): ReportRecord | null {
  for (const { id } of before) {
    const report = reportAt(id, collaborationId);
    if (report?.releasedVersionId) return report;
  }
  return null;
}

function rowOf(
  collaboration: CollaborationRecord,
  moment: MomentSummary,
  report: ReportRecord | null,
  previous: ReportRecord | null,
  today: CalendarDate,
): HeatRow {
  const { collaborationId, slug, name, style, programme, holderId, holderName } = collaboration;
  const isReleased = report !== null && report.releasedVersionId !== null;
  const scores = isReleased ? report.scores : NO_SCORES;
  const known = PERFORMANCES.map((key) => scores[key]).filter((score) => score !== null);
  return {
    collaborationId,
    slug,
    name,
    style,
    programme,
    holderId,
    holderName,
    reportId: isReleased ? report.id : null,
    state: filingState(report && standingOf(report), moment, today),
    daysLate: daysLate(moment, today),
    onTime: onTimeOf(report, moment, today),
    scores,
    lowest: known.length > 0 ? Math.min(...known) : null,
    previous: previous && { reportId: previous.id, scores: previous.scores },
    decisionAsked: isReleased && report.concludedAt === null && report.decisionAsked,
    judges: report?.judges ?? 0,
    outcome: report?.outcome ?? null,
    spentEuros: isReleased ? report.spentEuros : null,
    forecastEuros: isReleased ? report.forecastEuros : null,
  };
}

function onTimeOf(report: ReportRecord | null, moment: MomentSummary, today: CalendarDate) {
  if (!report?.firstSubmittedAt) return isLate(moment, today) ? false : null;
  return moment.dueOn === null || isInTime(report.firstSubmittedAt, moment.dueOn);
}
