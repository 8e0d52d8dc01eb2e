import { and, asc, eq } from "drizzle-orm";
import { database } from "@/db";
import { inOrderOfName } from "@/db/names/folded";
import { assessments, collaborations, cycles } from "@/db/schema";
import type { Viewer } from "@/features/viewer/types";
import { now } from "@/lib/clock";
import { dateOf, yearOf } from "@/lib/dates";
import { NotFoundError } from "@/lib/errors";
import { canReadAssessments } from "../permissions";
import { positionIn } from "../place-queries";
import type { Movement } from "../types";
import { type Decided, type DecidedCollaboration, standsOf } from "./moves";

/**
 * How the portfolio moved, by what the council decided: the same for everybody who has content.
 * @throws NotFoundError for the administrator
 */
export async function getMovement(viewer: Viewer): Promise<Movement> {
  if (!canReadAssessments(viewer)) throw new NotFoundError("movement");
  const thisYear = yearOf(dateOf(now()));
  const [portfolio, known] = await Promise.all([
    listDecidedCollaborations(),
    database().select({ year: cycles.year }).from(cycles),
  ]);
  return {
    thisYear,
    cycleYears: known.map(({ year }) => year),
    stands: standsOf(portfolio, thisYear),
  };
}

async function listDecidedCollaborations(): Promise<DecidedCollaboration[]> {
  const rows = await database()
    .select({
      slug: collaborations.slug,
      name: collaborations.name,
      startedOn: collaborations.startedOn,
      endedOn: collaborations.endedOn,
      number: assessments.number,
      decidedOn: assessments.councilDecidedOn,
      positionNumerator: assessments.positionNumerator,
      positionDenominator: assessments.positionDenominator,
      band: assessments.advisedBand,
      style: assessments.style,
      oversightPackage: assessments.oversightPackage,
    })
    .from(collaborations)
    .leftJoin(
      assessments,
      and(eq(assessments.collaborationId, collaborations.id), eq(assessments.status, "decided")),
    )
    .orderBy(...inOrderOfName(collaborations), asc(assessments.number));
  const bySlug = new Map<string, DecidedCollaboration & { decisions: Decided[] }>();
  for (const { slug, name, startedOn, endedOn, number, decidedOn, ...row } of rows) {
    const one = bySlug.get(slug) ?? { slug, name, startedOn, endedOn, decisions: [] };
    bySlug.set(slug, one);
    if (number === null || decidedOn === null) continue;
    const { band, style, oversightPackage } = row;
    one.decisions.push({
      number,
      decidedOn,
      position: positionIn(row),
      band,
      style,
      oversightPackage,
    });
  }
  return [...bySlug.values()];
}
