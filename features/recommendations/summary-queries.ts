/** Recommendations with their answers beside each other, in one read. */
import { and, eq, inArray, type SQL } from "drizzle-orm";
import { database } from "@/db";
import type { Database } from "@/db/connect";
import { recommendationCollaborations, recommendations } from "@/db/schema";
import type { CalendarDate } from "@/lib/dates";
import { byName } from "@/lib/text/fold";
import { gapOf, isOverdue, movesOf } from "./standing";
import { addresseesOf } from "./studies/snapshot";
import type { RecommendationSummary } from "./types";

/** Of published studies only; drafts are read in study-queries.ts. */
export async function readSummaries(
  today: CalendarDate,
  condition?: SQL,
  db: Database = database(),
): Promise<RecommendationSummary[]> {
  const rows = await db.query.recommendations.findMany({
    where: and(eq(recommendations.isPublished, true), condition),
    columns: {
      id: true,
      number: true,
      text: true,
      toCouncil: true,
      toCollege: true,
      toCivilService: true,
      performances: true,
      decision: true,
      response: true,
      collegeProgress: true,
      councilProgress: true,
      verdict: true,
      isClaimed: true,
      dueOn: true,
    },
    with: {
      study: { columns: { id: true, title: true, reportedOn: true } },
      owner: { columns: { id: true, name: true } },
      collaborations: {
        columns: {},
        with: { collaboration: { columns: { id: true, slug: true, name: true } } },
      },
      dateChanges: {
        columns: { oldDueOn: true, newDueOn: true },
        orderBy: (change, { asc }) => asc(change.changedAt),
      },
    },
  });
  return rows.map(({ toCouncil, toCollege, toCivilService, dateChanges, ...row }) => {
    const addressees = addresseesOf({ toCouncil, toCollege, toCivilService });
    return {
      ...row,
      addressees,
      collaborations: row.collaborations.map(({ collaboration }) => collaboration).sort(byName),
      moves: movesOf(dateChanges),
      gap: gapOf(row),
      isOverdue: isOverdue({ ...row, addressees }, today),
    };
  });
}

/** For the condition of `readSummaries`. */
export const isAbout = (collaborationId: string): SQL =>
  inArray(
    recommendations.id,
    database()
      .select({ id: recommendationCollaborations.recommendationId })
      .from(recommendationCollaborations)
      .where(eq(recommendationCollaborations.collaborationId, collaborationId)),
  );
