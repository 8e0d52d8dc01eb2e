import { and, asc, eq, inArray, isNotNull } from "drizzle-orm";
import { database } from "@/db";
import { inOrderOfName } from "@/db/folded";
import {
  collaborations,
  goals,
  indicators,
  indicatorTargets,
  reportResults,
  reports,
} from "@/db/schema";
import { notWithdrawn } from "@/db/withdrawn";
import { indicatorStatus } from "@/features/reports/indicator-status";
import type { ResultRow } from "./types";

/**
 * What released reports of one cycle say per indicator, held against this cycle's target. Of several reports the one of the
 * latest moment counts.
 * @param momentIds the control moments of the cycle, the latest first
 */
export async function listResults(
  year: number,
  momentIds: readonly string[],
): Promise<ResultRow[]> {
  if (momentIds.length === 0) return [];
  const rows = await database()
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
      value: reportResults.value,
      forecast: reportResults.forecast,
      reportId: reports.id,
      momentId: reports.momentId,
    })
    .from(reports)
    .innerJoin(reportResults, eq(reportResults.versionId, reports.releasedVersionId))
    .innerJoin(indicators, eq(indicators.id, reportResults.indicatorId))
    .innerJoin(goals, eq(goals.id, indicators.goalId))
    .innerJoin(collaborations, eq(collaborations.id, goals.collaborationId))
    .leftJoin(
      indicatorTargets,
      and(eq(indicatorTargets.indicatorId, indicators.id), eq(indicatorTargets.cycleYear, year)),
    )
    .where(
      and(
        inArray(reports.momentId, [...momentIds]),
        isNotNull(reports.releasedVersionId),
        notWithdrawn(indicators.id, indicators.goalId),
      ),
    )
    .orderBy(...inOrderOfName(collaborations), asc(goals.position), asc(indicators.position));
  const latest = new Map<string, (typeof rows)[number]>();
  for (const row of rows) {
    const known = latest.get(row.indicatorId);
    if (!known || momentIds.indexOf(row.momentId) < momentIds.indexOf(known.momentId)) {
      latest.set(row.indicatorId, row);
    }
  }
  return [...latest.values()].map((row) => ({
    indicatorId: row.indicatorId,
    collaborationSlug: row.collaborationSlug,
    collaborationName: row.collaborationName,
    indicator: row.indicator,
    unit: row.unit,
    value: row.value,
    forecast: row.forecast,
    target: row.target ?? row.endTarget,
    targetFrom: row.targetFrom ?? row.endTargetFrom,
    targetTo: row.targetTo ?? row.endTargetTo,
    baseline: row.baseline,
    status: indicatorStatus(row),
    reportId: row.reportId,
  }));
}
