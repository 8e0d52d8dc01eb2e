import { inArray } from "drizzle-orm";
import { database } from "@/db";
import { samples } from "@/db/schema";
import type { DraftHash, Sealed } from "@/features/audit-log/event-types";
import { objectIds, readableAmong, recordKind } from "@/features/audit-log/record-kind";
import { canReadSample } from "../permissions";
import { SAMPLES } from "./frozen";

declare module "@/features/audit-log/event-types" {
  interface EventPayloads {
    sample_drawn: DraftHash;
    sample_saved: DraftHash;
    sample_published: {
      after: Sealed & { status: (typeof samples.$inferSelect)["status"]; snapshotSha256: string };
    };
  }
}

export const sampleKind = recordKind({
  objectType: "sample",
  async canRead(viewer, entries) {
    const rows = await database()
      .select({ id: samples.id, status: samples.status })
      .from(samples)
      .where(inArray(samples.id, objectIds(entries)));
    return readableAmong(
      rows.filter(({ status }) => canReadSample(viewer, { isPublished: status === "published" })),
    );
  },
  frozen: [SAMPLES],
});
