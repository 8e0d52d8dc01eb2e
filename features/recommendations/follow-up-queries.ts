/** The yearly reports: as they were sent, or as they would be sent today. */
import { desc, eq, isNotNull } from "drizzle-orm";
import { database } from "@/db";
import type { Database } from "@/db/connect";
import { followUpReports, recommendationStatements, users } from "@/db/schema";
import type { Viewer } from "@/features/auth/types";
import { now } from "@/lib/clock";
import { dateOf, yearOf } from "@/lib/dates";
import { NotFoundError } from "@/lib/errors";
import { type Assembled, type FollowUpContent, followUpOf, type LatestTexts } from "./follow-up";
import { canComposeFollowUp, canReadFollowUp, canReadRecommendations } from "./permissions";
import { readSummaries } from "./summary-queries";

export type FollowUpPage = {
  year: number;
  content: FollowUpContent;
  revision: number;
  sent: { at: Date; by: string; snapshotSha256: string } | null;
  mayCompose: boolean;
};

/** Where all recommendations stand, with what was last said of each. */
export async function assemble(db: Database = database()): Promise<Assembled[]> {
  const [rows, statements] = await Promise.all([
    readSummaries(dateOf(now()), undefined, db),
    db
      .select({
        recommendationId: recommendationStatements.recommendationId,
        kind: recommendationStatements.kind,
        text: recommendationStatements.text,
      })
      .from(recommendationStatements)
      .orderBy(recommendationStatements.number),
  ]);
  const texts = new Map<string, LatestTexts>();
  for (const { recommendationId, kind, text } of statements) {
    texts.set(recommendationId, { ...texts.get(recommendationId), [kind]: text });
  }
  return rows.map((row) => ({ row, texts: texts.get(row.id) ?? {} }));
}

/** @throws NotFoundError for who may not read it: before it is sent it is a working paper of the college */
export async function getFollowUp(viewer: Viewer, year: number): Promise<FollowUpPage> {
  const statedOn = dateOf(now());
  if (!canReadRecommendations(viewer) || year < 2000 || year > yearOf(statedOn))
    throw new NotFoundError("follow-up");
  const [report] = await database()
    .select({
      preamble: followUpReports.preamble,
      revision: followUpReports.revision,
      content: followUpReports.content,
      snapshotSha256: followUpReports.snapshotSha256,
      sentAt: followUpReports.sentAt,
      sentBy: users.name,
    })
    .from(followUpReports)
    .leftJoin(users, eq(users.id, followUpReports.sentById))
    .where(eq(followUpReports.year, year));
  const isSent = Boolean(report?.sentAt);
  if (!canReadFollowUp(viewer, { isSent })) throw new NotFoundError("follow-up");
  const mayCompose = canComposeFollowUp(viewer);
  const { preamble = "", revision = 0, sentAt, sentBy, snapshotSha256 } = report ?? {};
  if (sentAt) {
    const content = report?.content as FollowUpContent;
    const sent = { at: sentAt, by: sentBy ?? "", snapshotSha256: snapshotSha256 ?? "" };
    return { year, content, revision, sent, mayCompose };
  }
  const content = followUpOf({ year, statedOn, preamble }, await assemble());
  return { year, content, revision, sent: null, mayCompose };
}

/** The years of which a report was sent, the latest first. */
export async function listFollowUps(viewer: Viewer): Promise<{ year: number; sentAt: Date }[]> {
  if (!canReadRecommendations(viewer)) throw new NotFoundError("follow-up");
  const rows = await database()
    .select({ year: followUpReports.year, sentAt: followUpReports.sentAt })
    .from(followUpReports)
    .where(isNotNull(followUpReports.sentAt))
    .orderBy(desc(followUpReports.year));
  return rows.flatMap(({ year, sentAt }) => (sentAt ? [{ year, sentAt }] : []));
}
