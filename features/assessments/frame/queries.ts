import { and, asc, eq, gte, sql } from "drizzle-orm";
import { database } from "@/db";
import { decidedPackages } from "@/db/decided-packages";
import { assessments, collaborations, moments, reports } from "@/db/schema";
import { canReadCycles } from "@/features/cycles/permissions";
import {
  filingState,
  hasLineAt,
  isFiled,
  type OwingCollaboration,
} from "@/features/reports/filing/debts";
import type { Viewer } from "@/features/viewer/types";
import { now } from "@/lib/clock";
import { dateOf } from "@/lib/dates";
import type { Choice } from "../content";
import { type ReportLine, receivedSince } from "./received";
import type { DecidedFrame } from "./types";

/** The frame of a collaboration, for everybody who reads content; null when the council decided none. One read. */
export async function findFrame(
  viewer: Viewer,
  collaborationId: string,
): Promise<DecidedFrame | null> {
  if (!canReadCycles(viewer)) return null;
  const rows = await listMomentsSince(collaborationId);
  const [first] = rows;
  if (!first?.decidedOn) return null;
  const { slug, number, decidedOn, decisionNumber, createdAt, ...owing } = first;
  const choice = first.decision as Choice | null;
  const isEvaluationDue = choice !== null && choice.evaluateOn <= dateOf(now());
  const collaboration = { ...owing, recordedOn: dateOf(createdAt) };
  const lines = rows.flatMap((row) => lineOf(row, collaboration));
  const received = receivedSince(decidedOn, lines);
  return { slug, number, decidedOn, decisionNumber, choice, isEvaluationDue, received };
}

/** The version that was decided last, once for each control moment that is due on the day of the decision or later. */
function listMomentsSince(collaborationId: string) {
  const last = sql`select max(number) from ${assessments} as "decided" where "decided"."collaboration_id" = ${collaborationId} and "decided"."status" = 'decided'`;
  return database()
    .select({
      slug: collaborations.slug,
      number: assessments.number,
      decidedOn: assessments.councilDecidedOn,
      decisionNumber: assessments.councilDecisionNumber,
      decision: assessments.decision,
      startedOn: collaborations.startedOn,
      endedOn: collaborations.endedOn,
      createdAt: collaborations.createdAt,
      packages: decidedPackages,
      moment: moments,
      latestStatus: reports.latestStatus,
      releasedVersionId: reports.releasedVersionId,
      concludedAt: reports.concludedAt,
      firstSubmittedAt: reports.firstSubmittedAt,
    })
    .from(assessments)
    .innerJoin(collaborations, eq(collaborations.id, assessments.collaborationId))
    .leftJoin(
      moments,
      and(eq(moments.side, "control"), gte(moments.dueOn, assessments.councilDecidedOn)),
    )
    .leftJoin(
      reports,
      and(eq(reports.momentId, moments.id), eq(reports.collaborationId, collaborations.id)),
    )
    .where(
      and(eq(assessments.collaborationId, collaborationId), eq(assessments.number, sql`(${last})`)),
    )
    .orderBy(asc(moments.dueOn));
}

type MomentSince = Awaited<ReturnType<typeof listMomentsSince>>[number];

function lineOf(
  { moment, latestStatus, ...row }: MomentSince,
  collaboration: OwingCollaboration,
): ReportLine[] {
  const report = latestStatus && {
    latestStatus,
    isReleased: row.releasedVersionId !== null,
    isConcluded: row.concludedAt !== null,
  };
  if (!moment || !hasLineAt(collaboration, moment, report)) return [];
  const submittedAt = report && isFiled(report) ? row.firstSubmittedAt : null;
  const state = filingState(report, moment, dateOf(now()));
  const submittedOn = submittedAt && dateOf(submittedAt);
  return [{ moment, dueOn: moment.dueOn, state, submittedOn }];
}
