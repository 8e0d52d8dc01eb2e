/** What the Rekenkamer published about one collaboration, oldest first. */
import { and, asc, eq, sql } from "drizzle-orm";
import { database } from "@/db";
import {
  findings,
  findingVersions,
  recommendationCollaborations,
  recommendationDateChanges,
  recommendationStatements,
  recommendations,
  studies,
} from "@/db/schema";
import type { FrozenEvidence } from "@/features/evidence/types";
import type { FrozenFinding } from "@/features/findings/content";
import { dateOf } from "@/lib/dates";
import type { DossierFinding, DossierRecommendation } from "./types";

export async function listFindings(collaborationId: string): Promise<DossierFinding[]> {
  const rows = await database()
    .select({
      id: findings.id,
      cycleYear: findings.cycleYear,
      number: findingVersions.number,
      publishedAt: findingVersions.publishedAt,
      sha256: findingVersions.snapshotSha256,
      content: findingVersions.content,
    })
    .from(findings)
    .innerJoin(findingVersions, eq(findingVersions.id, findings.publishedVersionId))
    .where(eq(findings.collaborationId, collaborationId))
    .orderBy(asc(findings.cycleYear));
  return rows.flatMap(({ publishedAt, content, ...row }) =>
    publishedAt
      ? [{ ...row, publishedOn: dateOf(publishedAt), content: content as FrozenFinding }]
      : [],
  );
}

export async function listRecommendations(
  collaborationId: string,
): Promise<DossierRecommendation[]> {
  const moved = sql<number>`(select count(*) from ${recommendationDateChanges} where ${eq(recommendationDateChanges.recommendationId, recommendations.id)})`;
  const given = sql<
    FrozenEvidence[]
  >`(select json_group_array(json(${recommendationStatements.evidence})) from ${recommendationStatements} where ${eq(recommendationStatements.recommendationId, recommendations.id)} and ${recommendationStatements.evidence} is not null)`;
  return database()
    .select({
      id: recommendations.id,
      study: studies.title,
      number: recommendations.number,
      text: recommendations.text,
      textVersion: recommendations.textVersion,
      decision: recommendations.decision,
      response: recommendations.response,
      collegeProgress: recommendations.collegeProgress,
      councilProgress: recommendations.councilProgress,
      verdict: recommendations.verdict,
      dueOn: recommendations.dueOn,
      timesMoved: moved.mapWith(Number),
      evidence: given.mapWith((files: string): FrozenEvidence[] => JSON.parse(files).flat()),
    })
    .from(recommendationCollaborations)
    .innerJoin(
      recommendations,
      eq(recommendations.id, recommendationCollaborations.recommendationId),
    )
    .innerJoin(studies, eq(studies.id, recommendations.studyId))
    .where(
      and(
        eq(recommendationCollaborations.collaborationId, collaborationId),
        eq(recommendations.isPublished, true),
      ),
    )
    .orderBy(asc(studies.reportedOn), asc(recommendations.number));
}
