/** One kind of task as a part of the query of for-you-queries.ts: how many there are, and the first of them. */
import { type SQL, sql } from "drizzle-orm";
import { collaborationAssignments, collaborations, moments, reports } from "@/db/schema";
import type { CalendarDate } from "@/lib/dates";
import type { TaskKind } from "../types";

/** Comes after every date. */
export const NO_DATE = "9999-12-31";

export type First = {
  kind: TaskKind;
  count: number;
  nearestOn: CalendarDate;
  reportId: string | null;
  collaborationId: string | null;
  momentId: string | null;
  anchor: string | null;
};

/** How many rows there are, and the one whose date is nearest. */
export function columns(kind: TaskKind, nearestOn: SQL, anchor: SQL = sql`null`) {
  return {
    kind: sql<TaskKind>`${kind}`.as("kind"),
    count: sql<number>`count(*) over ()`.mapWith(Number).as("count"),
    nearestOn: sql<CalendarDate>`coalesce(${nearestOn}, ${NO_DATE})`.as("nearest_on"),
    reportId: sql<string | null>`${reports.id}`.as("report_id"),
    collaborationId: sql<string | null>`${collaborations.id}`.as("collaboration_id"),
    momentId: sql<string | null>`${moments.id}`.as("moment_id"),
    anchor: sql<string | null>`${anchor}`.as("anchor"),
  };
}

/** True for a collaboration that this civil servant keeps. */
export const assignedTo = (userId: string) =>
  sql`${collaborations.id} in (select ${collaborationAssignments.collaborationId} from ${collaborationAssignments} where ${collaborationAssignments.userId} = ${userId})`;

type Part = ReturnType<typeof columns>;

/** The columns of a part, for the query around it. */
export function all(first: { [Key in keyof Part]: unknown }) {
  const { kind, count, nearestOn, reportId, collaborationId, momentId, anchor } = first as {
    [Key in keyof Part]: Part[Key];
  };
  return { kind, count, nearestOn, reportId, collaborationId, momentId, anchor };
}
