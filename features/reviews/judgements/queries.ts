/** What the members of the council think of a report. */
import { desc, eq } from "drizzle-orm";
import { database } from "@/db";
import { judgements } from "@/db/schema";
import { scoresOf } from "@/db/schema/scores";
import type { Viewer } from "@/features/viewer/types";
import type { Judgement, MemberJudgement } from "../types";

/** One per member that stands, newest first, each with the earlier ones. */
export async function listJudgements(viewer: Viewer, reportId: string): Promise<MemberJudgement[]> {
  const rows = await database().query.judgements.findMany({
    where: eq(judgements.reportId, reportId),
    orderBy: [desc(judgements.givenAt), desc(judgements.id)],
    with: {
      version: { columns: { number: true } },
      councilMember: { columns: { name: true, politicalGroup: true } },
    },
  });
  return rows
    .filter(({ supersededAt }) => supersededAt === null)
    .map((row) => ({
      ...judgementOf(row),
      member: row.councilMember,
      isOwn: row.councilMemberId === viewer.id,
      earlier: rows
        .filter((one) => one.councilMemberId === row.councilMemberId && one.supersededAt !== null)
        .map(judgementOf),
    }));
}

type JudgementRow = typeof judgements.$inferSelect & { version: { number: number } };

function judgementOf(row: JudgementRow): Judgement {
  const { id, sight, course, element, explanation, givenAt } = row;
  const scores = scoresOf(row);
  const versionNumber = row.version.number;
  return { id, sight, course, element, explanation, scores, versionNumber, givenAt };
}
