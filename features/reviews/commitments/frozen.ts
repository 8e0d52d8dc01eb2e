import type { FrozenTable } from "@/db/frozen";
import { commitments } from "@/db/schema";

export const COMMITMENTS = {
  table: commitments,
  objectId: commitments.id,
  version: null,
  member: "recordSha256",
  steps: {
    commitment_recorded: {},
    commitment_reported_done: { from: ["open"] },
    commitment_settled: { from: ["reported_done"] },
    commitment_reopened: { from: ["reported_done", "settled"] },
    commitment_date_moved: { from: ["open"] },
  },
  except: ["revision"],
} as const satisfies FrozenTable;
