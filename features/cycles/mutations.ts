import { and, count, eq, max } from "drizzle-orm";
import { cycles, momentDateChanges, moments } from "@/db/schema";
import { type Transaction, transaction } from "@/db/transaction";
import { MOMENT_KINDS } from "@/db/vocabulary";
import { recordEvent } from "@/features/audit-log/record";
import { permit } from "@/features/auth/permit";
import type { Permit, Viewer } from "@/features/viewer/types";
import { now } from "@/lib/clock";
import { ConflictError, NotFoundError, RuleError } from "@/lib/errors";
import { newId } from "@/lib/ids";
import { plannedMoments } from "./calendar";
import { canPlanCycles } from "./permissions";
import { DATE_FIELDS } from "./types";
import {
  type ChangedMoment,
  faultsInDates,
  type MovedDate,
  type NewCycle,
  type NewMoment,
} from "./validation";

/** Adds a budget year, with the five moments of the pattern or without any. @throws RuleError when it is there already */
export async function addCycle(viewer: Viewer, input: NewCycle): Promise<void> {
  const event = {
    action: "cycle_added",
    objectType: "cycle",
    objectId: String(input.year),
  } as const;
  await transaction(async (tx) => {
    const permitted = permit(tx, viewer, { may: canPlanCycles(viewer), event });
    if (await exists(tx, input.year)) throw new RuleError("cycle_exists");
    await tx.insert(cycles).values({ year: input.year, createdAt: now() });
    await recordEvent(tx, permitted, { ...event, after: { year: input.year } });
    if (input.start === "empty") return;
    for (const moment of plannedMoments(input.year)) {
      await insertMoment(tx, permitted, {
        ...moment,
        year: input.year,
        name: null,
        sourceUrl: null,
      });
    }
  });
}

/** @returns the id of the new moment. @throws NotFoundError, RuleError */
export async function addMoment(viewer: Viewer, input: NewMoment): Promise<string> {
  const event = {
    action: "moment_added",
    objectType: "cycle",
    objectId: String(input.year),
  } as const;
  return transaction(async (tx) => {
    const permitted = permit(tx, viewer, { may: canPlanCycles(viewer), event });
    if (!(await exists(tx, input.year))) throw new NotFoundError(`cycle ${input.year}`);
    if (input.kind !== "other" && (await hasKind(tx, input)))
      throw new RuleError("moment_kind_exists");
    return insertMoment(tx, permitted, input);
  });
}

/** Changes the name and side of a moment of its own kind, and the source of any. @throws NotFoundError, ConflictError */
export async function changeMoment(viewer: Viewer, input: ChangedMoment): Promise<void> {
  const event = { action: "moment_changed", objectType: "moment", objectId: input.id } as const;
  await transaction(async (tx) => {
    const permitted = permit(tx, viewer, { may: canPlanCycles(viewer), event });
    const before = await momentAt(tx, input);
    const own = before.kind === "other";
    if (own && !input.name) throw new RuleError("moment_needs_name");
    const change = {
      name: own ? input.name : null,
      side: own ? (input.side ?? before.side) : before.side,
      sourceUrl: input.sourceUrl,
    };
    const { name, side, sourceUrl } = before;
    const revision = before.revision + 1;
    await tx
      .update(moments)
      .set({ ...change, revision })
      .where(eq(moments.id, input.id));
    await recordEvent(tx, permitted, {
      ...event,
      objectVersion: revision,
      before: { name, side, sourceUrl },
      after: change,
    });
  });
}

/**
 * Moves one date of a moment, or takes it back (`newOn` null). The old date stays visible with the reason.
 * @throws NotFoundError, ConflictError, RuleError
 */
export async function moveMomentDate(viewer: Viewer, input: MovedDate): Promise<void> {
  const event = { action: "moment_date_moved", objectType: "moment", objectId: input.id } as const;
  await transaction(async (tx) => {
    const permitted = permit(tx, viewer, { may: canPlanCycles(viewer), event });
    const moment = await momentAt(tx, input);
    const column = DATE_FIELDS[input.field];
    const oldOn = moment[column];
    if (oldOn === input.newOn) throw new RuleError("date_unchanged");
    const [fault] = faultsInDates(moment.cycleYear, { ...moment, [column]: input.newOn });
    if (fault) throw new RuleError(fault.code);
    const revision = moment.revision + 1;
    await tx
      .update(moments)
      .set({ [column]: input.newOn, revision })
      .where(eq(moments.id, input.id));
    await tx.insert(momentDateChanges).values({
      id: newId(),
      momentId: input.id,
      field: input.field,
      oldOn,
      newOn: input.newOn,
      reason: input.reason,
      changedById: viewer.id,
      changedAt: now(),
    });
    const after = { [column]: input.newOn, reason: input.reason };
    await recordEvent(tx, permitted, {
      ...event,
      objectVersion: revision,
      before: { [column]: oldOn },
      after,
    });
  });
}

async function insertMoment(tx: Transaction, permitted: Permit, input: NewMoment): Promise<string> {
  const { year, ...moment } = input;
  const [fault] = faultsInDates(year, moment);
  if (fault) throw new RuleError(fault.code);
  const id = newId();
  const position = await positionFor(tx, input);
  await tx.insert(moments).values({ ...moment, id, cycleYear: year, position });
  await recordEvent(tx, permitted, {
    action: "moment_added",
    objectType: "moment",
    objectId: id,
    objectVersion: 1,
    after: { cycleYear: year, position, ...moment },
  });
  return id;
}

/** The known kinds stand in the order of the year; a municipality's own come after them as they are added. */
async function positionFor(tx: Transaction, { kind, year }: NewMoment): Promise<number> {
  if (kind !== "other") return MOMENT_KINDS.indexOf(kind);
  const [last] = await tx
    .select({ position: max(moments.position) })
    .from(moments)
    .where(eq(moments.cycleYear, year));
  return Math.max(last?.position ?? 0, MOMENT_KINDS.length) + 1;
}

async function momentAt(tx: Transaction, { id, revision }: { id: string; revision: number }) {
  const [moment] = await tx.select().from(moments).where(eq(moments.id, id));
  if (!moment) throw new NotFoundError(`moment ${id}`);
  if (moment.revision !== revision) throw new ConflictError("changed_meanwhile");
  return moment;
}

async function exists(tx: Transaction, year: number): Promise<boolean> {
  const [found] = await tx.select({ count: count() }).from(cycles).where(eq(cycles.year, year));
  return (found?.count ?? 0) > 0;
}

async function hasKind(tx: Transaction, { year, kind }: NewMoment): Promise<boolean> {
  const [found] = await tx
    .select({ count: count() })
    .from(moments)
    .where(and(eq(moments.cycleYear, year), eq(moments.kind, kind)));
  return (found?.count ?? 0) > 0;
}
