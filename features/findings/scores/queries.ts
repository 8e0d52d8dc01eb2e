/** What stands beside the scores of the Rekenkamer: the newest report of the cycle that the council has, and its council. */
import { and, desc, eq, inArray, isNotNull, isNull, sql } from "drizzle-orm";
import { database } from "@/db";
import { findings, judgements, moments, reports } from "@/db/schema";
import { inScoreColumns, scoresOf } from "@/db/schema/scores";
import type { Scores } from "@/db/vocabulary";
import { PERFORMANCES } from "@/db/vocabulary";
import { median } from "@/features/reviews/judgements/summary";
import type { Viewer } from "@/features/viewer/types";
import { canReadFindings } from "../permissions";
import type { BesideReport, PublishedBeside, ReportFinding } from "../types";

/**
 * What was published on a collaboration, the newest cycle first, or on one cycle of it. One query: a row per judgement on the
 * newest report of each cycle, at least one per finding. Nothing for who has no content.
 */
export async function listPublished(
  viewer: Viewer,
  collaborationId: string,
  cycleYear?: number,
): Promise<PublishedBeside[]> {
  if (!canReadFindings(viewer)) return [];
  const newest = sql`select "of_cycle"."id" from ${reports} as "of_cycle" inner join ${moments} as "at_moment" on "at_moment"."id" = "of_cycle"."moment_id" where "of_cycle"."collaboration_id" = ${findings.collaborationId} and "at_moment"."cycle_year" = ${findings.cycleYear} and "of_cycle"."released_version_id" is not null order by "at_moment"."position" desc limit 1`;
  const rows = await database()
    .select({
      finding: findings,
      report: { id: reports.id, ...inScoreColumns(scoresOf(reports)) },
      moment: { kind: moments.kind, name: moments.name },
      judgement: { id: judgements.id, ...inScoreColumns(scoresOf(judgements)) },
    })
    .from(findings)
    .leftJoin(reports, eq(reports.id, sql`(${newest})`))
    .leftJoin(moments, eq(moments.id, reports.momentId))
    .leftJoin(judgements, and(eq(judgements.reportId, reports.id), isNull(judgements.supersededAt)))
    .where(
      and(
        eq(findings.collaborationId, collaborationId),
        isNotNull(findings.publishedAt),
        cycleYear === undefined ? undefined : eq(findings.cycleYear, cycleYear),
      ),
    )
    .orderBy(desc(findings.cycleYear));
  const firsts = rows.filter(
    ({ finding }, index) => rows.findIndex((row) => row.finding.id === finding.id) === index,
  );
  return firsts.flatMap(({ finding, report, moment }) => {
    const { id, publishedAt } = finding;
    if (publishedAt === null) return [];
    const given = rows.flatMap((row) =>
      row.finding.id === id && row.judgement ? [scoresOf(row.judgement)] : [],
    );
    return [
      {
        finding: { id, cycleYear: finding.cycleYear, scores: scoresOf(finding), publishedAt },
        report:
          report?.id && moment
            ? {
                id: report.id,
                cycleYear: finding.cycleYear,
                moment,
                self: scoresOf(report),
                medians: mediansOf(given),
              }
            : null,
      },
    ];
  });
}

/** What stands beside the scores of a report; null when the Rekenkamer published nothing on its cycle. One query. */
export async function findReportFinding(
  viewer: Viewer,
  {
    id,
    collaboration,
    moment,
  }: {
    id: string;
    collaboration: { id: string };
    moment: { cycleYear: number };
  },
): Promise<ReportFinding | null> {
  const [found] = await listPublished(viewer, collaboration.id, moment.cycleYear);
  if (!found) return null;
  return { finding: found.finding, newest: found.report, isNewest: found.report?.id === id };
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
      ...inScoreColumns(scoresOf(reports)),
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
      ...inScoreColumns(scoresOf(judgements)),
    })
    .from(judgements)
    .where(and(inArray(judgements.reportId, [...reportIds]), isNull(judgements.supersededAt)));
}

const mediansOf = (all: readonly Scores[]) =>
  PERFORMANCES.map((performance) => {
    const given = all.map((scores) => scores[performance]).filter((score) => score !== null);
    return { performance, median: median(given), count: given.length };
  });
