import { inArray } from "drizzle-orm";
import { database } from "@/db";
import { followUpReports } from "@/db/schema";
import type { DraftHash, Sealed } from "@/features/audit-log/event-types";
import { objectIds, readableVersions, recordKind } from "@/features/audit-log/record-kind";
import { canReadFollowUp } from "../permissions";
import { FOLLOW_UP_REPORTS } from "./frozen";

declare module "@/features/audit-log/event-types" {
  interface EventPayloads {
    follow_up_saved: DraftHash;
    follow_up_sent: {
      after: Sealed & {
        year: number;
        statedOn: string;
        preamble: string;
        reason?: string;
        counts: object;
        snapshotSha256: string;
      };
    };
  }
}

export const followUpKind = recordKind({
  objectType: "follow_up",
  /** Known by its year and version; events from before there were corrections are of the first. */
  async canRead(viewer, entries) {
    const { year, number, sentAt } = followUpReports;
    const rows = await database()
      .select({ year, number, sentAt })
      .from(followUpReports)
      .where(inArray(year, objectIds(entries).map(Number).filter(Number.isInteger)));
    const isSent = readableVersions(
      rows
        .filter((row) => canReadFollowUp(viewer, { isSent: row.sentAt !== null }))
        .map((row) => ({ id: String(row.year), number: row.number })),
    );
    return (entry) => isSent({ ...entry, objectVersion: entry.objectVersion ?? 1 });
  },
  frozen: [FOLLOW_UP_REPORTS],
});
