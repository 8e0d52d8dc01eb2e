import { desc, eq } from "drizzle-orm";
import { database } from "@/db";
import { collaborations, findings, findingVersions } from "@/db/schema";
import type { Viewer } from "@/features/viewer/types";
import { NotFoundError } from "@/lib/errors";
import { type DraftFinding, type FrozenFinding, type ReadFinding, readFrozen } from "./content";
import { listKeptFiles } from "./evidence/queries";
import { readDraft } from "./freeze";
import { canKeepWorkingPapers, canReadFindings, canReadFindingVersion } from "./permissions";
import { listBesideReports } from "./scores/queries";
import { scoresIn } from "./scores/scores";
import { can, canBeCorrected } from "./status";
import type { FindingDetail, FindingVerbs, FindingVersion } from "./types";

/**
 * A finding as this viewer may read it: by default the published version, else the working paper.
 * @throws NotFoundError, also for a working paper and who may not know of it
 */
export async function getFinding(
  viewer: Viewer,
  id: string,
  { version: number }: { version?: number } = {},
): Promise<FindingDetail> {
  const { finding, versions } = await getReadableFinding(viewer, id);
  const published = versions.find(({ id: versionId }) => versionId === finding.publishedVersionId);
  const version =
    number === undefined
      ? (published ?? versions[0])
      : versions.find((one) => one.number === number);
  if (!version) throw new NotFoundError(`version of finding ${id}`);
  const [{ content, issues }, [report]] = await Promise.all([
    readVersion(version),
    listBesideReports(viewer, finding.collaboration.id, [finding.cycleYear]),
  ]);
  return {
    id,
    collaboration: finding.collaboration,
    cycleYear: finding.cycleYear,
    version,
    content,
    scores: scoresIn(content),
    issues,
    report: report ?? null,
    publishedNumber: published?.number ?? null,
    versions,
    may: verbsOf(viewer, version, versions[0]),
  };
}

/** A finding with the versions of it that this viewer may read, newest first. @throws NotFoundError when there is none. */
export async function getReadableFinding(viewer: Viewer, id: string) {
  if (!canReadFindings(viewer)) throw new NotFoundError("findings");
  const [finding] = await database()
    .select({
      collaboration: {
        id: collaborations.id,
        slug: collaborations.slug,
        name: collaborations.name,
      },
      cycleYear: findings.cycleYear,
      publishedVersionId: findings.publishedVersionId,
    })
    .from(findings)
    .innerJoin(collaborations, eq(collaborations.id, findings.collaborationId))
    .where(eq(findings.id, id));
  if (!finding) throw new NotFoundError(`finding ${id}`);
  const versions = (await listVersions(id)).filter((version) =>
    canReadFindingVersion(viewer, version),
  );
  if (versions.length === 0) throw new NotFoundError(`finding ${id}`);
  return { finding, versions };
}

const byName = { columns: { name: true } } as const;

async function listVersions(findingId: string): Promise<FindingVersion[]> {
  const rows = await database().query.findingVersions.findMany({
    columns: {
      id: true,
      number: true,
      status: true,
      revision: true,
      correctionReason: true,
      savedAt: true,
      publishedAt: true,
      snapshotSha256: true,
    },
    with: { savedBy: byName, publishedBy: byName },
    where: eq(findingVersions.findingId, findingId),
    orderBy: desc(findingVersions.number),
  });
  return rows.map(({ savedBy, publishedBy, ...row }) => ({
    ...row,
    savedBy: savedBy.name,
    publishedBy: publishedBy?.name ?? null,
  }));
}

/** What a version says; of a working paper, what it says so far and what stands in the way of publishing. */
export async function readVersion({
  id,
  status,
}: FindingVersion): Promise<{ content: ReadFinding; issues: FindingDetail["issues"] }> {
  const [row] = await database()
    .select({ findingId: findingVersions.findingId, content: findingVersions.content })
    .from(findingVersions)
    .where(eq(findingVersions.id, id));
  if (!row) throw new NotFoundError(`version ${id}`);
  if (status === "draft") {
    return readDraft(row.content as DraftFinding, await listKeptFiles(row.findingId));
  }
  return { content: readFrozen(row.content as FrozenFinding), issues: [] };
}

function verbsOf(
  viewer: Viewer,
  shown: FindingVersion,
  newest: FindingVersion | undefined,
): FindingVerbs {
  const keeps = canKeepWorkingPapers(viewer) && newest !== undefined;
  const isDraft = keeps && can(newest.status, "publish");
  return {
    write: isDraft,
    publish: isDraft && shown.id === newest.id,
    correct: keeps && canBeCorrected(newest.status),
  };
}
