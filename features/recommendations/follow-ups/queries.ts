/** The yearly reports: as they were sent, or as they would be sent today. */
import { desc, eq, isNotNull } from "drizzle-orm";
import { database } from "@/db";
import type { Database } from "@/db/connect";
import { followUpReports, recommendationStatements, users } from "@/db/schema";
import type { Viewer } from "@/features/viewer/types";
import { now } from "@/lib/clock";
import { dateOf, yearOf } from "@/lib/dates";
import { NotFoundError } from "@/lib/errors";
import { canComposeFollowUp, canReadFollowUp, canReadRecommendations } from "../permissions";
import { readSummaries } from "../summary-queries";
import {
  type Assembled,
  type FollowUpContent,
  type FollowUpReport,
  followUpOf,
  type LatestTexts,
} from "./content";

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

/**
 * @param asked a version; the newest that the viewer may read when left out
 * @throws NotFoundError for who may not read it: before it is sent it is a working paper of the college
 */
export async function getFollowUp(
  viewer: Viewer,
  year: number,
  asked: number | null = null,
): Promise<FollowUpReport> {
  const statedOn = dateOf(now());
  if (!canReadRecommendations(viewer) || year < 2000 || year > yearOf(statedOn))
    throw new NotFoundError("follow-up");
  const versions = await database()
    .select({
      number: followUpReports.number,
      reason: followUpReports.reason,
      preamble: followUpReports.preamble,
      revision: followUpReports.revision,
      content: followUpReports.content,
      snapshotSha256: followUpReports.snapshotSha256,
      sentAt: followUpReports.sentAt,
      sentBy: users.name,
    })
    .from(followUpReports)
    .leftJoin(users, eq(users.id, followUpReports.sentById))
    .where(eq(followUpReports.year, year))
    .orderBy(desc(followUpReports.number));
  const isReadable = ({ sentAt }: { sentAt: Date | null }) =>
    canReadFollowUp(viewer, { isSent: sentAt !== null });
  const report = versions.find(
    (version) => isReadable(version) && (asked === null || version.number === asked),
  );
  // Before anything was saved there is no version yet, and the form of the first.
  if (!report && (asked !== null || versions.length > 0 || !isReadable({ sentAt: null })))
    throw new NotFoundError("follow-up");
  const { preamble = "", revision = 0, number = 1, reason = null } = report ?? {};
  const newest = versions.find(({ sentAt }) => sentAt !== null)?.number ?? number;
  const about = {
    year,
    revision,
    number,
    reason,
    replacedBy: newest > number ? newest : null,
    mayCompose: canComposeFollowUp(viewer) && number === (versions[0]?.number ?? 1),
  };
  if (report?.sentAt) {
    const { sentAt: at, sentBy: by, snapshotSha256 } = report;
    const sent = { at, by: by ?? "", snapshotSha256: snapshotSha256 ?? "" };
    return { ...about, content: report.content as FollowUpContent, sent };
  }
  const content = followUpOf({ year, statedOn, preamble }, await assemble());
  return { ...about, content, sent: null };
}

/** The years of which a report was sent, the latest first, and when its newest version was. */
export async function listFollowUps(viewer: Viewer): Promise<{ year: number; sentAt: Date }[]> {
  if (!canReadRecommendations(viewer)) throw new NotFoundError("follow-up");
  const rows = await database()
    .select({ year: followUpReports.year, sentAt: followUpReports.sentAt })
    .from(followUpReports)
    .where(isNotNull(followUpReports.sentAt))
    .orderBy(desc(followUpReports.year), desc(followUpReports.number));
  return rows.flatMap(({ year, sentAt }, at) =>
    sentAt && rows[at - 1]?.year !== year ? [{ year, sentAt }] : [],
  );
}
