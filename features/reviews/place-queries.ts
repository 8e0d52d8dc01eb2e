/** Where a review takes place: the report, its released version and the relations that decide who may what. */
import { and, eq, sql } from "drizzle-orm";
import type { Database } from "@/db/connect";
import {
  collaborationAssignments,
  collaborations,
  commitments,
  moments,
  questions,
  reports,
  reportVersions,
  settings,
  users,
} from "@/db/schema";
import type { Viewer } from "@/features/viewer/types";
import { NotFoundError } from "@/lib/errors";
import { ANSWER_TERMS_KEY, answerTermsFrom } from "./questions/terms";

/** Seats that are taken: the members of today, with or without sign-in. */
const councilSize = sql<number>`(select count(*) from ${users} where ${users.role} = 'council_member' and ${users.active})`;

const placeColumns = {
  reportId: reports.id,
  collaborationId: reports.collaborationId,
  concludedAt: reports.concludedAt,
  /** When the council meets on the reports of this moment. */
  councilOn: moments.councilOn,
  latestNumber: reports.latestNumber,
  portfolioHolderId: collaborations.portfolioHolderId,
  assignedId: collaborationAssignments.userId,
  councilSize,
  storedTerms: settings.value,
  version: {
    id: reportVersions.id,
    number: reportVersions.number,
    status: reportVersions.status,
    releasedAt: reportVersions.releasedAt,
  },
};

/**
 * The report of a review, with the version the council has; null when there is no such report.
 * `assignedIds` holds the viewer when the collaboration is assigned to them, and nobody else.
 */
export async function findReviewPlace(db: Database, viewer: Viewer, reportId: string) {
  const [row] = await db
    .select(placeColumns)
    .from(reports)
    .innerJoin(collaborations, eq(collaborations.id, reports.collaborationId))
    .innerJoin(moments, eq(moments.id, reports.momentId))
    .leftJoin(reportVersions, eq(reportVersions.id, reports.releasedVersionId))
    .leftJoin(
      collaborationAssignments,
      and(
        eq(collaborationAssignments.collaborationId, collaborations.id),
        eq(collaborationAssignments.userId, viewer.id),
      ),
    )
    .leftJoin(settings, eq(settings.key, ANSWER_TERMS_KEY))
    .where(eq(reports.id, reportId))
    .limit(1);
  if (!row) return null;
  const { assignedId, storedTerms, ...place } = row;
  return {
    ...place,
    assignedIds: assignedId ? [assignedId] : [],
    terms: answerTermsFrom(storedTerms),
  };
}

export type ReviewPlace = NonNullable<Awaited<ReturnType<typeof findReviewPlace>>>;

/** @throws NotFoundError */
export async function getReviewPlace(db: Database, viewer: Viewer, reportId: string) {
  const place = await findReviewPlace(db, viewer, reportId);
  if (!place) throw new NotFoundError(`report ${reportId}`);
  return place;
}

/** @throws NotFoundError */
export async function getQuestionRow(db: Database, id: string) {
  const [question] = await db.select().from(questions).where(eq(questions.id, id)).limit(1);
  if (!question) throw new NotFoundError(`question ${id}`);
  return question;
}

export type QuestionRow = Awaited<ReturnType<typeof getQuestionRow>>;

/** A commitment with the relations of its collaboration. @throws NotFoundError */
export async function getCommitmentRow(db: Database, id: string) {
  const [found] = await db
    .select({ commitment: commitments, portfolioHolderId: collaborations.portfolioHolderId })
    .from(commitments)
    .innerJoin(collaborations, eq(collaborations.id, commitments.collaborationId))
    .where(eq(commitments.id, id))
    .limit(1);
  if (!found) throw new NotFoundError(`commitment ${id}`);
  return found;
}
