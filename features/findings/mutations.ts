/** Publishing: from then on a finding stands for everybody to read, and stays as it is. */
import { eq } from "drizzle-orm";
import { findings } from "@/db/schema";
import { inScoreColumns } from "@/db/schema/scores";
import { transaction } from "@/db/transaction";
import { FRAMEWORK_VERSION } from "@/features/assessments/framework/questions";
import { hashOf } from "@/features/audit-log/canonical";
import { changeStatus } from "@/features/drafts/versions";
import type { Viewer } from "@/features/viewer/types";
import { now } from "@/lib/clock";
import { ConflictError } from "@/lib/errors";
import type { DraftFinding } from "./content";
import { listKeptFiles } from "./evidence/queries";
import { asVersion, openFinding, VERSIONED_FINDING } from "./form/mutations";
import { type FieldIssue, freeze } from "./freeze";
import { scoresIn } from "./scores/scores";
import { transition } from "./status";

export interface PublishResult {
  number: number;
  /** What stands in the way; empty once it is published. */
  issues: FieldIssue[];
}

/**
 * Publishes the working paper as the viewer had it before them.
 * @throws ConflictError("draft_changed_meanwhile") when somebody saved after the viewer opened it
 */
export function publishFinding(
  viewer: Viewer,
  findingId: string,
  revision: number,
): Promise<PublishResult> {
  return transaction(async (tx) => {
    const { by, finding, newest } = await openFinding(tx, viewer, findingId, "finding_published");
    const { number, correctionReason } = newest;
    const status = transition(newest.status, "publish");
    if (newest.revision !== revision) throw new ConflictError("draft_changed_meanwhile");
    const { collaborationId, cycleYear } = finding;
    const about = {
      collaborationId,
      cycleYear,
      frameworkVersion: FRAMEWORK_VERSION,
      correctionReason,
    };
    const draft = newest.content as DraftFinding;
    const { content, issues } = freeze(draft, about, await listKeptFiles(findingId, tx));
    if (content === null) return { number, issues };
    const snapshotSha256 = hashOf(content);
    const publishedAt = now();
    await tx
      .update(findings)
      .set({ publishedVersionId: newest.id, publishedAt, ...inScoreColumns(scoresIn(content)) })
      .where(eq(findings.id, findingId));
    await changeStatus(tx, by, VERSIONED_FINDING, asVersion(newest), "finding_published", {
      columns: { status, content, snapshotSha256, publishedAt, publishedById: viewer.id },
      after: { collaborationId, cycleYear, snapshotSha256, correctionReason },
    });
    return { number, issues: [] };
  });
}
