import { isNotNull } from "drizzle-orm";
import type { FrozenTable } from "@/db/frozen";
import { followUpReports } from "@/db/schema";

export const FOLLOW_UP_REPORTS = {
  table: followUpReports,
  objectId: followUpReports.year,
  version: followUpReports.number,
  isFrozen: isNotNull(followUpReports.sentAt),
  member: "recordSha256",
  steps: { follow_up_sent: {} },
  except: { number: "came later, with a default; events say it as the version" },
  hashes: [{ column: "content", kept: "snapshotSha256" }],
} as const satisfies FrozenTable;
