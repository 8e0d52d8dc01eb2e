/** Rows as a write needs them: with the relations that decide who may do what. */
import { and, desc, eq } from "drizzle-orm";
import type { Database } from "@/db/connect";
import { recommendationStatements, recommendations, studies } from "@/db/schema";
import type { StatementKind } from "@/db/vocabulary";
import { NotFoundError } from "@/lib/errors";
import type { RecommendationRelations } from "./permissions";
import { addresseesOf } from "./studies/snapshot";

/** @throws NotFoundError */
export async function getStudyRow(db: Database, id: string) {
  const found = await db.query.studies.findFirst({
    where: eq(studies.id, id),
    with: { recommendations: { with: { collaborations: true } } },
  });
  if (!found) throw new NotFoundError(`study ${id}`);
  const { recommendations: rows, ...study } = found;
  return {
    study,
    recommendations: rows.map(({ collaborations, ...row }) => ({
      ...row,
      collaborationIds: collaborations.map(({ collaborationId }) => collaborationId),
    })),
  };
}

/** @throws NotFoundError */
export async function getRecommendationRow(db: Database, id: string) {
  const found = await db.query.recommendations.findFirst({
    where: eq(recommendations.id, id),
    with: {
      study: { columns: { id: true, title: true, status: true, reportedOn: true, revision: true } },
      dateChanges: { columns: { id: true } },
      collaborations: { with: { collaboration: { columns: { portfolioHolderId: true } } } },
    },
  });
  if (!found) throw new NotFoundError(`recommendation ${id}`);
  const { study, collaborations, dateChanges, ...row } = found;
  const relations: RecommendationRelations = {
    addressees: addresseesOf(row),
    portfolioHolderIds: collaborations.flatMap(
      ({ collaboration }) => collaboration.portfolioHolderId ?? [],
    ),
    ownerId: row.ownerId,
  };
  return {
    row,
    study,
    relations,
    collaborationIds: collaborations.map(({ collaborationId }) => collaborationId),
    timesMoved: dateChanges.length,
  };
}

export type RecommendationPlace = Awaited<ReturnType<typeof getRecommendationRow>>;

/** The statement of a kind that holds; null when nothing was said. */
export async function findNewestStatement(db: Database, id: string, kind: StatementKind) {
  const [newest] = await db
    .select()
    .from(recommendationStatements)
    .where(
      and(
        eq(recommendationStatements.recommendationId, id),
        eq(recommendationStatements.kind, kind),
      ),
    )
    .orderBy(desc(recommendationStatements.number))
    .limit(1);
  return newest ?? null;
}
