/** A file that shows the progress somebody reports. What was added stays; a statement refers to it with its hash. */
import type { Viewer } from "@/features/auth/types";
import { recordFile } from "@/features/evidence/record";
import type { OfferedFile } from "@/features/evidence/types";
import { canGiveEvidence } from "../permissions";
import { requirePublished } from "./mutations";

/** @throws RuleError when the file may not be evidence */
export async function addProgressFile(
  viewer: Viewer,
  id: string,
  file: OfferedFile,
): Promise<string> {
  await requirePublished(viewer, id, "evidence_added", canGiveEvidence);
  return recordFile(viewer, { kind: "recommendation", id }, file);
}
