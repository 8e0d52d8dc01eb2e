/** Evidence of a report: a link or a file. What was added stays; a version refers to it with its hash. */
import { createHash } from "node:crypto";
import { eq } from "drizzle-orm";
import { database } from "@/db";
import { evidence, reports } from "@/db/schema";
import { type Transaction, transaction } from "@/db/transaction";
import { recordEvent, requirePermission } from "@/features/audit-log/record";
import type { Viewer } from "@/features/auth/types";
import { now } from "@/lib/clock";
import { NotFoundError, RuleError } from "@/lib/errors";
import { newId } from "@/lib/ids";
import { findFilingPlace, findReportAt } from "./filing-queries";
import { canFileReport, canReadReports } from "./permissions";
import { isWritten } from "./status";

type EvidenceRow = typeof evidence.$inferInsert;
type NewEvidence = Omit<EvidenceRow, "id" | "reportId" | "addedById" | "addedAt">;

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
  await requirePermission(canFileReport(viewer, place), viewer, attempt);
  const found = await findReportAt(database(), place);
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
    after: { reportId, kind, sha256 },
  });
  return id;
}
