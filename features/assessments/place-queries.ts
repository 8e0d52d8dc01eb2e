/** What an assessment refers to, read on the connection of the caller: the writer's own within a transaction. */
import { and, asc, desc, eq } from "drizzle-orm";
import type { Database } from "@/db/connect";
import { assessments, collaborations, goals, indicators } from "@/db/schema";
import { isWithdrawn } from "@/db/withdrawn";
import { now } from "@/lib/clock";
import { dateOf } from "@/lib/dates";
import { NotFoundError } from "@/lib/errors";
import type { Fraction } from "./framework/position";
import type { FreezeContext } from "./freeze";
import type { NamedIndicator } from "./types";

/** The collaboration with the relations that permissions ask for. @throws NotFoundError */
export async function findPlace(db: Database, by: { collaborationId: string } | { slug: string }) {
  const found = await db.query.collaborations.findFirst({
    where:
      "slug" in by ? eq(collaborations.slug, by.slug) : eq(collaborations.id, by.collaborationId),
    columns: { id: true, slug: true, name: true, portfolioHolderId: true },
    with: { assignments: { columns: { userId: true } } },
  });
  if (!found) throw new NotFoundError("collaboration");
  const { id: collaborationId, assignments, ...place } = found;
  return { collaborationId, ...place, keeperIds: assignments.map(({ userId }) => userId) };
}

export type AssessmentPlace = Awaited<ReturnType<typeof findPlace>>;
export type AssessmentRow = typeof assessments.$inferSelect;

/** The position as it was kept; null when the answers gave none. */
export const positionIn = ({
  positionNumerator: numerator,
  positionDenominator: denominator,
}: Pick<AssessmentRow, "positionNumerator" | "positionDenominator">): Fraction | null =>
  numerator !== null && denominator ? { numerator, denominator } : null;

/** The newest version, or null while nobody saved anything. */
export async function findNewest(
  db: Database,
  collaborationId: string,
): Promise<AssessmentRow | null> {
  const [newest] = await db
    .select()
    .from(assessments)
    .where(eq(assessments.collaborationId, collaborationId))
    .orderBy(desc(assessments.number))
    .limit(1);
  return newest ?? null;
}

/** @throws NotFoundError */
export async function findVersion(db: Database, id: string): Promise<AssessmentRow> {
  const [version] = await db.select().from(assessments).where(eq(assessments.id, id));
  if (!version) throw new NotFoundError(`assessment ${id}`);
  return version;
}

/** What part C may point to, in the order of the goals; of what was withdrawn only where it was chosen before. */
export function listIndicators(db: Database, collaborationId: string): Promise<NamedIndicator[]> {
  return db
    .select({
      id: indicators.id,
      name: indicators.name,
      isWithdrawn: isWithdrawn(indicators.id, indicators.goalId),
    })
    .from(indicators)
    .innerJoin(goals, eq(goals.id, indicators.goalId))
    .where(eq(goals.collaborationId, collaborationId))
    .orderBy(asc(goals.position), asc(indicators.position));
}

export async function loadFreezeContext(
  db: Database,
  collaborationId: string,
): Promise<FreezeContext> {
  const known = await listIndicators(db, collaborationId);
  return { indicatorIds: known.map(({ id }) => id), today: dateOf(now()) };
}

export async function findVersionBefore(
  db: Database,
  { collaborationId, number }: Pick<AssessmentRow, "collaborationId" | "number">,
): Promise<AssessmentRow | null> {
  const [before] = await db
    .select()
    .from(assessments)
    .where(
      and(eq(assessments.collaborationId, collaborationId), eq(assessments.number, number - 1)),
    );
  return before ?? null;
}
