/** From records to the rows of a control moment: who owes a report, and where each stands. Pure. */
import { type ConclusionOutcome, PERFORMANCES, type ReportStatus } from "@/db/vocabulary";
import type { MomentSummary } from "@/features/cycles/types";
import {
  daysLate,
  filingState,
  isLate,
  type OwingCollaboration,
  owesReport,
} from "@/features/reports/filing";
import { type CalendarDate, isInTime } from "@/lib/dates";
import type { HeatRow, PlanRow, Scores } from "./types";

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

export const owingCollaborations = (
  collaborations: readonly CollaborationRecord[],
  moment: MomentSummary,
): CollaborationRecord[] =>
  collaborations.filter((collaboration) => owesReport(collaboration, moment));

/**
 * A row per collaboration that owes a report at the moment. Reports of `before` are the earlier ones, the nearest moment
 * first; of each collaboration the first one that was released is what its scores are held against.
 */
export function heatRowsOf(
  collaborations: readonly CollaborationRecord[],
  moment: MomentSummary,
  reports: readonly ReportRecord[],
  before: readonly MomentSummary[],
  today: CalendarDate,
): HeatRow[] {
  const placed = new Map(
    reports.map((report) => [`${report.momentId} ${report.collaborationId}`, report]),
  );
  const reportAt = (momentId: string, collaborationId: string) =>
    placed.get(`${momentId} ${collaborationId}`) ?? null;
  return owingCollaborations(collaborations, moment).map((collaboration) => {
    const { collaborationId } = collaboration;
    const previous = before
      .map(({ id }) => reportAt(id, collaborationId))
      .find((report) => report?.releasedVersionId);
    return {
      ...rowOf(collaboration, moment, reportAt(moment.id, collaborationId), today),
      previous: previous ? { reportId: previous.id, scores: previous.scores } : null,
    };
  });
}

function rowOf(
  collaboration: CollaborationRecord,
  moment: MomentSummary,
  report: ReportRecord | null,
  today: CalendarDate,
): Omit<HeatRow, "previous"> {
  const { collaborationId, slug, name, style, programme, holderId, holderName } = collaboration;
  const isReleased = report !== null && report.releasedVersionId !== null;
  const standing = report && {
    latestStatus: report.latestStatus,
    isReleased,
    isConcluded: report.concludedAt !== null,
  };
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
    state: filingState(standing, moment, today),
    daysLate: daysLate(moment, today),
    onTime: onTimeOf(report, moment, today),
    scores,
    lowest: known.length > 0 ? Math.min(...known) : null,
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
