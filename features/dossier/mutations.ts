/** A dossier owns no table; it only has recorded who took one away. */
import { transaction } from "@/db/transaction";
import { type LogHead, recordEventBy } from "@/features/audit-log/record";
import type { Viewer } from "@/features/viewer/types";

/** @param manifestSha256 of the list of all files in it, each with its own SHA-256 */
export function recordDossierExport(
  viewer: Viewer,
  collaborationId: string,
  { files, manifestSha256 }: { files: number; manifestSha256: string },
): Promise<LogHead> {
  return transaction((tx) =>
    recordEventBy(tx, viewer, {
      action: "dossier_exported",
      objectType: "collaboration",
      objectId: collaborationId,
      after: { files, manifestSha256 },
    }),
  );
}
