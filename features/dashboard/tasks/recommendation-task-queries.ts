/** Recommendations that wait for somebody. */
import { and, eq, type SQL, sql } from "drizzle-orm";
import { database } from "@/db";
import { collaborations, recommendationCollaborations, recommendations } from "@/db/schema";
import type { CalendarDate } from "@/lib/dates";
import type { TaskKind } from "../types";
import { all, columns, NO_DATE } from "./task-part-queries";

/** Published recommendations that wait for somebody; they have no day of their own, and come after what has. */
export function onRecommendation(kind: TaskKind, condition: SQL) {
  const first = database()
    .select({
      ...columns(kind, sql`null`),
      reportId: sql<string | null>`${recommendations.id}`.as("report_id"),
      collaborationId: sql<string | null>`null`.as("collaboration_id"),
      momentId: sql<string | null>`null`.as("moment_id"),
    })
    .from(recommendations)
    .where(and(eq(recommendations.isPublished, true), condition))
    .orderBy(sql`coalesce(${recommendations.dueOn}, ${NO_DATE})`)
    .limit(1)
    .as("on_recommendation");
  return database().select(all(first)).from(first);
}

/** Whose portfolio it is linked to, or anybody's when it is about the municipality as a whole: the rule of `canRespond`. */
export const answeredBy = (userId: string) => {
  const linked = sql`select 1 from ${recommendationCollaborations} where ${eq(recommendationCollaborations.recommendationId, recommendations.id)}`;
  const own = sql`${recommendationCollaborations.collaborationId} in (select "held"."id" from ${collaborations} as "held" where "held"."portfolio_holder_id" = ${userId})`;
  return sql`(exists (${linked} and ${own}) or not exists (${linked}))`;
};

/** Sent back to its owner, or nothing finished was reported and the date is over. */
export const progressOwedBy = (userId: string, today: CalendarDate) =>
  sql`${recommendations.ownerId} = ${userId} and (${recommendations.draftStatus} = 'returned' or (${recommendations.draftStatus} = 'none' and ${recommendations.dueOn} < ${today} and coalesce(${recommendations.collegeProgress}, 'none') not in ('implemented', 'will_not_implement')))`;
