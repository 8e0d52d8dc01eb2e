import { eq } from "drizzle-orm";
import type { FrozenTable } from "@/db/frozen";
import { sampleReports, samples } from "@/db/schema";

export const SAMPLES = {
  table: samples,
  objectId: samples.id,
  version: null,
  isFrozen: eq(samples.status, "published"),
  member: "recordSha256",
  steps: { sample_published: {} },
  parts: { table: sampleReports, of: sampleReports.sampleId, order: sampleReports.position },
} as const satisfies FrozenTable;
