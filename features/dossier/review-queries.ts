/** What the council said of the reports of one collaboration, oldest first. */
import { and, asc, eq, inArray, sql } from "drizzle-orm";
import { database } from "@/db";
import {
  councilConclusions,
  judgements,
  questionPostponements,
  questions,
  reportVersions,
  users,
} from "@/db/schema";
import { dateOf } from "@/lib/dates";
import type { DossierConclusion, DossierJudgement, DossierQuestion } from "./types";

export async function listQuestions(reportIds: string[]): Promise<DossierQuestion[]> {
  const postponed = sql<number>`(select count(*) from ${questionPostponements} where ${eq(questionPostponements.questionId, questions.id)})`;
  const rows = await database()
    .select({
      id: questions.id,
      reportId: questions.reportId,
      versionNumber: reportVersions.number,
      performance: questions.performance,
      kind: questions.kind,
      text: questions.text,
      askedById: questions.askedById,
      askedBy: users.name,
      politicalGroup: users.politicalGroup,
      askedAt: questions.askedAt,
      dueOn: questions.dueOn,
      postponed: postponed.mapWith(Number),
      answer: questions.answer,
      answeredAt: questions.answeredAt,
    })
    .from(questions)
    .innerJoin(reportVersions, eq(reportVersions.id, questions.versionId))
    .innerJoin(users, eq(users.id, questions.askedById))
    .where(inArray(questions.reportId, reportIds))
    .orderBy(asc(questions.askedAt), asc(questions.id));
  return rows.map(({ askedAt, answeredAt, ...row }) => ({
    ...row,
    askedOn: dateOf(askedAt),
    answeredOn: answeredAt && dateOf(answeredAt),
  }));
}

/** The judgements that stand; of each member the last one. */
export async function listJudgements(reportIds: string[]): Promise<DossierJudgement[]> {
  const rows = await database()
    .select({
      id: judgements.id,
      reportId: judgements.reportId,
      memberId: judgements.councilMemberId,
      versionNumber: reportVersions.number,
      sight: judgements.sight,
      course: judgements.course,
      givenAt: judgements.givenAt,
    })
    .from(judgements)
    .innerJoin(reportVersions, eq(reportVersions.id, judgements.versionId))
    .where(and(inArray(judgements.reportId, reportIds), sql`${judgements.supersededAt} is null`))
    .orderBy(asc(judgements.givenAt), asc(judgements.id));
  return rows.map(({ givenAt, ...row }) => ({ ...row, givenOn: dateOf(givenAt) }));
}

export async function listConclusions(reportIds: string[]): Promise<DossierConclusion[]> {
  const rows = await database().query.councilConclusions.findMany({
    columns: {
      id: true,
      reportId: true,
      outcome: true,
      text: true,
      decidedOn: true,
      decisionNumber: true,
      earlyReason: true,
    },
    where: inArray(councilConclusions.reportId, reportIds),
    with: {
      version: { columns: { number: true } },
      commitments: {
        columns: { id: true, text: true, status: true, dueOn: true },
        with: { dateChanges: { columns: { id: true } } },
        orderBy: (commitment, { asc: up }) => [up(commitment.dueOn), up(commitment.id)],
      },
    },
    orderBy: [asc(councilConclusions.decidedOn), asc(councilConclusions.recordedAt)],
  });
  return rows.map(({ version, commitments, ...row }) => ({
    ...row,
    versionNumber: version.number,
    commitments: commitments.map(({ dateChanges, ...commitment }) => ({
      ...commitment,
      timesMoved: dateChanges.length,
    })),
  }));
}
