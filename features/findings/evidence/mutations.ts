/** A file that shows why the Rekenkamer gave a score. What was added stays; a version refers to it with its hash. */
import { permit } from "@/features/auth/permit";
import { recordFile } from "@/features/evidence/record";
import type { OfferedFile } from "@/features/evidence/types";
import type { Viewer } from "@/features/viewer/types";
import { RuleError } from "@/lib/errors";
import { canKeepWorkingPapers, canReadFindings } from "../permissions";
import { findFinding } from "../place-queries";

/** Only to a working paper. @throws RuleError when the file may not be evidence */
export function addFindingFile(
  viewer: Viewer,
  findingId: string,
  file: OfferedFile,
): Promise<string> {
  return recordFile({ kind: "finding", id: findingId }, file, async (tx) => {
    const { finding, newest } = await findFinding(tx, findingId);
    const permitted = permit(tx, viewer, {
      may: canKeepWorkingPapers(viewer),
      knows: canReadFindings(viewer) && finding.publishedVersionId !== null,
      event: { action: "evidence_added", objectType: "finding", objectId: findingId },
    });
    if (newest.status !== "draft") throw new RuleError("finding_moved_on");
    return permitted;
  });
}
