import type { FrozenTable } from "@/db/frozen";
import { judgements } from "@/db/schema";

export const JUDGEMENTS = {
  table: judgements,
  objectId: judgements.id,
  version: null,
  member: "recordSha256",
  steps: { judgement_given: {}, judgement_revised: {} },
  // The next judgement of the same member says so: record-kind.ts.
  except: ["supersededAt"],
} as const satisfies FrozenTable;
