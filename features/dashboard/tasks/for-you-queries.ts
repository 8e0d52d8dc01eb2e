/**
 * What waits for one person, across all cycles: one query for each role. Of each kind of task it finds how many there are and
 * the first of them, the nearest date first.
 */
import { eq, sql } from "drizzle-orm";
import { keptRead } from "@/db/kept/reads";
import { collaborations, moments, questions, recommendations } from "@/db/schema";
import type { Topic } from "@/features/audit-log/topics";
import {
  assessmentHref,
  editReportHref,
  newReportHref,
  recommendationHref,
  reportHref,
  viewsHref,
} from "@/features/hrefs";
import type { Viewer } from "@/features/viewer/types";
import { now } from "@/lib/clock";
import { type CalendarDate, dateOf } from "@/lib/dates";
import type { ForYou, Task, TaskKind } from "../types";
import { onAssessment, onOpenRound } from "./frame-task-queries";
import { answeredTo, toAnswer } from "./question-task-queries";
import { answeredBy, onRecommendation, progressOwedBy } from "./recommendation-task-queries";
import { notJudgedBy, toRelease, toWrite, withCouncil } from "./report-task-queries";
import { assignedTo, type First, NO_DATE } from "./task-part-queries";

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
