/** Drawing a sample, noting what was seen in it, and publishing it. */
import { randomBytes } from "node:crypto";
import { and, asc, eq, isNotNull } from "drizzle-orm";
import type { Database } from "@/db/connect";
import { moments, reports, reportVersions, sampleReports, samples } from "@/db/schema";
import { type Transaction, transaction } from "@/db/transaction";
import { hashOf } from "@/features/audit-log/canonical";
import { eventOf, type SaidBy } from "@/features/audit-log/event-types";
import type { ActionOf } from "@/features/audit-log/events";
import { recordEvent, recordEventBy, sealOf } from "@/features/audit-log/record";
import { permit } from "@/features/auth/permit";
import type { Permit, Viewer } from "@/features/viewer/types";
import { now } from "@/lib/clock";
import { ConflictError, NotFoundError, RuleError } from "@/lib/errors";
import { newId } from "@/lib/ids";
import { isSameSitting } from "@/lib/sitting";
import { canKeepWorkingPapers, canReadFindings, canReadSample } from "../permissions";
import { sampleTransition } from "../status";
import { drawFrom, inPopulationOrder, populationSha256 } from "./draw";
import { SAMPLES } from "./frozen";

const SEED_BYTES = 16;

export interface DrawChoice {
  cycleYear: number;
  /** Null: of the whole cycle. */
  momentId: string | null;
  size: number;
  /** Null: one is made. */
  seed: string | null;
}

export interface Check {
  checked: boolean;
  remark: string | null;
}

/**
 * Draws of the reports that the council has, and records all it takes to draw again.
 * @throws RuleError("sample_of_nothing") when there are fewer reports than were asked for
 */
export async function drawSample(viewer: Viewer, choice: DrawChoice): Promise<string> {
  if (!canReadFindings(viewer)) throw new NotFoundError();
  const { cycleYear, momentId, size } = choice;
  return transaction(async (tx) => {
    const permitted = permit(tx, viewer, {
      may: canKeepWorkingPapers(viewer),
      event: {
        action: "sample_drawn",
        objectType: "sample",
        objectId: `${cycleYear}/${momentId ?? ""}`,
      },
    });
    const seed = choice.seed ?? randomBytes(SEED_BYTES).toString("hex");
    const found = await listPopulation(tx, choice);
    const population = inPopulationOrder(found.map(({ id }) => id));
    if (population.length < size) throw new RuleError("sample_too_large");
    const numbers = new Map(found.map(({ id, number }) => [id, number]));
    const id = newId();
    const at = now();
    const draw = {
      cycleYear,
      momentId,
      seed,
      size,
      population,
      populationSize: population.length,
      populationSha256: populationSha256(population),
    };
    const drawn = drawFrom(population, seed, size).map((reportId, index) => ({
      sampleId: id,
      position: index + 1,
      reportId,
      versionNumber: numbers.get(reportId) ?? 1,
    }));
    await tx.insert(samples).values({
      id,
      ...draw,
      status: "drawn",
      drawnAt: at,
      drawnById: viewer.id,
      savedAt: at,
      savedById: viewer.id,
    });
    await tx.insert(sampleReports).values(drawn);
    await record(tx, permitted, "sample_drawn", id, {
      after: { contentSha256: hashOf({ ...draw, drawn }) },
    });
    return id;
  });
}

/** The reports that the council has, with the version it has. */
function listPopulation(db: Database, { cycleYear, momentId }: DrawChoice) {
  return db
    .select({ id: reports.id, number: reportVersions.number })
    .from(reports)
    .innerJoin(moments, eq(moments.id, reports.momentId))
    .innerJoin(reportVersions, eq(reportVersions.id, reports.releasedVersionId))
    .where(
      and(
        eq(moments.cycleYear, cycleYear),
        isNotNull(reports.releasedVersionId),
        momentId === null ? undefined : eq(moments.id, momentId),
      ),
    );
}

/**
 * What was seen in each report, in the order of the draw.
 * @throws ConflictError("changed_meanwhile") when somebody saved after this form was opened
 */
