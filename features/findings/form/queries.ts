/** What the form of a finding starts with. Reading it creates nothing. */
import { database } from "@/db";
import { listEvidenceOf } from "@/features/evidence/record";
import type { Viewer } from "@/features/viewer/types";
import { NotFoundError } from "@/lib/errors";
import { type DraftFinding, emptyDraft } from "../content";
import { canKeepWorkingPapers } from "../permissions";
import { type FindingReference, findFinding, findFindingAt, findPlace } from "../place-queries";
import { listBesideReports } from "../scores/queries";
import type { FindingForm } from "../types";

/** @throws NotFoundError for who keeps no working papers, and for what is no collaboration or cycle */
export async function getFindingForm(
  viewer: Viewer,
  reference: FindingReference,
): Promise<FindingForm> {
  if (!canKeepWorkingPapers(viewer)) throw new NotFoundError("finding form");
  const { collaborationId, slug, name, cycleYear } = await findPlace(database(), reference);
  const [found, [report]] = await Promise.all([
    findFindingAt(database(), reference),
    listBesideReports(viewer, collaborationId, [cycleYear]),
  ]);
  const files = found ? await listEvidenceOf({ kind: "finding", id: found.finding.id }) : [];
  const newest = found?.newest;
  return {
    findingId: found?.finding.id ?? null,
    collaboration: { id: collaborationId, slug, name },
    cycleYear,
    number: newest?.number ?? 1,
    revision: newest?.revision ?? 0,
    status: newest?.status ?? null,
    correctionReason: newest?.correctionReason ?? null,
    draft: newest?.status === "draft" ? (newest.content as DraftFinding) : emptyDraft(),
    report: report ?? null,
    files,
  };
}

/** The same, for an address that names the finding. @throws NotFoundError */
export async function getFormOfFinding(viewer: Viewer, findingId: string): Promise<FindingForm> {
  if (!canKeepWorkingPapers(viewer)) throw new NotFoundError("finding form");
  const { finding } = await findFinding(database(), findingId);
  return getFindingForm(viewer, finding);
}
