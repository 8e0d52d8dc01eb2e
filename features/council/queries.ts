/** What the council did in a cycle. Six reads, whatever the rows. */
import { and, asc, between, eq, inArray, isNotNull, sql } from "drizzle-orm";
import { database } from "@/db";
import { inOrderOfName } from "@/db/names/folded";
import {
  assessments,
  collaborations,
  commitments,
  councilConclusions,
  cycles,
  judgements,
  moments,
  questions,
  reports,
  reportVersions,
} from "@/db/schema";
import { canReadCycles } from "@/features/cycles/permissions";
import type { Viewer } from "@/features/viewer/types";
import { dateOf } from "@/lib/dates";
import { NotFoundError } from "@/lib/errors";
import type {
  AskedQuestion,
  CouncilRecord,
  FrameDecision,
  MadeCommitment,
  ReleasedReport,
} from "./types";

const collaboration = { slug: collaborations.slug, name: collaborations.name };

/** @throws NotFoundError without a cycle of that year, and for the administrator */
export async function getCouncilRecord(viewer: Viewer, year: number): Promise<CouncilRecord> {
  if (!canReadCycles(viewer)) throw new NotFoundError("council");
  const rows = await database()
    .select({ year: cycles.year, moment: moments })
    .from(cycles)
    .leftJoin(moments, eq(moments.cycleYear, cycles.year))
    .where(eq(cycles.year, year))
    .orderBy(asc(moments.position));
  if (rows.length === 0) throw new NotFoundError(`cycle ${year}`);
  const own = rows.flatMap(({ moment }) => moment ?? []);
  const momentIds = own.map(({ id }) => id);
  const [released, judgeIds, asked, frames, made] = await Promise.all([
    listReleased(momentIds),
    listJudgeIds(momentIds),
    listAsked(momentIds),
    listFrames(year),
    listMade(momentIds),
  ]);
  return {
    year,
    moments: own.map(({ revision: _, ...moment }) => moment),
    reports: released,
    judgeIds,
    questions: asked,
    frames,
    commitments: made,
  };
}

async function listReleased(momentIds: string[]): Promise<ReleasedReport[]> {
  const first = sql<string>`(select min(${reportVersions.releasedAt}) from ${reportVersions} where ${eq(reportVersions.reportId, reports.id)})`;
  const judges = sql<number>`(select count(distinct ${judgements.councilMemberId}) from ${judgements} where ${eq(judgements.reportId, reports.id)})`;
  const rows = await database()
    .select({
      reportId: reports.id,
      collaboration,
      momentId: reports.momentId,
      firstReleasedAt: first.mapWith(reportVersions.releasedAt),
      judges: judges.mapWith(Number),
      concludedAt: reports.concludedAt,
    })
    .from(reports)
    .innerJoin(collaborations, eq(collaborations.id, reports.collaborationId))
    .where(and(inArray(reports.momentId, momentIds), isNotNull(reports.releasedVersionId)));
  return rows.map(({ firstReleasedAt, concludedAt, ...row }) => ({
    ...row,
    releasedOn: dateOf(firstReleasedAt),
    isConcluded: concludedAt !== null,
  }));
}

async function listJudgeIds(momentIds: string[]): Promise<string[]> {
  const rows = await database()
    .selectDistinct({ id: judgements.councilMemberId })
    .from(judgements)
    .innerJoin(reports, eq(reports.id, judgements.reportId))
    .where(inArray(reports.momentId, momentIds));
  return rows.map(({ id }) => id);
}

async function listAsked(momentIds: string[]): Promise<AskedQuestion[]> {
  const rows = await database()
    .select({
      id: questions.id,
      reportId: questions.reportId,
      collaboration,
      momentId: reports.momentId,
      kind: questions.kind,
      askedById: questions.askedById,
      askedAt: questions.askedAt,
      dueOn: questions.dueOn,
      answeredAt: questions.answeredAt,
    })
    .from(questions)
    .innerJoin(reports, eq(reports.id, questions.reportId))
    .innerJoin(collaborations, eq(collaborations.id, reports.collaborationId))
    .where(inArray(reports.momentId, momentIds));
  return rows.map(({ askedAt, answeredAt, ...row }) => ({
    ...row,
    askedOn: dateOf(askedAt),
    answeredOn: answeredAt && dateOf(answeredAt),
  }));
}

/** Decided in the calendar year of the cycle. */
async function listFrames(year: number): Promise<FrameDecision[]> {
  const rows = await database()
    .select({
      collaboration,
      number: assessments.number,
      proposedAt: assessments.proposedAt,
      decidedOn: assessments.councilDecidedOn,
      decisionNumber: assessments.councilDecisionNumber,
      status: assessments.status,
      isAmended: assessments.isAmended,
      style: assessments.style,
    })
    .from(assessments)
    .innerJoin(collaborations, eq(collaborations.id, assessments.collaborationId))
    .where(
      and(
        inArray(assessments.status, ["decided", "rejected"]),
        between(assessments.councilDecidedOn, `${year}-01-01`, `${year}-12-31`),
      ),
    )
    .orderBy(asc(assessments.councilDecidedOn), ...inOrderOfName(collaborations));
  return rows.flatMap(({ status, proposedAt, decidedOn, ...row }) =>
    decidedOn
      ? [
          {
            ...row,
            decidedOn,
            proposedOn: proposedAt && dateOf(proposedAt),
            isRejected: status === "rejected",
          },
        ]
      : [],
  );
}

/** With a conclusion on a report of the cycle. */
async function listMade(momentIds: string[]): Promise<MadeCommitment[]> {
  return database()
    .select({
      id: commitments.id,
      reportId: reports.id,
      collaboration,
      text: commitments.text,
      status: commitments.status,
      dueOn: commitments.dueOn,
    })
    .from(commitments)
    .innerJoin(councilConclusions, eq(councilConclusions.id, commitments.conclusionId))
    .innerJoin(reports, eq(reports.id, councilConclusions.reportId))
    .innerJoin(collaborations, eq(collaborations.id, commitments.collaborationId))
    .where(inArray(reports.momentId, momentIds))
    .orderBy(asc(commitments.dueOn), asc(commitments.id));
}
