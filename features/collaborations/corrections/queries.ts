/** The parts of a record that can be put right, read on the connection of the caller: the writer's own within a transaction. */
import { and, eq, inArray, isNotNull } from "drizzle-orm";
import type { Database } from "@/db/connect";
import {
  collaborationFacts,
  goals,
  indicatorMeasurements,
  indicators,
  milestones,
  recordCorrections,
  reports,
  reportVersions,
} from "@/db/schema";
import type { RecordPart } from "@/db/vocabulary";
import type { FrozenContent } from "@/features/reports/content";
import { NotFoundError, RuleError } from "@/lib/errors";

type Find = (
  db: Database,
  collaborationId: string,
  rowId: string,
) => Promise<Record<string, string | number | null>[]>;

/** What an event says of a row of each part, beside its id. */
const FIND: Record<RecordPart, Find> = {
  goal: (db, collaborationId, id) =>
    db
      .select({ goal: goals.text })
      .from(goals)
      .where(and(eq(goals.id, id), eq(goals.collaborationId, collaborationId))),
  indicator: (db, collaborationId, id) =>
    db
      .select({ goalId: indicators.goalId, name: indicators.name })
      .from(indicators)
      .innerJoin(goals, eq(goals.id, indicators.goalId))
      .where(and(eq(indicators.id, id), eq(goals.collaborationId, collaborationId))),
  measurement: (db, collaborationId, id) =>
    db
      .select({
        goalId: indicators.goalId,
        indicatorId: indicatorMeasurements.indicatorId,
        measuredOn: indicatorMeasurements.measuredOn,
        value: indicatorMeasurements.value,
        sourceUrl: indicatorMeasurements.sourceUrl,
      })
      .from(indicatorMeasurements)
      .innerJoin(indicators, eq(indicators.id, indicatorMeasurements.indicatorId))
      .innerJoin(goals, eq(goals.id, indicators.goalId))
      .where(and(eq(indicatorMeasurements.id, id), eq(goals.collaborationId, collaborationId))),
  milestone: (db, collaborationId, id) =>
    db
      .select({ name: milestones.name })
      .from(milestones)
      .where(and(eq(milestones.id, id), eq(milestones.collaborationId, collaborationId))),
  fact: (db, collaborationId, id) =>
    db
      .select({ text: collaborationFacts.text, sourceUrl: collaborationFacts.sourceUrl })
      .from(collaborationFacts)
      .where(
        and(eq(collaborationFacts.id, id), eq(collaborationFacts.collaborationId, collaborationId)),
      ),
};

/**
 * @throws NotFoundError when it is of another collaboration
 * @throws RuleError when it was withdrawn, or what it belongs to was
 */
export async function findCounting(
  db: Database,
  collaborationId: string,
  part: RecordPart,
  rowId: string,
) {
  const [found] = await FIND[part](db, collaborationId, rowId);
  if (!found) throw new NotFoundError(`${part} ${rowId}`);
  const { goalId, ...values } = found;
  const owners = [goalId, found.indicatorId].filter((id) => typeof id === "string");
  await requireCounting(db, rowId, ...owners);
  return values;
}

/** @throws RuleError when one of these was withdrawn */
export async function requireCounting(db: Database, ...ids: readonly string[]): Promise<void> {
  const withdrawn = await db
    .select({ id: recordCorrections.id })
    .from(recordCorrections)
    .where(and(inArray(recordCorrections.rowId, [...ids]), eq(recordCorrections.verb, "withdrawn")))
    .limit(1);
  if (withdrawn.length > 0) throw new RuleError("part_withdrawn");
}

/** The indicators and milestones that a released report shows, and the goals of those indicators. */
export async function publishedParts(
  db: Database,
  collaborationId: string,
): Promise<ReadonlySet<string>> {
  const released = await db
    .select({ content: reportVersions.content })
    .from(reports)
    .innerJoin(reportVersions, eq(reportVersions.reportId, reports.id))
    .where(and(eq(reports.collaborationId, collaborationId), isNotNull(reportVersions.releasedAt)));
  const shown = released.flatMap(({ content }) => {
    const frozen = content as FrozenContent;
    return [
      ...frozen.indicators.map(({ indicatorId }) => indicatorId),
      ...frozen.milestones.map(({ milestoneId }) => milestoneId),
    ];
  });
  const ofGoals = await db
    .select({ id: indicators.id, goalId: indicators.goalId })
    .from(indicators)
    .innerJoin(goals, eq(goals.id, indicators.goalId))
    .where(eq(goals.collaborationId, collaborationId));
  const ids = new Set(shown);
  return new Set([...ids, ...ofGoals.filter(({ id }) => ids.has(id)).map(({ goalId }) => goalId)]);
}
