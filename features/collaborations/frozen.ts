import type { FixedTable, FrozenTable } from "@/db/frozen";
import {
  collaborationFacts,
  goals,
  indicatorMeasurements,
  indicators,
  milestones,
  recordCorrections,
} from "@/db/schema";
import { isWithdrawn } from "@/db/withdrawn";

/** What was put right or withdrawn, with its reason. */
export const RECORD_CORRECTIONS = {
  table: recordCorrections,
  objectId: recordCorrections.collaborationId,
  version: null,
  rowId: "correctionId",
  member: "recordSha256",
  steps: {
    goal_corrected: {},
    goal_withdrawn: {},
    indicator_corrected: {},
    indicator_withdrawn: {},
    measurement_corrected: {},
    measurement_withdrawn: {},
    milestone_corrected: {},
    milestone_withdrawn: {},
    fact_corrected: {},
    fact_withdrawn: {},
  },
} as const satisfies FrozenTable;

/** What was withdrawn stays as it was, with what belongs to it. */
export const WITHDRAWN: readonly FixedTable[] = [
  { table: goals, isFrozen: isWithdrawn(goals.id) },
  { table: indicators, isFrozen: isWithdrawn(indicators.id, indicators.goalId) },
  {
    table: indicatorMeasurements,
    isFrozen: isWithdrawn(indicatorMeasurements.id, indicatorMeasurements.indicatorId),
  },
  { table: milestones, isFrozen: isWithdrawn(milestones.id) },
  { table: collaborationFacts, isFrozen: isWithdrawn(collaborationFacts.id) },
];
