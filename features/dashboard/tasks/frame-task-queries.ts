/** What of assessments and of rounds of views waits for one person. They have no day of their own. */
import { and, eq, isNull, type SQL, sql } from "drizzle-orm";
import { database } from "@/db";
import { inOrderOfName } from "@/db/names/folded";
import { assessments, collaborations, viewRounds, views } from "@/db/schema";
import type { AssessmentStatus } from "@/db/vocabulary";
import type { TaskKind } from "../types";
import { all, columns } from "./task-part-queries";

/** The report, the collaboration and the moment of other tasks; the address of the collaboration as the anchor. */
const slugOnly = (kind: TaskKind) => ({
  ...columns(kind, sql`null`, sql`${collaborations.slug}`),
  reportId: sql<string | null>`null`.as("report_id"),
  collaborationId: sql<string | null>`null`.as("collaboration_id"),
  momentId: sql<string | null>`null`.as("moment_id"),
});

/** Collaborations whose newest assessment stands so, by name. */
export function onAssessment(kind: TaskKind, status: AssessmentStatus, condition: SQL) {
  const newest = sql`(select max("other"."number") from ${assessments} as "other" where "other"."collaboration_id" = ${collaborations.id})`;
  const first = database()
    .select(slugOnly(kind))
    .from(assessments)
    .innerJoin(collaborations, eq(collaborations.id, assessments.collaborationId))
    .where(and(eq(assessments.status, status), eq(assessments.number, newest), condition))
    .orderBy(...inOrderOfName(collaborations))
    .limit(1)
    .as("on_assessment");
  return database().select(all(first)).from(first);
}

/** Open rounds in which this person gave no view yet. */
export function onOpenRound(userId: string) {
  const given = sql`exists (select 1 from ${views} where ${eq(views.roundId, viewRounds.id)} and ${views.userId} = ${userId})`;
  const first = database()
    .select(slugOnly("give_view"))
    .from(viewRounds)
    .innerJoin(collaborations, eq(collaborations.id, viewRounds.collaborationId))
    .where(and(isNull(viewRounds.closedAt), sql`not ${given}`))
    .orderBy(viewRounds.openedAt)
    .limit(1)
    .as("on_open_round");
  return database().select(all(first)).from(first);
}
