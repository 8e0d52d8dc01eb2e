import type { FrozenTable } from "@/db/frozen";
import { studyVersions } from "@/db/schema";

export const STUDY_VERSIONS = {
  table: studyVersions,
  objectId: studyVersions.studyId,
  version: studyVersions.number,
  member: "recordSha256",
  steps: { study_published: {}, study_revised: {} },
  hashes: [{ column: "content", kept: "snapshotSha256" }],
} as const satisfies FrozenTable;
