import type { FrozenTable } from "@/db/frozen";
import { commitments } from "@/db/schema";

const SETTLED = ["settledById", "settledAt"];

export const COMMITMENTS = {
  table: commitments,
  objectId: commitments.id,
  version: null,
  member: "recordSha256",
  steps: {
    commitment_recorded: {},
    commitment_reported_done: {
      from: ["open"],
      says: ["reportedDoneById", "reportedDoneAt", "reportedDoneText"],
    },
    commitment_settled: { from: ["reported_done"], says: SETTLED },
    commitment_reopened: {
      from: ["reported_done", "settled"],
      says: [...SETTLED, "reopenedById", "reopenedAt", "reopenReason"],
    },
    commitment_date_moved: { from: ["open"], says: ["dueOn"] },
  },
  except: { revision: "counts saves" },
} as const satisfies FrozenTable;
