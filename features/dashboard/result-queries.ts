import { and, asc, eq, inArray, isNotNull } from "drizzle-orm";
import { database } from "@/db";
import { inOrderOfName } from "@/db/names/folded";
import {
  collaborations,
  goals,
  indicators,
  indicatorTargets,
  reportResults,
  reports,
} from "@/db/schema";
import { notWithdrawn } from "@/db/withdrawn";
import { indicatorStatus } from "@/features/reports/figures/indicator-status";
import type { ResultRow } from "./types";

/** An indicator of a collaboration, with what is aimed at in one cycle and in the end. */
export type AimedIndicator = Awaited<ReturnType<typeof listAimedIndicators>>[number];
/** What the released report of one moment says of an indicator. */
export type ReportedResult = Awaited<ReturnType<typeof listReportedResults>>[number];

export function listAimedIndicators(year: number) {
  return database()
    .select({
      indicatorId: indicators.id,
      collaborationSlug: collaborations.slug,
      collaborationName: collaborations.name,
      indicator: indicators.name,
      unit: indicators.unit,
      direction: indicators.direction,
      baseline: indicators.baseline,
      target: indicatorTargets.target,
      targetFrom: indicatorTargets.targetFrom,
      targetTo: indicatorTargets.targetTo,
      endTarget: indicators.target,
      endTargetFrom: indicators.targetFrom,
      endTargetTo: indicators.targetTo,
    })
    .from(indicators)
    .innerJoin(goals, eq(goals.id, indicators.goalId))
    .innerJoin(collaborations, eq(collaborations.id, goals.collaborationId))
    .leftJoin(
      indicatorTargets,
      and(eq(indicatorTargets.indicatorId, indicators.id), eq(indicatorTargets.cycleYear, year)),
    )
    .where(notWithdrawn(indicators.id, indicators.goalId))
    .orderBy(...inOrderOfName(collaborations), asc(goals.position), asc(indicators.position));
}

export function listReportedResults(momentIds: readonly string[]) {
  return database()
    .select({
      indicatorId: reportResults.indicatorId,
      value: reportResults.value,
      forecast: reportResults.forecast,
      reportId: reports.id,
      momentId: reports.momentId,
    })
    .from(reports)
    .innerJoin(reportResults, eq(reportResults.versionId, reports.releasedVersionId))
    .where(and(inArray(reports.momentId, [...momentIds]), isNotNull(reports.releasedVersionId)));
}

/**
 * What released reports of one cycle say per indicator, held against this cycle's target. Of several reports the one of the
 * latest moment counts.
 * @param momentIds the control moments of the cycle, the latest first
 */
export async function listResults(
  year: number,
  momentIds: readonly string[],
): Promise<ResultRow[]> {
  const [aimed, reported] = await Promise.all([
    listAimedIndicators(year),
    listReportedResults(momentIds),
  ]);
  const place = ({ momentId }: ReportedResult) => momentIds.indexOf(momentId);
  return resultRows(
    aimed,
    reported.sort((one, other) => place(one) - place(other)),
  );
}

/**
 * Each indicator of which something was reported, by name of its collaboration.
 * @param reported of several reports that say something of an indicator the first one counts
 */
export function resultRows(
  aimed: readonly AimedIndicator[],
  reported: readonly ReportedResult[],
): ResultRow[] {
  const latest = new Map<string, ReportedResult>();
  for (const one of reported) if (!latest.has(one.indicatorId)) latest.set(one.indicatorId, one);
  return aimed.flatMap((indicator) => {
    const found = latest.get(indicator.indicatorId);
    return found ? [resultRow(indicator, found)] : [];
  });
}

/** Named one by one: there are thousands, and spreading two objects for each takes a tenth of a dashboard's time. */
function resultRow(
  aimed: AimedIndicator,
  { value, forecast, reportId }: ReportedResult,
): ResultRow {
  const { direction, target, targetFrom, targetTo, endTarget, endTargetFrom, endTargetTo } = aimed;
  const ends = { endTarget, endTargetFrom, endTargetTo };
  return {
    indicatorId: aimed.indicatorId,
    collaborationSlug: aimed.collaborationSlug,
    collaborationName: aimed.collaborationName,
    indicator: aimed.indicator,
    unit: aimed.unit,
    value,
    forecast,
    target: target ?? endTarget,
    targetFrom: targetFrom ?? endTargetFrom,
    targetTo: targetTo ?? endTargetTo,
    baseline: aimed.baseline,
    status: indicatorStatus({ direction, forecast, target, targetFrom, targetTo, ...ends }),
    reportId,
  };
}
