import { findViewer } from "@/features/auth/viewer";
import { recordEvidenceDownload } from "@/features/evidence/mutations";
import { readEvidence } from "@/features/evidence/store";
import { findFindingFile } from "@/features/findings/evidence/queries";
import { evidenceHref, signInHref } from "@/features/hrefs";
import { findProgressFile } from "@/features/recommendations/statements/evidence-queries";
import { findReportFile } from "@/features/reports/evidence/queries";
import { NotFoundError } from "@/lib/errors";
import { handOver } from "../../answers";

/** A file of evidence as a download: never shown by the browser under our own address. */
export async function GET(request: Request, { params }: RouteContext<"/api/evidence/[id]">) {
  const { id } = await params;
  const viewer = await findViewer();
  if (!viewer) {
    return new Response(null, {
      status: 303,
      headers: { location: signInHref(evidenceHref(id)) },
    });
  }
  return handOver(request, async (isTaken) => {
    const file =
      (await findReportFile(viewer, id)) ??
      (await findProgressFile(viewer, id)) ??
      (await findFindingFile(viewer, id));
    if (!file) throw new NotFoundError(`evidence ${id}`);
    const bytes = await readEvidence(file.sha256);
    if (isTaken) await recordEvidenceDownload(viewer, file);
    return new Response(new Uint8Array(bytes), {
      headers: {
        "content-type": file.mediaType,
        "content-length": String(bytes.byteLength),
        "content-disposition": disposition(file.fileName),
        // Whatever a user brought, it runs nowhere.
        "content-security-policy": "sandbox; default-src 'none'",
        "cache-control": "private, no-store",
      },
    });
  });
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