export async function saveSample(
  viewer: Viewer,
  sampleId: string,
  revision: number,
  checks: readonly Check[],
): Promise<void> {
  await transaction(async (tx) => {
    const { before, permitted } = await permitOn(tx, viewer, "sample_saved", sampleId, revision);
    if (before.status === "published") throw new RuleError("sample_moved_on");
    if (checks.length !== before.size) throw new RuleError("sample_moved_on");
    for (const [index, { checked, remark }] of checks.entries()) {
      await tx
        .update(sampleReports)
        .set({ isChecked: checked, remark })
        .where(and(eq(sampleReports.sampleId, sampleId), eq(sampleReports.position, index + 1)));
    }
    const saved = { savedAt: now(), savedById: viewer.id };
    await tx
      .update(samples)
      .set({ revision: revision + 1, ...saved })
      .where(eq(samples.id, sampleId));
    if (revision > 1 && isSameSitting(before, saved)) return;
    await record(tx, permitted, "sample_saved", sampleId, {
      after: { contentSha256: hashOf({ ...checks }) },
    });
  });
}

/** Seed, population, draw and remarks, as everybody reads them from now on. */
export async function publishSample(
  viewer: Viewer,
  sampleId: string,
  revision: number,
): Promise<void> {
  const action = "sample_published";
  await transaction(async (tx) => {
    const { before, permitted } = await permitOn(tx, viewer, action, sampleId, revision);
    const status = sampleTransition(before.status, "publish");
    const snapshotSha256 = hashOf(await snapshotOf(tx, before));
    await tx
      .update(samples)
      .set({ status, publishedAt: now(), publishedById: viewer.id, snapshotSha256 })
      .where(eq(samples.id, sampleId));
    const recordSha256 = await sealOf(tx, SAMPLES, sampleId);
    const after = { status, snapshotSha256, recordSha256 };
    await record(tx, permitted, action, sampleId, { after });
  });
}

/** What the hash of a published sample is over. */
export async function snapshotOf(
  db: Database,
  sample: typeof samples.$inferSelect,
): Promise<Record<string, unknown>> {
  const { id, cycleYear, momentId, seed, size, population } = sample;
  const drawn = await db
    .select({
      position: sampleReports.position,
      reportId: sampleReports.reportId,
      versionNumber: sampleReports.versionNumber,
      isChecked: sampleReports.isChecked,
      remark: sampleReports.remark,
    })
    .from(sampleReports)
    .where(eq(sampleReports.sampleId, id))
    .orderBy(asc(sampleReports.position));
  return { cycleYear, momentId, seed, size, population, reports: drawn };
}

/** A file that somebody took away. Of a working paper the event says no more than that. */
export async function recordSampleFile(viewer: Viewer, sampleId: string, sha256: string) {
  await transaction(async (tx) => {
    const { status } = await findSample(tx, sampleId);
    const isPublished = status === "published";
    if (!canReadSample(viewer, { isPublished })) throw new NotFoundError(`sample ${sampleId}`);
    await recordEventBy(tx, viewer, {
      action: "table_exported",
      objectType: "sample",
      objectId: sampleId,
      after: { sha256 },
    });
  });
}

/** A sample as the viewer had it before them. @throws Refused, ConflictError */
async function permitOn(
  tx: Transaction,
  viewer: Viewer,
  action: ActionOf<"sample">,
  id: string,
  revision: number,
) {
  const before = await findSample(tx, id);
  const permitted = permit(tx, viewer, {
    may: canKeepWorkingPapers(viewer),
    knows: canReadSample(viewer, { isPublished: before.status === "published" }),
    event: { action, objectType: "sample", objectId: id },
  });
  if (before.revision !== revision) throw new ConflictError("changed_meanwhile");
  return { before, permitted };
}

async function findSample(db: Database, id: string) {
  const [sample] = await db.select().from(samples).where(eq(samples.id, id));
  if (!sample) throw new NotFoundError(`sample ${id}`);
  return sample;
}

function record<Action extends ActionOf<"sample">>(
  tx: Transaction,
  permitted: Permit,
  action: Action,
  objectId: string,
  said: SaidBy<Action>,
) {
  return recordEvent(tx, permitted, eventOf({ action, objectType: "sample", objectId }, said));
}
