/** A file that shows the progress somebody reports. What was added stays; a statement refers to it with its hash. */
import { recordFile } from "@/features/evidence/record";
import type { OfferedFile } from "@/features/evidence/types";
import type { Viewer } from "@/features/viewer/types";
import { canGiveEvidence } from "../permissions";
import { permitOnPublished } from "./mutations";

/** @throws RuleError when the file may not be evidence */
export async function addProgressFile(
  viewer: Viewer,
  id: string,
  file: OfferedFile,
): Promise<string> {
  return recordFile({ kind: "recommendation", id }, file, async (tx) => {
    const asked = await permitOnPublished(tx, viewer, id, "evidence_added", canGiveEvidence);
    return asked.permitted;
  });
}
