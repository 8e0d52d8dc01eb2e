/**
 * What waits for one person, across all cycles: one query for each role. Of each kind of task it finds how many there are and
 * the first of them, the nearest date first.
 */
import { and, eq, gte, inArray, isNotNull, isNull, ne, or, type SQL, sql } from "drizzle-orm";
import { database } from "@/db";
import { packageAtMoment } from "@/db/decided-packages";
import { keptRead } from "@/db/kept/reads";
import { inOrderOfName } from "@/db/names/folded";
import {
  collaborationAssignments,
  collaborations,
  judgements,
  moments,
  questions,
  recommendationCollaborations,
  recommendations,
  reports,
} from "@/db/schema";
import { REPORT_STATUSES } from "@/db/vocabulary";
import type { Topic } from "@/features/audit-log/topics";
import {
  assessmentHref,
  editReportHref,
  newReportHref,
  recommendationHref,
  reportHref,
  viewsHref,
} from "@/features/hrefs";
import { BASIC_MOMENTS } from "@/features/reports/filing/debts";
import type { Viewer } from "@/features/viewer/types";
import { now } from "@/lib/clock";
import { type CalendarDate, dateOf } from "@/lib/dates";
import type { ForYou, Task, TaskKind } from "../types";
import { onAssessment, onOpenRound } from "./frame-task-queries";
import { all, assignedTo, columns, type First, NO_DATE } from "./task-part-queries";

/** Everything that the council has and did not conclude: every status but `concluded`, found by its index. */
const UNCONCLUDED = REPORT_STATUSES.filter((status) => status !== "concluded");

/** Where on the report's page the work is done. */
const ANCHORS: Partial<Record<TaskKind, string>> = {
  judge: "judgement",
  conclude: "conclude-review",
};
const QUESTION_ANCHOR = sql`'question-' || ${questions.id}`;

/** About an assessment; the address of its collaboration stands where an anchor does, as it does for a round of views. */
const ON_ASSESSMENTS: readonly TaskKind[] = ["mend_frame", "propose_frame", "decide_frame"];

/** About a recommendation, whose id then stands where that of a report does. */
const ON_RECOMMENDATIONS: readonly TaskKind[] = ["progress", "respond", "pass", "decide", "assess"];

const FOR_YOU = {
  name: "for-you",
  topics: [
    "task",
    "moment",
    "collaboration",
    "assessment",
    "view_round",
    "report",
    "question",
    "judgement",
    "study",
    "recommendation",
  ] satisfies Topic[],
  // More than a council has members.
  atMost: 100,
};

export function findForYou(viewer: Viewer): Promise<ForYou> {
  const today = dateOf(now());
  return keptRead(FOR_YOU, `${viewer.id} ${viewer.role} ${today}`, async () => ({
    role: viewer.role,
    tasks: (await readTasks(viewer, today))
      .map(taskOf)
      .sort((one, other) => (one.nearestOn ?? NO_DATE).localeCompare(other.nearestOn ?? NO_DATE)),
  }));
}

async function readTasks(viewer: Viewer, today: CalendarDate): Promise<First[]> {
  switch (viewer.role) {
    case "civil_servant":
      return toWrite(viewer.id, today)
        .unionAll(
          toAnswer(
            sql`(${questions.kind} = 'factual' or ${questions.status} = 'open') and ${assignedTo(viewer.id)}`,
          ),
        )
        .unionAll(onRecommendation("progress", progressOwedBy(viewer.id, today)))
        .unionAll(onAssessment("mend_frame", "returned", assignedTo(viewer.id)))
        .unionAll(onOpenRound(viewer.id));
    case "alderman":
      return toRelease(viewer.id)
        .unionAll(
          toAnswer(
            sql`${questions.kind} = 'formal' and ${eq(collaborations.portfolioHolderId, viewer.id)}`,
          ),
        )
        .unionAll(
          onRecommendation(
            "respond",
            sql`${recommendations.response} is null and ${answeredBy(viewer.id)}`,
          ),
        )
        .unionAll(
          onRecommendation(
            "pass",
            sql`${recommendations.draftStatus} = 'drafted' and ${answeredBy(viewer.id)}`,
          ),
        )
        .unionAll(
          onAssessment(
            "propose_frame",
            "submitted",
            sql`${eq(collaborations.portfolioHolderId, viewer.id)}`,
          ),
        )
        .unionAll(onOpenRound(viewer.id));
    case "council_member":
      return withCouncil("judge", notJudgedBy(viewer.id), today)
        .unionAll(answeredTo(viewer.id))
        .unionAll(onOpenRound(viewer.id));
    case "clerk":
      return withCouncil("conclude", sql`${moments.councilOn} <= ${today}`, today)
        .unionAll(
          withCouncil("treated", sql`coalesce(${moments.councilOn}, ${NO_DATE}) > ${today}`, today),
        )
        .unionAll(onRecommendation("decide", sql`${recommendations.decision} = 'pending'`))
        .unionAll(onAssessment("decide_frame", "proposed", sql`true`));
    case "auditor":
      return withCouncil("treated", sql`true`, today).unionAll(
        onRecommendation(
          "assess",
          sql`${recommendations.verdict} = 'not_assessed' and ${recommendations.isClaimed} = 1`,
        ),
      );
    default:
      return [];
  }
}

