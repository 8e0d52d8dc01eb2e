import { transaction } from "@/db/transaction";
import { recordEventBy } from "@/features/audit-log/record";
import type { Viewer } from "@/features/viewer/types";

/** Reading is no event, taking a file along is. */
export async function recordEvidenceDownload(
  viewer: Viewer,
  file: { id: string; sha256: string },
): Promise<void> {
  await transaction((tx) =>
    recordEventBy(tx, viewer, {
      action: "evidence_downloaded",
      objectType: "evidence",
      objectId: file.id,
      after: { sha256: file.sha256 },
    }),
  );
}
