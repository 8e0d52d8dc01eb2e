/** Samples of reports: those that were published for everybody, all of them for the Rekenkamer. */
import { asc, count, desc, eq, inArray, isNotNull, type SQL, sql } from "drizzle-orm";
import { database } from "@/db";
import { collaborations, moments, reports, sampleReports, samples, users } from "@/db/schema";
import type { Viewer } from "@/features/viewer/types";
import { NotFoundError } from "@/lib/errors";
import { PAGE_ROWS, pageWithin } from "@/lib/list-address";
import { canKeepWorkingPapers, canReadFindings, canReadSample } from "../permissions";
import { drawFrom, drawOrder, populationSha256 } from "./draw";
import type { DrawnReport, DrawPlace, PopulationRow, SampleDetail, SampleList } from "./types";

const momentLabel = { kind: moments.kind, name: moments.name };

/** The newest draw first. @throws NotFoundError for who has no content */
export async function listSamples(
  viewer: Viewer,
  asked: number,
  pageRows = PAGE_ROWS,
): Promise<SampleList> {
  if (!canReadFindings(viewer)) throw new NotFoundError("samples");
  const mayDraw = canKeepWorkingPapers(viewer);
  const shown: SQL | undefined = mayDraw ? undefined : eq(samples.status, "published");
  const [counted] = await database().select({ total: count() }).from(samples).where(shown);
  const total = counted?.total ?? 0;
  const { offset, ...place } = pageWithin(asked, total, pageRows);
  const rows = await database()
    .select({
      id: samples.id,
      cycleYear: samples.cycleYear,
      moment: momentLabel,
      size: samples.size,
      populationSize: samples.populationSize,
      checked: sql<number>`(select count(*) from ${sampleReports} where ${eq(sampleReports.sampleId, samples.id)} and ${sampleReports.isChecked})`,
      drawnAt: samples.drawnAt,
      status: samples.status,
    })
    .from(samples)
    .leftJoin(moments, eq(moments.id, samples.momentId))
    .where(shown)
    .orderBy(desc(samples.drawnAt))
    .limit(pageRows)
    .offset(offset);
  return { rows, total, ...place, mayDraw };
}

/** @throws NotFoundError, also for a sample that is not published and who may not know of it */
export async function getSample(viewer: Viewer, id: string): Promise<SampleDetail> {
  const found = await findReadable(viewer, id);
  const drawn = await listDrawn(id);
  const { sample, moment, drawnBy, publishedBy } = found;
  const { population, seed, size, populationSha256: recorded, ...row } = sample;
  const again = drawFrom(population, seed, size);
  return {
    ...row,
    seed,
    size,
    populationSha256: recorded,
    moment: moment?.kind ? moment : null,
    drawnBy: drawnBy ?? "",
    publishedBy: publishedBy ?? null,
    reports: drawn,
    repeats:
      populationSha256(population) === recorded &&
      again.join() === drawn.map(({ reportId }) => reportId).join(),
    may: { write: canKeepWorkingPapers(viewer) && sample.status === "drawn" },
  };
}

/** The whole population in the order of the draw, with what was seen in the reports that were drawn. */
export async function listPopulation(viewer: Viewer, id: string): Promise<PopulationRow[]> {
  const { sample } = await findReadable(viewer, id);
  const [drawn, known] = await Promise.all([
    listDrawn(id),
    database()
      .select({ id: reports.id, collaboration: collaborations.name, moment: momentLabel })
      .from(reports)
      .innerJoin(collaborations, eq(collaborations.id, reports.collaborationId))
      .innerJoin(moments, eq(moments.id, reports.momentId))
      .where(eq(moments.cycleYear, sample.cycleYear)),
  ]);
  const named = new Map(known.map((one) => [one.id, one]));
  return drawOrder(sample.population, sample.seed).flatMap(({ id: reportId, key }, index) => {
    const found = named.get(reportId);
    const report = drawn.find((one) => one.reportId === reportId) ?? null;
    if (!found) return [];
    const { collaboration, moment } = found;
    return [
      { rank: index + 1, isDrawn: report !== null, reportId, key, collaboration, moment, report },
    ];
  });
}

/** Where a sample can be drawn, the newest cycle first. @throws NotFoundError for who draws none */
export async function listDrawPlaces(viewer: Viewer): Promise<DrawPlace[]> {
  if (!canKeepWorkingPapers(viewer)) throw new NotFoundError("new sample");
  return database()
    .select({
      cycleYear: moments.cycleYear,
      momentId: moments.id,
      moment: momentLabel,
      reports: count(),
    })
    .from(reports)
    .innerJoin(moments, eq(moments.id, reports.momentId))
    .where(isNotNull(reports.releasedVersionId))
    .groupBy(moments.id)
    .orderBy(desc(moments.cycleYear), asc(moments.position));
}

async function findReadable(viewer: Viewer, id: string) {
  if (!canReadFindings(viewer)) throw new NotFoundError("samples");
  const [found] = await database()
    .select({ sample: samples, moment: momentLabel })
    .from(samples)
    .leftJoin(moments, eq(moments.id, samples.momentId))
    .where(eq(samples.id, id));
  if (!found || !canReadSample(viewer, { isPublished: found.sample.status === "published" })) {
    throw new NotFoundError(`sample ${id}`);
  }
  const { drawnById, publishedById } = found.sample;
  const people = await database()
    .select({ id: users.id, name: users.name })
    .from(users)
    .where(inArray(users.id, [drawnById, publishedById ?? drawnById]));
  const nameOf = (userId: string | null) => people.find((one) => one.id === userId)?.name;
  return { ...found, drawnBy: nameOf(drawnById), publishedBy: nameOf(publishedById) };
}

function listDrawn(sampleId: string): Promise<DrawnReport[]> {
  return database()
    .select({
      position: sampleReports.position,
      reportId: sampleReports.reportId,
      versionNumber: sampleReports.versionNumber,
      collaboration: collaborations.name,
      cycleYear: moments.cycleYear,
      moment: momentLabel,
      isChecked: sampleReports.isChecked,
      remark: sampleReports.remark,
    })
    .from(sampleReports)
    .innerJoin(reports, eq(reports.id, sampleReports.reportId))
    .innerJoin(collaborations, eq(collaborations.id, reports.collaborationId))
    .innerJoin(moments, eq(moments.id, reports.momentId))
    .where(eq(sampleReports.sampleId, sampleId))
    .orderBy(asc(sampleReports.position));
}
