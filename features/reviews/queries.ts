/** What other pages show of reviews: what is asked of the viewer, and what one collaboration has open. */
import {
  and,
  asc,
  desc,
  eq,
  gte,
  inArray,
  isNotNull,
  isNull,
  ne,
  notExists,
  sql,
} from "drizzle-orm";
import { database } from "@/db";
import { collaborations, commitments, judgements, moments, questions, reports } from "@/db/schema";
import type { Viewer } from "@/features/auth/types";
import {
  commitmentSummary,
  owedBy,
  questionSummary,
  requireReader,
  selectCommitments,
  selectQuestions,
  todayInAmsterdam,
} from "./list-queries";
import type { CommitmentSummary, OwedAnswer, QuestionSummary, ReportToJudge } from "./types";

const NOT_ANSWERED = ["open", "drafted"] as const;

/** The questions that wait for this viewer, the first due first. Nobody else has any. */
export async function listOpenQuestionsFor(viewer: Viewer): Promise<OwedAnswer[]> {
  requireReader(viewer);
  if (viewer.role !== "civil_servant" && viewer.role !== "alderman") return [];
  const rows = await selectQuestions(viewer)
    .where(and(inArray(questions.status, NOT_ANSWERED), owedBy(viewer)))
    .orderBy(asc(questions.dueOn), asc(questions.askedAt));
  const today = todayInAmsterdam();
  return rows.map((row) => ({ ...questionSummary(viewer, row, today), task: taskOf(viewer, row) }));
}

function taskOf(viewer: Viewer, { kind }: Pick<QuestionSummary, "kind">): OwedAnswer["task"] {
  if (viewer.role === "alderman") return "give";
  return kind === "factual" ? "answer" : "draft";
}

/** The answers a council member got on reports that are not concluded, the newest first. */
export async function listAnswersTo(viewer: Viewer): Promise<QuestionSummary[]> {
  requireReader(viewer);
  if (viewer.role !== "council_member") return [];
  const rows = await selectQuestions(viewer)
    .where(
      and(
        eq(questions.askedById, viewer.id),
        eq(questions.status, "answered"),
        isNull(reports.concludedAt),
      ),
    )
    .orderBy(desc(questions.answeredAt));
  const today = todayInAmsterdam();
  return rows.map((row) => questionSummary(viewer, row, today));
}

/** The released reports a council member has not judged, the first discussed first. Nobody else has any. */
export async function listReportsToJudge(viewer: Viewer): Promise<ReportToJudge[]> {
  requireReader(viewer);
  if (viewer.role !== "council_member") return [];
  const ownJudgement = database()
    .select({ found: sql`1` })
    .from(judgements)
    .where(and(eq(judgements.councilMemberId, viewer.id), eq(judgements.reportId, reports.id)));
  return listReportsWithCouncil(notExists(ownJudgement));
}

/** For the clerk: the reports whose council meeting has been, and that have no conclusion yet. */
export async function listReportsToConclude(viewer: Viewer): Promise<ReportToJudge[]> {
  requireReader(viewer);
  if (viewer.role !== "clerk") return [];
  return listReportsWithCouncil(gte(sql`${todayInAmsterdam()}`, moments.councilOn));
}

async function listReportsWithCouncil(condition: ReturnType<typeof notExists>) {
  const discussedOn = sql<string | null>`coalesce(${moments.committeeOn}, ${moments.councilOn})`;
  return database()
    .select({
      reportId: reports.id,
      collaboration: { slug: collaborations.slug, name: collaborations.name },
      moment: { kind: moments.kind, name: moments.name, cycleYear: moments.cycleYear },
      committeeOn: moments.committeeOn,
      councilOn: moments.councilOn,
      discussedOn,
    })
    .from(reports)
    .innerJoin(collaborations, eq(collaborations.id, reports.collaborationId))
    .innerJoin(moments, eq(moments.id, reports.momentId))
    .where(and(isNull(reports.concludedAt), isNotNull(reports.releasedVersionId), condition))
    .orderBy(sql`${discussedOn} is null`, asc(discussedOn), asc(collaborations.name));
}

/** The questions on one collaboration that have no answer yet, the first due first. */
export async function listOpenQuestions(
  viewer: Viewer,
  collaborationId: string,
): Promise<QuestionSummary[]> {
  requireReader(viewer);
  const rows = await selectQuestions(viewer)
    .where(
      and(inArray(questions.status, NOT_ANSWERED), eq(reports.collaborationId, collaborationId)),
    )
    .orderBy(asc(questions.dueOn), asc(questions.askedAt));
  const today = todayInAmsterdam();
  return rows.map((row) => questionSummary(viewer, row, today));
}

/** All commitments on one collaboration: what is not settled first, then by date. */
export async function listCommitments(
  viewer: Viewer,
  collaborationId: string,
): Promise<CommitmentSummary[]> {
  requireReader(viewer);
  const rows = await selectCommitments()
    .where(eq(commitments.collaborationId, collaborationId))
    .orderBy(sql`${commitments.status} = 'settled'`, asc(commitments.dueOn));
  const today = todayInAmsterdam();
  return rows.map((row) => commitmentSummary(row, today));
}

/** The commitments that wait for this viewer: an alderman to keep them, the clerk to settle what is reported done. */
export async function listCommitmentsFor(viewer: Viewer): Promise<CommitmentSummary[]> {
  requireReader(viewer);
  const waiting =
    viewer.role === "alderman"
      ? and(eq(commitments.status, "open"), eq(collaborations.portfolioHolderId, viewer.id))
      : viewer.role === "clerk"
        ? eq(commitments.status, "reported_done")
        : null;
  if (!waiting) return [];
  const rows = await selectCommitments()
    .where(and(ne(commitments.status, "settled"), waiting))
    .orderBy(asc(commitments.dueOn));
  const today = todayInAmsterdam();
  return rows.map((row) => commitmentSummary(row, today));
}
