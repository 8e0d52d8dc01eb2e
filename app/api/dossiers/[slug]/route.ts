import { canReadAuditLog } from "@/features/audit-log/permissions";
import { findViewer } from "@/features/auth/viewer";
import {
  type ArchiveFile,
  archiveFiles,
  evidencePaths,
  MANIFEST,
  manifestOf,
  sha256Of,
} from "@/features/dossier/archive";
import {
  type EvidenceOfVersions,
  evidenceIds,
  listEvidenceFiles,
} from "@/features/dossier/evidence-queries";
import { recordDossierExport } from "@/features/dossier/mutations";
import { objectsOf } from "@/features/dossier/objects";
import { getDossier } from "@/features/dossier/queries";
import { sectionsOf } from "@/features/dossier/sections";
import type { DossierEvidence } from "@/features/dossier/types";
import { readEvidence } from "@/features/evidence/store";
import { listEntriesAbout } from "@/features/log/about-queries";
import { findHead } from "@/features/log/list-queries";
import { getSettings } from "@/features/settings/queries";
import { hashKeptFile } from "@/features/verification/evidence-files";
import { now } from "@/lib/clock";
import { env } from "@/lib/env";
import { type ZipEntry, zipOf } from "@/lib/files/zip";
import { getLocale, translatorFor } from "@/lib/i18n";
import { handOver, notThere } from "../../answers";

/** A dossier with all that it takes to check it, for who reads the audit log. For all others it is not there. */
export async function GET(request: Request, { params }: RouteContext<"/api/dossiers/[slug]">) {
  const viewer = await findViewer();
  if (!viewer || !canReadAuditLog(viewer)) return notThere(request);
  return handOver(request, async (isTaken) => {
    const record = await getDossier(viewer, (await params).slug);
    if (!isTaken) return fileOf(record.slug, null);
    const [locale, settings, found] = await Promise.all([
      getLocale(),
      getSettings(),
      listEvidenceFiles(record),
    ]);
    const [t, vocabulary] = await Promise.all([
      translatorFor(locale, "dossier"),
      translatorFor(locale, "vocabulary"),
    ]);
    const stored = await storedFiles(found);
    const madeAt = now();
    const files = archiveFiles(
      {
        record,
        sections: sectionsOf({ record, seats: settings.municipality.councilSeats, t, vocabulary }),
        evidence: stored,
        entries: await listEntriesAbout(viewer, objectsOf(record, evidenceIds(record))),
        head: await findHead(),
        madeAt,
        municipality: settings.municipality.name,
        isDemo: settings.demoSeededAt !== null,
        origin: env().baseUrl,
        locale,
      },
      t,
    );
    const manifest = manifestOf(files);
    await recordDossierExport(viewer, record.id, {
      files: files.length,
      manifestSha256: sha256Of(manifest),
    });
    const lost = (sha256: string) => t("archive.missingFile", { sha256 });
    const entries: ZipEntry[] = [
      ...files.map((file) => entryOf(file, lost)),
      { path: MANIFEST, content: manifest },
    ];
    return fileOf(record.slug, zipOf(entries, madeAt));
  });
}

function fileOf(slug: string, body: BodyInit | null): Response {
  return new Response(body, {
    headers: {
      "content-type": "application/zip",
      "content-disposition": `attachment; filename="dossier-${slug}.zip"`,
      "cache-control": "no-store",
    },
  });
}

/** One by one: there is no end to the files that a dossier may have, but there is to those that may be open at once. */
async function storedFiles(found: readonly EvidenceOfVersions[]): Promise<DossierEvidence[]> {
  const stored: DossierEvidence[] = [];
  for (const file of evidencePaths(found)) {
    // What cannot be read is as good as gone, whatever the reason.
    const found = await hashKeptFile(file.sha256).catch(() => null);
    stored.push({ ...file, isMissing: found !== file.sha256 });
  }
  return stored;
}

/** A file that goes while the archive is on its way leaves a text: an archive that breaks off could not be opened at all. */
const entryOf = (file: ArchiveFile, lost: (sha256: string) => string): ZipEntry => ({
  path: file.path,
  content:
    "text" in file
      ? file.text
      : () => readEvidence(file.sha256).catch(() => Buffer.from(`${lost(file.sha256)}\n`)),
});
