/** All that was said about one recommendation, the oldest first: text, answers and moved dates. */
import { and, asc, eq, sql } from "drizzle-orm";
import { database } from "@/db";
import { listReleasedContents } from "@/db/released-contents";
import {
  recommendationDateChanges,
  recommendationStatements,
  studyVersions,
  users,
} from "@/db/schema";
import type { DueDateMove, Statement, TextVersion, TimelineEntry } from "../types";

export async function readTimeline(
  id: string,
  studyId: string,
  collaborationIds: readonly string[],
) {
  const [statements, dateMoves, versions, reports] = await Promise.all([
    readStatements(id),
    readMoves(id),
    readVersions(studyId, id),
    readReports(id, collaborationIds),
  ]);
  const timeline: TimelineEntry[] = [
    ...versions.map((version) => ({ type: "version" as const, at: version.at, version })),
    ...statements.map((statement) => ({
      type: "statement" as const,
      at: statement.madeAt,
      statement,
    })),
    ...dateMoves.map((move) => ({ type: "move" as const, at: move.at, move })),
    ...reports,
  ].sort((one, other) => one.at.getTime() - other.at.getTime());
  return { statements, dateMoves, timeline };
}

/** What a report says of a recommendation stands in its frozen content; of versions that were not released nothing is shown. */
async function readReports(id: string, collaborationIds: readonly string[]) {
  const released = await listReleasedContents(database(), collaborationIds);
  return released.flatMap(({ reportId, releasedAt, collaboration, moment, content }) => {
    const { recommendations = [] } = content as Naming;
    const named = recommendations.find(({ recommendationId }) => recommendationId === id);
    if (!named || !releasedAt) return [];
    const sentence = named.sentence ?? null;
    const report = { id: reportId, collaboration, moment, sentence };
    return [{ type: "report" as const, at: releasedAt, report }];
  });
}

/** Of what a report holds, the part that is about recommendations. */
type Naming = { recommendations?: { recommendationId: string; sentence?: string }[] };

async function readStatements(id: string): Promise<Statement[]> {
  const rows = await database().query.recommendationStatements.findMany({
    where: eq(recommendationStatements.recommendationId, id),
    columns: { recommendationId: false, ownerId: false, preparedById: false, madeById: false },
    with: {
      owner: { columns: { name: true } },
      preparedBy: { columns: { name: true } },
      madeBy: { columns: { name: true } },
    },
    orderBy: (statement) => [asc(statement.madeAt), asc(statement.number)],
  });
  return rows.map(({ owner, preparedBy, madeBy, evidence, ...row }) => ({
    ...row,
    evidence: evidence ?? [],
    owner: owner?.name ?? null,
    preparedBy: preparedBy?.name ?? null,
    madeBy: madeBy.name,
  }));
}

const readMoves = (id: string): Promise<DueDateMove[]> =>
  database()
    .select({
      id: recommendationDateChanges.id,
      oldDueOn: recommendationDateChanges.oldDueOn,
      newDueOn: recommendationDateChanges.newDueOn,
      reason: recommendationDateChanges.reason,
      by: users.name,
      at: recommendationDateChanges.changedAt,
    })
    .from(recommendationDateChanges)
    .innerJoin(users, eq(users.id, recommendationDateChanges.changedById))
    .where(eq(recommendationDateChanges.recommendationId, id))
    .orderBy(asc(recommendationDateChanges.changedAt));

/** The oldest first; of one recommendation those that have it. */
export const readVersions = (studyId: string, recommendationId = ""): Promise<TextVersion[]> =>
  database()
    .select({
      number: studyVersions.number,
      reason: studyVersions.reason,
      by: users.name,
      at: studyVersions.publishedAt,
      snapshotSha256: studyVersions.snapshotSha256,
    })
    .from(studyVersions)
    .innerJoin(users, eq(users.id, studyVersions.publishedById))
    .where(
      and(
        eq(studyVersions.studyId, studyId),
        sql`instr(${studyVersions.content}, ${recommendationId}) > 0`,
      ),
    )
    .orderBy(asc(studyVersions.number));
