import { eq } from "drizzle-orm";
import { database } from "@/db";
import { evidence } from "@/db/schema";
import { manifestOf, sha256Of } from "@/features/dossier/archive";
import { recordDossierExport } from "@/features/dossier/mutations";
import { recordEvidenceDownload } from "@/features/evidence/mutations";
import { recordExport } from "@/features/exports/mutations";
import { startLogExport } from "@/features/log/mutations";
import { checkLog } from "@/features/verification/mutations";
import { auditor, member } from "@/test/acting";

/** What people took away with them, and a check of the log. */
export async function tellOfWhatWasTakenAlong(place: {
  collaborationId: string;
  reportId: string;
}): Promise<void> {
  const [file] = await database()
    .select({ id: evidence.id, sha256: evidence.sha256 })
    .from(evidence)
    .where(eq(evidence.reportId, place.reportId));
  if (file) await recordEvidenceDownload(member, file);
  const table = { rows: 1, sha256: sha256Of("Pact tegen Armoede;3") };
  await recordExport(member, { name: "2026/heat", format: "csv", filters: {}, ...table });
  const manifestSha256 = sha256Of(manifestOf([]));
  await recordDossierExport(auditor, place.collaborationId, { files: 0, manifestSha256 });
  await checkLog(auditor);
  await startLogExport(auditor, { format: "json", rows: 1 });
}
