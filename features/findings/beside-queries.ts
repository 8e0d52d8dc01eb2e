/** What stands beside the scores of the Rekenkamer: the newest report of the cycle that the council has, and its council. */
import { and, desc, eq, inArray, isNotNull, isNull } from "drizzle-orm";
import { database } from "@/db";
import { findings, judgements, moments, reports } from "@/db/schema";
import { PERFORMANCES } from "@/db/vocabulary";
import type { Viewer } from "@/features/auth/types";
import { median } from "@/features/reviews/summary";
import { canReadFindings } from "./permissions";
import { scoresOf } from "./scores";
import type { BesideReport, PublishedFinding, ReportFinding } from "./types";

/** What was published on a collaboration, the newest cycle first. One query; nothing for who has no content. */
export async function listPublished(
  viewer: Viewer,
  collaborationId: string,
): Promise<PublishedFinding[]> {
  if (!canReadFindings(viewer)) return [];
  const rows = await database()
    .select()
    .from(findings)
    .where(and(eq(findings.collaborationId, collaborationId), isNotNull(findings.publishedAt)))
    .orderBy(desc(findings.cycleYear));
  return rows.flatMap(({ publishedAt, ...row }) =>
    publishedAt
      ? [{ id: row.id, cycleYear: row.cycleYear, scores: scoresOf(row), publishedAt }]
      : [],
  );
}

/** What stands beside the scores of a report; null when the Rekenkamer published nothing on its cycle. Two queries at most. */
export async function findReportFinding(
  viewer: Viewer,
  report: { id: string; collaboration: { id: string }; moment: { cycleYear: number } },
): Promise<ReportFinding | null> {
  const { cycleYear } = report.moment;
  const published = await listPublished(viewer, report.collaboration.id);
  const finding = published.find((one) => one.cycleYear === cycleYear);
  if (!finding) return null;
  const [found] = await listNewestReports(report.collaboration.id, [cycleYear]);
  if (!found) return { finding, newest: null, isNewest: false };
  const { id, kind, name, ...row } = found;
  const newest = { id, cycleYear, moment: { kind, name }, self: scoresOf(row) };
  return { finding, newest, isNewest: id === report.id };
}

/** Per cycle the newest report that the council has. Two queries, whatever the number of cycles. */
export async function listBesideReports(
  viewer: Viewer,
  collaborationId: string,
  years: readonly number[],
): Promise<BesideReport[]> {
  if (!canReadFindings(viewer) || years.length === 0) return [];
  const newest = await listNewestReports(collaborationId, years);
  const given = await listScores(newest.map(({ id }) => id));
  return newest.map(({ id, cycleYear, kind, name, ...row }) => ({
    id,
    cycleYear,
    moment: { kind, name },
    self: scoresOf(row),
    medians: mediansOf(given.filter(({ reportId }) => reportId === id).map(scoresOf)),
  }));
}

/** Per cycle the newest report that the council has, without what the council scored. One query. */
async function listNewestReports(collaborationId: string, years: readonly number[]) {
  const rows = await database()
    .select({
      id: reports.id,
      cycleYear: moments.cycleYear,
      kind: moments.kind,
      name: moments.name,
      scoreScoping: reports.scoreScoping,
      scoreOverview: reports.scoreOverview,
      scorePolicyLines: reports.scorePolicyLines,
      scoreCooperation: reports.scoreCooperation,
      scoreAccountability: reports.scoreAccountability,
    })
    .from(reports)
    .innerJoin(moments, eq(moments.id, reports.momentId))
    .where(
      and(
        eq(reports.collaborationId, collaborationId),
        inArray(moments.cycleYear, [...years]),
        isNotNull(reports.releasedVersionId),
      ),
    )
    .orderBy(desc(moments.cycleYear), desc(moments.position));
  return rows.filter(
    (row, index) => rows.findIndex(({ cycleYear }) => cycleYear === row.cycleYear) === index,
  );
}

/** Of the judgements that stand. */
async function listScores(reportIds: readonly string[]) {
  if (reportIds.length === 0) return [];
  return database()
    .select({
      reportId: judgements.reportId,
      scoreScoping: judgements.scoreScoping,
      scoreOverview: judgements.scoreOverview,
      scorePolicyLines: judgements.scorePolicyLines,
      scoreCooperation: judgements.scoreCooperation,
      scoreAccountability: judgements.scoreAccountability,
    })
    .from(judgements)
    .where(and(inArray(judgements.reportId, [...reportIds]), isNull(judgements.supersededAt)));
}

const mediansOf = (all: readonly ReturnType<typeof scoresOf>[]) =>
  PERFORMANCES.map((performance) => {
    const given = all.map((scores) => scores[performance]).filter((score) => score !== null);
    return { performance, median: median(given), count: given.length };
  });
