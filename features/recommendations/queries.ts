/** The overview and the page of one recommendation. */
import { and, desc, eq, or } from "drizzle-orm";
import { database } from "@/db";
import { inOrderOfName } from "@/db/names/folded";
import { recommendations, studies, users } from "@/db/schema";
import type { Viewer } from "@/features/viewer/types";
import { now } from "@/lib/clock";
import { dateOf } from "@/lib/dates";
import { NotFoundError } from "@/lib/errors";
import { RECOMMENDATION_LIST, sortRows } from "./list-filters";
import {
  canDraftProgress,
  canGiveVerdict,
  canKeepStudies,
  canMoveDueDate,
  canReadProgressDraft,
  canReadRecommendations,
  canRecordDecision,
  canReleaseProgress,
  canReportCouncilProgress,
  canRespond,
} from "./permissions";
import { getRecommendationRow, type RecommendationPlace } from "./place-queries";
import { filesOf, listProgressFiles } from "./statements/evidence-queries";
import { readTimeline } from "./statements/timeline-queries";
import { isAbout, readSummaries } from "./summary-queries";
import type {
  DraftStudy,
  Named,
  ProgressDraft,
  RecommendationDetail,
  RecommendationSummary,
} from "./types";

function requireReader(viewer: Viewer): void {
  if (!canReadRecommendations(viewer)) throw new NotFoundError("recommendations");
}

/** All of them: a municipality has some dozens, and the matrix counts them all. @throws NotFoundError */
export async function listRecommendations(viewer: Viewer): Promise<RecommendationSummary[]> {
  requireReader(viewer);
  return readSummaries(dateOf(now()));
}

/** Those that are linked to a collaboration. */
export async function listRecommendationsOf(
  viewer: Viewer,
  collaborationId: string,
): Promise<RecommendationSummary[]> {
  requireReader(viewer);
  return sortRows(
    await readSummaries(dateOf(now()), isAbout(collaborationId)),
    RECOMMENDATION_LIST.read({}),
  );
}

/** Studies that are not published: the auditor's own. */
export async function listDraftStudies(viewer: Viewer): Promise<DraftStudy[]> {
  if (!canKeepStudies(viewer)) return [];
  return database()
    .select({ id: studies.id, title: studies.title })
    .from(studies)
    .where(eq(studies.status, "draft"))
    .orderBy(desc(studies.createdAt));
}

/** @throws NotFoundError for who may not know of it */
export async function getRecommendation(viewer: Viewer, id: string): Promise<RecommendationDetail> {
  requireReader(viewer);
  const today = dateOf(now());
  const [summary] = await readSummaries(today, eq(recommendations.id, id));
  if (!summary) throw new NotFoundError(`recommendation ${id}`);
  const place = await getRecommendationRow(database(), id);
  const { row, relations } = place;
  const may = {
    decide: canRecordDecision(viewer),
    respond: canRespond(viewer, relations),
    moveDate: row.dueOn !== null && canMoveDueDate(viewer, relations),
    draft: canDraftProgress(viewer, relations),
    release: canReleaseProgress(viewer, relations),
    reportCouncil: canReportCouncilProgress(viewer, relations),
    judge: canGiveVerdict(viewer),
  };
  const [timeline, owners, draft, files] = await Promise.all([
    readTimeline(id, summary.study.id, place.collaborationIds),
    may.respond ? listOwners(row.ownerId) : [],
    canReadProgressDraft(viewer, relations) ? readDraft(place) : null,
    listProgressFiles(viewer, place),
  ]);
  return {
    ...summary,
    ...timeline,
    actionPlan: row.actionPlan,
    draft,
    draftRevision: row.draftRevision,
    today,
    may,
    owners,
    files,
  };
}

async function readDraft({ row }: RecommendationPlace): Promise<ProgressDraft | null> {
  if (row.draftStatus === "none") return null;
  const [writer] = await database()
    .select({ name: users.name })
    .from(users)
    .where(eq(users.id, row.draftedById ?? ""));
  return {
    status: row.draftStatus,
    word: row.draftWord,
    text: row.draftText,
    evidenceUrl: row.draftEvidenceUrl,
    evidence: (await filesOf(database(), row.id, row.draftEvidence ?? [])).evidence ?? [],
    by: writer?.name ?? null,
    at: row.draftedAt,
    returnReason: row.draftReturnReason,
  };
}

/** Who can be asked to act, and who was. */
const listOwners = (present: string | null): Promise<Named[]> =>
  database()
    .select({ id: users.id, name: users.name })
    .from(users)
    .where(
      and(
        eq(users.role, "civil_servant"),
        or(eq(users.active, true), present === null ? undefined : eq(users.id, present)),
      ),
    )
    .orderBy(...inOrderOfName(users));
