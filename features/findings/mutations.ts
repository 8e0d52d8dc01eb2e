/** Publishing: from then on a finding stands for everybody to read, and stays as it is. */
import { eq } from "drizzle-orm";
import { FROZEN_TABLES } from "@/db/frozen-tables";
import { findings, findingVersions } from "@/db/schema";
import { transaction } from "@/db/transaction";
import { FRAMEWORK_VERSION } from "@/features/assessments/framework/questions";
import { hashOf } from "@/features/audit-log/canonical";
import { recordEvent, sealOf } from "@/features/audit-log/record";
import type { Viewer } from "@/features/auth/types";
import { now } from "@/lib/clock";
import { ConflictError } from "@/lib/errors";
import type { DraftFinding } from "./content";
import { listKeptFiles } from "./evidence-queries";
import { requireKept } from "./form/mutations";
import { type FieldIssue, freeze } from "./freeze";
import { findFinding } from "./place-queries";
import { columnsOf, scoresIn } from "./scores";
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
export async function publishFinding(
  viewer: Viewer,
  findingId: string,
  revision: number,
): Promise<PublishResult> {
  await requireKept(viewer, findingId, "finding_published");
  return transaction(async (tx) => {
    const { finding, newest } = await findFinding(tx, findingId);
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
    const published = { publishedAt: now(), publishedById: viewer.id };
    await tx
      .update(findingVersions)
      .set({ status, content, snapshotSha256, ...published })
      .where(eq(findingVersions.id, newest.id));
    await tx
      .update(findings)
      .set({
        latestStatus: status,
        publishedVersionId: newest.id,
        publishedAt: published.publishedAt,
        ...columnsOf(scoresIn(content)),
      })
      .where(eq(findings.id, findingId));
    await recordEvent(tx, viewer, {
      action: "finding_published",
      objectType: "finding",
      objectId: findingId,
      objectVersion: number,
      before: { status: newest.status },
      after: {
        status,
        collaborationId,
        cycleYear,
        snapshotSha256,
        correctionReason,
        recordSha256: await sealOf(tx, FROZEN_TABLES.finding_versions, newest.id),
      },
    });
    return { number, issues: [] };
  });
}
