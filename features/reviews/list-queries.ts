/** What the lists of questions and commitments have in common. */
import { and, eq, exists, type SQL, sql } from "drizzle-orm";
import { database } from "@/db";
import {
  collaborationAssignments,
  collaborations,
  commitmentDateChanges,
  commitments,
  councilConclusions,
  moments,
  questions,
  reports,
  users,
} from "@/db/schema";
import type { Viewer } from "@/features/viewer/types";
import { now } from "@/lib/clock";
import { type CalendarDate, dateOf } from "@/lib/dates";
import { NotFoundError } from "@/lib/errors";
import { canReadDraftAnswer, canReadReviews } from "./permissions";
import { isOverdue } from "./questions/terms";
import type { CommitmentSummary, QuestionSummary } from "./types";

/** @throws NotFoundError */
export function requireReader(viewer: Viewer): void {
  if (!canReadReviews(viewer)) throw new NotFoundError("reviews");
}

export const todayInAmsterdam = (): CalendarDate => dateOf(now());

/** True for a collaboration that is assigned to the viewer. */
export const isAssignedTo = (viewer: Viewer): SQL =>
  exists(
    database()
      .select({ found: sql`1` })
      .from(collaborationAssignments)
      .where(
        and(
          eq(collaborationAssignments.collaborationId, collaborations.id),
          eq(collaborationAssignments.userId, viewer.id),
        ),
      ),
  );

const questionColumns = {
  id: questions.id,
  reportId: questions.reportId,
  collaboration: { slug: collaborations.slug, name: collaborations.name },
  moment: { kind: moments.kind, name: moments.name, cycleYear: moments.cycleYear },
  performance: questions.performance,
  kind: questions.kind,
  status: questions.status,
  text: questions.text,
  askedBy: { name: users.name, politicalGroup: users.politicalGroup },
  askedAt: questions.askedAt,
  dueOn: questions.dueOn,
  answeredAt: questions.answeredAt,
  portfolioHolderId: collaborations.portfolioHolderId,
};

/** Questions with what a list shows of them; the caller says which, in which order and how many. */
export function selectQuestions(viewer: Viewer) {
  return database()
    .select({ ...questionColumns, isMine: sql<number>`${isAssignedTo(viewer)}` })
    .from(questions)
    .innerJoin(reports, eq(reports.id, questions.reportId))
    .innerJoin(collaborations, eq(collaborations.id, reports.collaborationId))
    .innerJoin(moments, eq(moments.id, reports.momentId))
    .innerJoin(users, eq(users.id, questions.askedById))
    .$dynamic();
}

type QuestionListRow = Awaited<ReturnType<typeof selectQuestions>>[number];

export function questionSummary(
  viewer: Viewer,
  { portfolioHolderId, isMine, ...row }: QuestionListRow,
  today: CalendarDate,
): QuestionSummary {
  const relations = { portfolioHolderId, assignedIds: isMine ? [viewer.id] : [] };
  const isOpen = row.status !== "answered";
  const hidesDraft = row.status === "drafted" && !canReadDraftAnswer(viewer, relations);
  return {
    ...row,
    status: hidesDraft ? "open" : row.status,
    isOverdue: isOverdue({ isOpen, dueOn: row.dueOn }, today),
  };
}

const isMoved = sql<number>`exists (select 1 from ${commitmentDateChanges} where ${eq(commitmentDateChanges.commitmentId, commitments.id)})`;

/** Commitments with what a list shows of them; the caller says which, in which order and how many. */
export function selectCommitments() {
  return database()
    .select({
      id: commitments.id,
      collaboration: { slug: collaborations.slug, name: collaborations.name },
      reportId: councilConclusions.reportId,
      portfolioHolder: users.name,
      text: commitments.text,
      status: commitments.status,
      dueOn: commitments.dueOn,
      isMoved,
      reportedDoneAt: commitments.reportedDoneAt,
    })
    .from(commitments)
    .innerJoin(collaborations, eq(collaborations.id, commitments.collaborationId))
    .leftJoin(councilConclusions, eq(councilConclusions.id, commitments.conclusionId))
    .leftJoin(users, eq(users.id, collaborations.portfolioHolderId))
    .$dynamic();
}

type CommitmentListRow = Awaited<ReturnType<typeof selectCommitments>>[number];

export function commitmentSummary(row: CommitmentListRow, today: CalendarDate): CommitmentSummary {
  return {
    ...row,
    isMoved: Boolean(row.isMoved),
    isOverdue: isOverdue({ isOpen: row.status === "open", dueOn: row.dueOn }, today),
  };
}