function taskOf({ kind, count, nearestOn, ...first }: First): Task {
  return {
    kind,
    count,
    nearestOn: nearestOn === NO_DATE ? null : nearestOn,
    href: hrefOf(kind, first),
  };
}

function hrefOf(
  kind: TaskKind,
  first: Pick<First, "reportId" | "collaborationId" | "momentId" | "anchor">,
): string {
  if (kind === "write") {
    return first.reportId
      ? editReportHref(first.reportId)
      : newReportHref(String(first.collaborationId), String(first.momentId));
  }
  if (kind === "give_view") return viewsHref(String(first.anchor));
  if (ON_ASSESSMENTS.includes(kind)) return assessmentHref(String(first.anchor));
  if (ON_RECOMMENDATIONS.includes(kind)) return recommendationHref(String(first.reportId));
  return reportHref(String(first.reportId), { from: "dashboard" }, first.anchor ?? undefined);
}

/**
 * Reports of assigned collaborations at moments that opened, not with the college or the council. Which are owed is the rule
 * of `owesReport`, here in the words of the database.
 */
function toWrite(userId: string, today: CalendarDate) {
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
function toRelease(userId: string) {
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

function toAnswer(condition: SQL) {
  const first = database()
    .select(columns("answer", sql`${questions.dueOn}`, QUESTION_ANCHOR))
    .from(questions)
    .innerJoin(reports, eq(reports.id, questions.reportId))
    .innerJoin(collaborations, eq(collaborations.id, reports.collaborationId))
    .innerJoin(moments, eq(moments.id, reports.momentId))
    .where(and(inArray(questions.status, ["open", "drafted"]), condition))
    .orderBy(sql`nearest_on`)
    .limit(1)
    .as("to_answer");
  return database().select(all(first)).from(first);
}

/** Released and not concluded; the nearest day on which committee or council treats them. */
function withCouncil(kind: TaskKind, condition: SQL, today: CalendarDate) {
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

const notJudgedBy = (userId: string) =>
  sql`not exists (select 1 from ${judgements} where ${eq(judgements.reportId, reports.id)} and ${judgements.councilMemberId} = ${userId} and ${judgements.supersededAt} is null)`;

/** Answers to one's own questions on reports that are not concluded, the newest first. */
function answeredTo(userId: string) {
  const first = database()
    .select(columns("answered", sql`substr(${questions.answeredAt}, 1, 10)`, QUESTION_ANCHOR))
    .from(questions)
    .innerJoin(reports, eq(reports.id, questions.reportId))
    .innerJoin(collaborations, eq(collaborations.id, reports.collaborationId))
    .innerJoin(moments, eq(moments.id, reports.momentId))
    .where(
      and(
        eq(questions.askedById, userId),
        eq(questions.status, "answered"),
        isNull(reports.concludedAt),
      ),
    )
    .orderBy(sql`nearest_on desc`)
    .limit(1)
    .as("answered");
  return database().select(all(first)).from(first);
}

/** Published recommendations that wait for somebody; they have no day of their own, and come after what has. */
function onRecommendation(kind: TaskKind, condition: SQL) {
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
const answeredBy = (userId: string) => {
  const linked = sql`select 1 from ${recommendationCollaborations} where ${eq(recommendationCollaborations.recommendationId, recommendations.id)}`;
  const own = sql`${recommendationCollaborations.collaborationId} in (select "held"."id" from ${collaborations} as "held" where "held"."portfolio_holder_id" = ${userId})`;
  return sql`(exists (${linked} and ${own}) or not exists (${linked}))`;
};

/** Sent back to its owner, or nothing finished was reported and the date is over. */
const progressOwedBy = (userId: string, today: CalendarDate) =>
  sql`${recommendations.ownerId} = ${userId} and (${recommendations.draftStatus} = 'returned' or (${recommendations.draftStatus} = 'none' and ${recommendations.dueOn} < ${today} and coalesce(${recommendations.collegeProgress}, 'none') not in ('implemented', 'will_not_implement')))`;
