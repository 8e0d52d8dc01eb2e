/** Reports that wait for somebody: to be written, released, judged, concluded. */
import { and, eq, gte, inArray, isNotNull, isNull, ne, or, type SQL, sql } from "drizzle-orm";
import { database } from "@/db";
import { packageAtMoment } from "@/db/decided-packages";
import { inOrderOfName } from "@/db/names/folded";
import {
  collaborationAssignments,
  collaborations,
  judgements,
  moments,
  reports,
} from "@/db/schema";
import { REPORT_STATUSES } from "@/db/vocabulary";
import { BASIC_MOMENTS } from "@/features/reports/filing/debts";
import type { CalendarDate } from "@/lib/dates";
import type { TaskKind } from "../types";
import { all, columns, NO_DATE } from "./task-part-queries";

/** Everything that the council has and did not conclude: every status but `concluded`, found by its index. */
const UNCONCLUDED = REPORT_STATUSES.filter((status) => status !== "concluded");

/** Where on the report's page the work is done. */
const ANCHORS: Partial<Record<TaskKind, string>> = {
  judge: "judgement",
  conclude: "conclude-review",
};
/**
 * Reports of assigned collaborations at moments that opened, not with the college or the council. Which are owed is the rule
 * of `owesReport`, here in the words of the database.
 */
export function toWrite(userId: string, today: CalendarDate) {
  const opensOn = sql`coalesce(${moments.opensOn}, ${moments.cycleYear} || '-01-01')`;
  const first = database()
    .select(columns("write", sql`${moments.dueOn}`))
    .from(collaborationAssignments)
    .innerJoin(collaborations, eq(collaborations.id, collaborationAssignments.collaborationId))
    .innerJoin(moments, and(eq(moments.side, "control"), sql`${opensOn} <= ${today}`))
    .leftJoin(
      reports,
      and(eq(reports.collaborationId, collaborations.id), eq(reports.momentId, moments.id)),
    )
    .where(
      and(
        eq(collaborationAssignments.userId, userId),
        sql`${collaborations.startedOn} <= ${opensOn}`,
        sql`substr(${collaborations.createdAt}, 1, 10) <= ${opensOn}`,
        sql`coalesce(${collaborations.endedOn}, ${NO_DATE}) >= ${opensOn}`,
        or(
          inArray(moments.kind, [...BASIC_MOMENTS]),
          sql`coalesce(${packageAtMoment}, 'plus') <> 'basic'`,
        ),
        isNull(reports.releasedVersionId),
        or(isNull(reports.id), ne(reports.latestStatus, "submitted")),
      ),
    )
    .orderBy(sql`nearest_on`, ...inOrderOfName(collaborations))
    .limit(1)
    .as("to_write");
  return database().select(all(first)).from(first);
}

/** Submitted reports of the portfolio, corrections among them. */
export function toRelease(userId: string) {
  const first = database()
    .select(columns("release", sql`${moments.releaseDueOn}`))
    .from(reports)
    .innerJoin(collaborations, eq(collaborations.id, reports.collaborationId))
    .innerJoin(moments, eq(moments.id, reports.momentId))
    .where(and(eq(reports.latestStatus, "submitted"), eq(collaborations.portfolioHolderId, userId)))
    .orderBy(sql`nearest_on`, ...inOrderOfName(collaborations))
    .limit(1)
    .as("to_release");
  return database().select(all(first)).from(first);
}

/** Released and not concluded; the nearest day on which committee or council treats them. */
export function withCouncil(kind: TaskKind, condition: SQL, today: CalendarDate) {
  const treatedOn = sql`case when ${gte(moments.committeeOn, today)} then ${moments.committeeOn} else ${moments.councilOn} end`;
  const first = database()
    .select(columns(kind, treatedOn, sql`${ANCHORS[kind] ?? null}`))
    .from(reports)
    .innerJoin(collaborations, eq(collaborations.id, reports.collaborationId))
    .innerJoin(moments, eq(moments.id, reports.momentId))
    .where(
      and(
        inArray(reports.latestStatus, UNCONCLUDED),
        isNotNull(reports.releasedVersionId),
        isNull(reports.concludedAt),
        condition,
      ),
    )
    .orderBy(sql`nearest_on`, ...inOrderOfName(collaborations))
    .limit(1)
    .as("with_council");
  return database().select(all(first)).from(first);
}

export const notJudgedBy = (userId: string) =>
  sql`not exists (select 1 from ${judgements} where ${eq(judgements.reportId, reports.id)} and ${judgements.councilMemberId} = ${userId} and ${judgements.supersededAt} is null)`;
