import type { FrozenTable } from "@/db/frozen";
import { recordCorrections } from "@/db/schema";

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
