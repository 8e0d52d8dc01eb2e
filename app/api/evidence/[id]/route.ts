import { findViewer } from "@/features/auth/viewer";
import { recordEvidenceDownload } from "@/features/evidence/mutations";
import { readEvidence } from "@/features/evidence/store";
import { findFindingFile } from "@/features/findings/evidence-queries";
import { evidenceHref, signInHref } from "@/features/hrefs";
import { findProgressFile } from "@/features/recommendations/evidence-queries";
import { findReportFile } from "@/features/reports/evidence-queries";
import { NotFoundError } from "@/lib/errors";
import { getTranslator } from "@/lib/i18n";

/** A file of evidence as a download: never shown by the browser under our own address. */
export async function GET(_request: Request, { params }: { params: Promise<{ id: string }> }) {
  const { id } = await params;
  const viewer = await findViewer();
  if (!viewer) {
    return new Response(null, {
      status: 303,
      headers: { location: signInHref(evidenceHref(id)) },
    });
  }
  try {
    const file =
      (await findReportFile(viewer, id)) ??
      (await findProgressFile(viewer, id)) ??
      (await findFindingFile(viewer, id));
    if (!file) throw new NotFoundError(`evidence ${id}`);
    const bytes = await readEvidence(file.sha256);
    await recordEvidenceDownload(viewer, file);
    return new Response(new Uint8Array(bytes), {
      headers: {
        "content-type": file.mediaType,
        "content-length": String(bytes.byteLength),
        "content-disposition": disposition(file.fileName),
        "content-security-policy": "sandbox; default-src 'none'",
        "x-content-type-options": "nosniff",
        "cache-control": "private, no-store",
      },
    });
  } catch (error) {
    if (!(error instanceof NotFoundError)) throw error;
    const t = await getTranslator("errors");
    return new Response(t("not_found"), {
      status: 404,
      headers: { "content-type": "text/plain; charset=utf-8" },
    });
  }
}

/** RFC 6266: a plain name for old readers, the real one in UTF-8 for the others. */
function disposition(fileName: string): string {
  const plain = fileName.normalize("NFKD").replace(/[^\x20-\x7e]|["\\%]/g, "_");
  const real = encodeURIComponent(fileName).replace(
    /['()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16)}`,
  );
  return `attachment; filename="${plain}"; filename*=UTF-8''${real}`;
}
