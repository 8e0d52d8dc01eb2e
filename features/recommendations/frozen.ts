import type { FrozenTable } from "@/db/frozen";
import { recommendationDateChanges, recommendationStatements } from "@/db/schema";

export const RECOMMENDATION_STATEMENTS = {
  table: recommendationStatements,
  objectId: recommendationStatements.recommendationId,
  version: null,
  rowId: "statementId",
  member: "recordSha256",
  steps: {
    recommendation_decision_recorded: {},
    recommendation_response_given: {},
    recommendation_progress_released: {},
    recommendation_council_progress_reported: {},
    recommendation_verdict_given: {},
  },
} as const satisfies FrozenTable;

export const RECOMMENDATION_DATE_CHANGES = {
  table: recommendationDateChanges,
  objectId: recommendationDateChanges.recommendationId,
  version: null,
  rowId: "moveId",
  member: "moveSha256",
  steps: { recommendation_due_date_moved: {} },
} as const satisfies FrozenTable;
