import { asc, desc, eq } from "drizzle-orm";
import { database } from "@/db";
import { cycles, momentDateChanges, moments, users } from "@/db/schema";
import type { Viewer } from "@/features/viewer/types";
import { NotFoundError } from "@/lib/errors";
import { inOrderOfTime } from "./moment-state";
import { canReadCycles } from "./permissions";
import type {
  CycleDetail,
  CycleSummary,
  MomentDateChange,
  MomentDetail,
  MomentSummary,
} from "./types";

/** Every cycle with its moments in the order of time, the latest cycle first. */
export async function listCycles(viewer: Viewer): Promise<CycleSummary[]> {
  requireReader(viewer);
  const years = await database()
    .select({ year: cycles.year })
    .from(cycles)
    .orderBy(desc(cycles.year));
  const all: MomentSummary[] = await database()
    .select()
    .from(moments)
    .orderBy(asc(moments.position));
  return years.map(({ year }) => ({
    year,
    moments: inOrderOfTime(all.filter((moment) => moment.cycleYear === year)),
  }));
}

/** One cycle with its moments, each with the dates it had before. @throws NotFoundError */
export async function getCycle(viewer: Viewer, year: number): Promise<CycleDetail> {
  requireReader(viewer);
  const [cycle] = await database()
    .select({ year: cycles.year })
    .from(cycles)
    .where(eq(cycles.year, year));
  if (!cycle) throw new NotFoundError(`cycle ${year}`);
  const [rows, changes] = await Promise.all([
    database().select().from(moments).where(eq(moments.cycleYear, year)),
    listDateChanges(year),
  ]);
  const changesOf = (id: string) =>
    changes.filter(({ momentId }) => momentId === id).map(withoutMoment);
  return {
    year,
    moments: inOrderOfTime(rows.map((row) => ({ ...row, dateChanges: changesOf(row.id) }))),
  };
}

/** One moment of a cycle. @throws NotFoundError */
export async function getMoment(viewer: Viewer, year: number, id: string): Promise<MomentDetail> {
  const cycle = await getCycle(viewer, year);
  const moment = cycle.moments.find((candidate) => candidate.id === id);
  if (!moment) throw new NotFoundError(`moment ${id}`);
  return moment;
}

function listDateChanges(year: number) {
  return database()
    .select({
      id: momentDateChanges.id,
      momentId: momentDateChanges.momentId,
      field: momentDateChanges.field,
      oldOn: momentDateChanges.oldOn,
      newOn: momentDateChanges.newOn,
      reason: momentDateChanges.reason,
      changedBy: users.name,
      changedAt: momentDateChanges.changedAt,
    })
    .from(momentDateChanges)
    .innerJoin(moments, eq(moments.id, momentDateChanges.momentId))
    .innerJoin(users, eq(users.id, momentDateChanges.changedById))
    .where(eq(moments.cycleYear, year))
    .orderBy(asc(momentDateChanges.changedAt));
}

function withoutMoment({
  momentId: _,
  ...change
}: MomentDateChange & { momentId: string }): MomentDateChange {
  return change;
}

/** @throws NotFoundError */
function requireReader(viewer: Viewer): void {
  if (!canReadCycles(viewer)) throw new NotFoundError("cycles");
}
