/** Evidence of a report: a link or a file. What was added stays; a version refers to it with its hash. */
import { createHash } from "node:crypto";
import { eq } from "drizzle-orm";
import { database } from "@/db";
import { FROZEN_TABLES } from "@/db/frozen-tables";
import { evidence, reports } from "@/db/schema";
import { type Transaction, transaction } from "@/db/transaction";
import { hideUnless, recordEvent, requirePermission, sealOf } from "@/features/audit-log/record";
import type { Viewer } from "@/features/auth/types";
import { now } from "@/lib/clock";
import { NotFoundError, RuleError } from "@/lib/errors";
import { CONTROL_CHARACTERS } from "@/lib/fields";
import { newId } from "@/lib/ids";
import { recogniseEvidence, storeEvidence } from "./evidence-store";
import { findFilingPlace, findReportAt } from "./filing-queries";
import { canFileReport, canKnowReport, canReadReports } from "./permissions";
import { isWritten } from "./status";

type EvidenceRow = typeof evidence.$inferInsert;
type NewEvidence = Omit<EvidenceRow, "id" | "reportId" | "addedById" | "addedAt">;

const TITLE_MAX = 200;

/** @returns the id of the evidence, to be ticked at the performances it supports. */
export async function addEvidenceLink(
  viewer: Viewer,
  reportId: string,
  { title, url }: { title: string; url: string },
): Promise<string> {
  await requireEvidencePlace(viewer, reportId);
  const sha256 = createHash("sha256").update(url, "utf8").digest("hex");
  return transaction((tx) =>
    insertEvidence(tx, viewer, reportId, { kind: "link", title, url, sha256 }),
  );
}

/**
 * Keeps a file as evidence.
 * @param title empty for the name of the file
 * @throws RuleError when the file may not be evidence
 */
export async function addEvidenceFile(
  viewer: Viewer,
  reportId: string,
  file: { title: string; fileName: string; bytes: Uint8Array },
): Promise<string> {
  await requireEvidencePlace(viewer, reportId);
  const fileName = plainName(file.fileName);
  const title = (file.title.trim() || fileName).slice(0, TITLE_MAX);
  if (CONTROL_CHARACTERS.test(title)) throw new RuleError("control_characters");
  const mediaType = await recogniseEvidence(file.bytes, fileName);
  const sha256 = await storeEvidence(file.bytes);
  const sizeBytes = file.bytes.byteLength;
  return transaction((tx) =>
    insertEvidence(tx, viewer, reportId, {
      kind: "file",
      title,
      fileName,
      mediaType,
      sizeBytes,
      sha256,
    }),
  );
}

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

/** The last part of what a browser calls a file, without what no name of a file holds. */
function plainName(name: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: taking them out is the point.
  const bare = (name.split(/[/\\]/).at(-1) ?? "").replace(/[\u0000-\u001f\u007f"<>|:*?]/g, "");
  const dot = bare.lastIndexOf(".");
  const [stem, extension] = dot > 0 ? [bare.slice(0, dot), bare.slice(dot)] : [bare, ""];
  return stem.trim().slice(0, TITLE_MAX - extension.length) + extension;
}

/** Only who files a report adds evidence to it, and only while it is being written. */
async function requireEvidencePlace(viewer: Viewer, reportId: string): Promise<void> {
  if (!canReadReports(viewer)) throw new NotFoundError();
  const [report] = await database()
    .select({ collaborationId: reports.collaborationId, momentId: reports.momentId })
    .from(reports)
    .where(eq(reports.id, reportId))
    .limit(1);
  if (!report) throw new NotFoundError();
  const place = await findFilingPlace(database(), report.collaborationId, report.momentId);
  const attempt = { action: "evidence_added", objectType: "report", objectId: reportId } as const;
  const found = await findReportAt(database(), place);
  await hideUnless(
    found !== null && canKnowReport(viewer, found, place),
    requirePermission(canFileReport(viewer, place), viewer, attempt),
  );
  if (!found || !isWritten(found.version.status)) throw new RuleError("report_moved_on");
}

async function insertEvidence(
  tx: Transaction,
  viewer: Viewer,
  reportId: string,
  added: NewEvidence,
): Promise<string> {
  const id = newId();
  await tx
    .insert(evidence)
    .values({ id, reportId, addedById: viewer.id, addedAt: now(), ...added });
  const { kind, sha256 } = added;
  await recordEvent(tx, viewer, {
    action: "evidence_added",
    objectType: "evidence",
    objectId: id,
    after: {
      reportId,
      kind,
      sha256,
      recordSha256: await sealOf(tx, FROZEN_TABLES.evidence, id),
    },
  });
  return id;
}
