import { transaction } from "@/db/transaction";
import { recordEvent } from "@/features/audit-log/record";
import type { Viewer } from "@/features/auth/types";

/** Reading is no event, taking a file along is. */
export async function recordEvidenceDownload(
  viewer: Viewer,
  file: { id: string; sha256: string },
): Promise<void> {
  await transaction((tx) =>
    recordEvent(tx, viewer, {
      action: "evidence_downloaded",
      objectType: "evidence",
      objectId: file.id,
      after: { sha256: file.sha256 },
    }),
  );
}
