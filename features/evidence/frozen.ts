import { eq } from "drizzle-orm";
import type { FrozenTable } from "@/db/frozen";
import { evidence } from "@/db/schema";

export const EVIDENCE = {
  table: evidence,
  objectId: evidence.id,
  version: null,
  member: "recordSha256",
  steps: { evidence_added: {} },
  file: { sha256: evidence.sha256, isFile: eq(evidence.kind, "file") },
} as const satisfies FrozenTable;
