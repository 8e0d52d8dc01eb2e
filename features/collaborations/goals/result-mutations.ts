/** Targets per budget year and published figures of an indicator. */
import { and, asc, eq } from "drizzle-orm";
import { indicatorMeasurements, indicatorTargets } from "@/db/schema";
import type { Viewer } from "@/features/viewer/types";
import { newId } from "@/lib/ids";
import { keepCollaboration, requirePast } from "../mutations";
import type { NewMeasurement, Targets } from "../validation";
import { findIndicator } from "./mutations";

/** A year without any figure has no target. */
export async function setTargets(
  viewer: Viewer,
  { collaborationId, revision, indicatorId, targets }: Targets,
) {
  return keepCollaboration(
    viewer,
    { collaborationId, revision, action: "targets_set" },
    async (tx) => {
      await findIndicator(tx, collaborationId, indicatorId);
      const before = await tx
        .select({
          year: indicatorTargets.cycleYear,
          target: indicatorTargets.target,
          targetFrom: indicatorTargets.targetFrom,
          targetTo: indicatorTargets.targetTo,
        })
        .from(indicatorTargets)
        .where(eq(indicatorTargets.indicatorId, indicatorId))
        .orderBy(asc(indicatorTargets.cycleYear));
      for (const { year, target, targetFrom, targetTo } of targets) {
        const key = and(
          eq(indicatorTargets.indicatorId, indicatorId),
          eq(indicatorTargets.cycleYear, year),
        );
        await tx.delete(indicatorTargets).where(key);
        if (target === null && targetFrom === null && targetTo === null) continue;
        await tx
          .insert(indicatorTargets)
          .values({ indicatorId, cycleYear: year, target, targetFrom, targetTo });
      }
      return { before: { indicatorId, targets: before }, after: { indicatorId, targets } };
    },
  );
}

/** A figure that was published elsewhere; figures of reports stay with their report. */
export async function addMeasurement(viewer: Viewer, input: NewMeasurement) {
  const { collaborationId, revision, indicatorId, measuredOn, value, sourceUrl } = input;
  requirePast(measuredOn, "measured_in_future");
  return keepCollaboration(
    viewer,
    { collaborationId, revision, action: "measurement_added" },
    async (tx) => {
      await findIndicator(tx, collaborationId, indicatorId);
      const measurement = { indicatorId, measuredOn, value, sourceUrl };
      await tx.insert(indicatorMeasurements).values({ id: newId(), ...measurement });
      return { after: measurement };
    },
  );
}
