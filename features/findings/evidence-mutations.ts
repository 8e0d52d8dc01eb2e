/** A file that shows why the Rekenkamer gave a score. What was added stays; a version refers to it with its hash. */
import type { Viewer } from "@/features/auth/types";
import { recordFile } from "@/features/evidence/record";
import type { OfferedFile } from "@/features/evidence/types";
import { RuleError } from "@/lib/errors";
import { requireKept } from "./form/mutations";

/** Only to a working paper. @throws RuleError when the file may not be evidence */
export async function addFindingFile(
  viewer: Viewer,
  findingId: string,
  file: OfferedFile,
): Promise<string> {
  const { newest } = await requireKept(viewer, findingId, "evidence_added");
  if (newest.status !== "draft") throw new RuleError("finding_moved_on");
  return recordFile(viewer, { kind: "finding", id: findingId }, file);
}
