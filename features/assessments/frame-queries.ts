import { and, asc, desc, eq, gte } from "drizzle-orm";
import { database } from "@/db";
import { decidedPackages } from "@/db/decided-packages";
import { assessments, collaborations, moments, reports } from "@/db/schema";
import type { Viewer } from "@/features/auth/types";
import { canReadCycles } from "@/features/cycles/permissions";
import {
  filingState,
  hasLineAt,
  isFiled,
  type OwingCollaboration,
} from "@/features/reports/filing";
import { now } from "@/lib/clock";
import { type CalendarDate, dateOf } from "@/lib/dates";
import type { Choice } from "./content";
import type { DecidedFrame } from "./frame-types";
import { type ReportLine, receivedSince } from "./received";

/** The frame of a collaboration, for everybody who reads content; null when the council decided none. */
export async function findFrame(
  viewer: Viewer,
  collaborationId: string,
): Promise<DecidedFrame | null> {
  if (!canReadCycles(viewer)) return null;
  const [row] = await database()
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
    })
    .from(assessments)
    .innerJoin(collaborations, eq(collaborations.id, assessments.collaborationId))
    .where(and(eq(assessments.collaborationId, collaborationId), eq(assessments.status, "decided")))
    .orderBy(desc(assessments.number))
    .limit(1);
  if (!row?.decidedOn) return null;
  const { slug, number, decidedOn, decisionNumber, createdAt, ...owing } = row;
  const choice = row.decision as Choice | null;
  const isEvaluationDue = choice !== null && choice.evaluateOn <= dateOf(now());
  const collaboration = { ...owing, recordedOn: dateOf(createdAt) };
  const lines = await listLinesSince(decidedOn, collaborationId, collaboration);
  const received = receivedSince(decidedOn, lines);
  return { slug, number, decidedOn, decisionNumber, choice, isEvaluationDue, received };
}

/** The control moments that were due since, at which it owes a report or filed one. */
async function listLinesSince(
  decidedOn: CalendarDate,
  collaborationId: string,
  collaboration: OwingCollaboration,
): Promise<ReportLine[]> {
  const rows = await database()
    .select({
      moment: {
        kind: moments.kind,
        name: moments.name,
        side: moments.side,
        cycleYear: moments.cycleYear,
        opensOn: moments.opensOn,
        dueOn: moments.dueOn,
      },
      latestStatus: reports.latestStatus,
      releasedVersionId: reports.releasedVersionId,
      concludedAt: reports.concludedAt,
      firstSubmittedAt: reports.firstSubmittedAt,
    })
    .from(moments)
    .leftJoin(
      reports,
      and(eq(reports.momentId, moments.id), eq(reports.collaborationId, collaborationId)),
    )
    .where(and(eq(moments.side, "control"), gte(moments.dueOn, decidedOn)))
    .orderBy(asc(moments.dueOn));
  return rows.flatMap(({ moment, latestStatus, ...row }) => {
    const report = latestStatus && {
      latestStatus,
      isReleased: row.releasedVersionId !== null,
      isConcluded: row.concludedAt !== null,
    };
    if (!hasLineAt(collaboration, moment, report)) return [];
    const submittedAt = report && isFiled(report) ? row.firstSubmittedAt : null;
    const state = filingState(report, moment, dateOf(now()));
    const submittedOn = submittedAt && dateOf(submittedAt);
    return [{ moment, dueOn: moment.dueOn, state, submittedOn }];
  });
}
