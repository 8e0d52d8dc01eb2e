/** What the poster of one collaboration is filled in with. */
import { and, desc, eq, inArray, isNotNull } from "drizzle-orm";
import { database } from "@/db";
import { assessments, moments, reports } from "@/db/schema";
import { scoresOf } from "@/db/schema/scores";
import type { Viewer } from "@/features/viewer/types";
import { NotFoundError } from "@/lib/errors";
import type { Choice, FrozenAssessment } from "../content";
import { canReadAssessments, canReadAssessmentVersion } from "../permissions";
import { findPlace, listIndicators } from "../place-queries";
import type { FilledPoster, NewerProposal, PosterScores, PosterVersion } from "./types";

/**
 * The same for everybody who has content: only what the council has or had before it. Who may know of a newer proposal is told
 * where it lies.
 * @throws NotFoundError
 */
export async function getPoster(viewer: Viewer, slug: string): Promise<FilledPoster> {
  if (!canReadAssessments(viewer)) throw new NotFoundError("poster");
  const place = await findPlace(database(), { slug });
  const { collaborationId, name } = place;
  const [version, scores, newest] = await Promise.all([
    findPosterVersion(collaborationId),
    findScores(collaborationId),
    findNewestStanding(collaborationId),
  ]);
  return { slug, name, version, scores, newer: newerThan(version) };

  /** What is on its way to the council, for who may know of it. */
  function newerThan(shown: PosterVersion | null): NewerProposal | null {
    if (!newest || !shown || newest.number <= shown.number) return null;
    const { number, status } = newest;
    if (status === "decided" || status === "rejected") return null;
    return canReadAssessmentVersion(viewer, newest, place) ? { number, status } : null;
  }
}

async function findNewestStanding(collaborationId: string) {
  const { number, status, proposedAt } = assessments;
  const [newest] = await database()
    .select({ number, status, proposedAt })
    .from(assessments)
    .where(eq(assessments.collaborationId, collaborationId))
    .orderBy(desc(number))
    .limit(1);
  return newest ?? null;
}

/** The newest version that was decided; before there is one, what was proposed. */
async function findPosterVersion(collaborationId: string): Promise<PosterVersion | null> {
  const rows = await database()
    .select()
    .from(assessments)
    .where(
      and(
        eq(assessments.collaborationId, collaborationId),
        inArray(assessments.status, ["proposed", "decided"]),
      ),
    )
    .orderBy(desc(assessments.number));
  const row = rows.find(({ status }) => status === "decided") ?? rows[0];
  if (!row) return null;
  const isDecided = row.status === "decided";
  const content = row.content as FrozenAssessment;
  const choice = isDecided ? (row.decision as Choice | null) : content.choice;
  const known = await listIndicators(database(), collaborationId);
  return {
    number: row.number,
    frameworkVersion: row.frameworkVersion,
    status: isDecided ? "decided" : "proposed",
    decidedOn: isDecided ? row.councilDecidedOn : row.collegeDecidedOn,
    decisionNumber: isDecided ? row.councilDecisionNumber : row.collegeDecisionNumber,
    isAmended: row.isAmended,
    content,
    choice,
    indicators: known
      .filter(({ id }) => choice?.mandate.indicatorIds.includes(id))
      .map((indicator) => indicator.name),
  };
}

/** The five scores of the newest report that was released, beside those of the one before it. */
async function findScores(collaborationId: string): Promise<PosterScores | null> {
  const [latest, before] = await database()
    .select({
      momentKind: moments.kind,
      momentName: moments.name,
      year: moments.cycleYear,
      ...scoresOf(reports),
    })
    .from(reports)
    .innerJoin(moments, eq(moments.id, reports.momentId))
    .where(and(eq(reports.collaborationId, collaborationId), isNotNull(reports.releasedVersionId)))
    .orderBy(desc(moments.dueOn))
    .limit(2);
  if (!latest) return null;
  const { momentKind, momentName, year } = latest;
  const of = (performance: keyof PosterScores["scores"]) => ({
    score: latest[performance],
    before: before?.[performance] ?? null,
  });
  return {
    momentKind,
    momentName,
    year,
    scores: {
      scoping: of("scoping"),
      overview: of("overview"),
      policy_lines: of("policy_lines"),
      cooperation: of("cooperation"),
      accountability: of("accountability"),
    },
  };
}
