import type { FrozenTable } from "@/db/frozen";
import { judgements } from "@/db/schema";

export const JUDGEMENTS = {
  table: judgements,
  objectId: judgements.id,
  version: null,
  member: "recordSha256",
  steps: { judgement_given: {}, judgement_revised: {} },
  except: { supersededAt: "the next judgement of the same member says so: record-kind.ts" },
} as const satisfies FrozenTable;
