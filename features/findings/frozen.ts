import { ne } from "drizzle-orm";
import type { FrozenTable } from "@/db/frozen";
import { findingVersions } from "@/db/schema";

export const FINDING_VERSIONS = {
  table: findingVersions,
  objectId: findingVersions.findingId,
  version: findingVersions.number,
  isFrozen: ne(findingVersions.status, "draft"),
  member: "recordSha256",
  steps: { finding_published: {} },
  hashes: [{ column: "content", kept: "snapshotSha256" }],
} as const satisfies FrozenTable;
