import { and, eq, max } from "drizzle-orm";
import { goals, indicators } from "@/db/schema";
import type { Transaction } from "@/db/transaction";
import type { Viewer } from "@/features/viewer/types";
import { NotFoundError } from "@/lib/errors";
import { newId } from "@/lib/ids";
import { asChangeOrCorrection } from "../corrections/mutations";
import { requireCounting } from "../corrections/queries";
import { changedFields } from "../edit/changed-fields";
import { keepCollaboration, requirePast } from "../mutations";
import type { ChangedGoal, ChangedIndicator, NewGoal, NewIndicator } from "../validation";

export async function addGoal(viewer: Viewer, { collaborationId, revision, text }: NewGoal) {
  const goalId = newId();
  const result = await keepCollaboration(
    viewer,
    { collaborationId, revision, action: "goal_added" },
    async (tx) => {
      const [last] = await tx
        .select({ position: max(goals.position) })
        .from(goals)
        .where(eq(goals.collaborationId, collaborationId));
      await tx
        .insert(goals)
        .values({ id: goalId, collaborationId, position: (last?.position ?? 0) + 1, text });
      return { after: { goalId, goal: text } };
    },
  );
  return { ...result, goalId };
}

export async function changeGoal(
  viewer: Viewer,
  { collaborationId, revision, goalId, text, reason }: ChangedGoal,
) {
  return keepCollaboration(
    viewer,
    { collaborationId, revision, action: "goal_changed" },
    async (tx) => {
      const current = await findGoal(tx, collaborationId, goalId);
      const target = { collaborationId, part: "goal", rowId: goalId, reason } as const;
      const change = changedFields(current, { text });
      const { seal, ...how } = await asChangeOrCorrection(tx, viewer, target, change);
      await tx.update(goals).set({ text }).where(eq(goals.id, goalId));
      return {
        ...how,
        before: { goalId, goal: current.text },
        after: { goalId, goal: text, ...seal },
      };
    },
  );
}

/** `fictional` marks figures that were invented for the demo; no form sets it. */
export async function addIndicator(
  viewer: Viewer,
  { collaborationId, revision, goalId, ...input }: NewIndicator & { fictional?: boolean },
) {
  requirePast(input.baselineOn, "measured_in_future");
  const indicatorId = newId();
  const result = await keepCollaboration(
    viewer,
    { collaborationId, revision, action: "indicator_added" },
    async (tx) => {
      await findGoal(tx, collaborationId, goalId);
      const [last] = await tx
        .select({ position: max(indicators.position) })
        .from(indicators)
        .where(eq(indicators.goalId, goalId));
      await tx
        .insert(indicators)
        .values({ ...input, id: indicatorId, goalId, position: (last?.position ?? 0) + 1 });
      return { after: { indicatorId, goalId, ...input } };
    },
  );
  return { ...result, indicatorId };
}

export async function changeIndicator(viewer: Viewer, input: ChangedIndicator) {
  const { collaborationId, revision, indicatorId, reason, ...fields } = input;
  requirePast(fields.baselineOn, "measured_in_future");
  return keepCollaboration(
    viewer,
    { collaborationId, revision, action: "indicator_changed" },
    async (tx) => {
      const { current } = await findIndicator(tx, collaborationId, indicatorId);
      const change = changedFields(current, fields);
      const target = { collaborationId, part: "indicator", rowId: indicatorId, reason } as const;
      const { seal, ...how } = await asChangeOrCorrection(tx, viewer, target, change);
      await tx.update(indicators).set(fields).where(eq(indicators.id, indicatorId));
      const of = { indicatorId };
      const { before, after } = change;
      return { ...how, before: { ...of, ...before }, after: { ...of, ...after, ...seal } };
    },
  );
}

async function findGoal(tx: Transaction, collaborationId: string, goalId: string) {
  const [goal] = await tx
    .select({ text: goals.text })
    .from(goals)
    .where(and(eq(goals.id, goalId), eq(goals.collaborationId, collaborationId)));
  if (!goal) throw new NotFoundError();
  await requireCounting(tx, goalId);
  return goal;
}

/** @throws NotFoundError for an indicator of another collaboration, RuleError for one that was withdrawn */
export async function findIndicator(tx: Transaction, collaborationId: string, indicatorId: string) {
  const [row] = await tx
    .select({
      goalId: indicators.goalId,
      current: {
        name: indicators.name,
        unit: indicators.unit,
        direction: indicators.direction,
        baseline: indicators.baseline,
        baselineOn: indicators.baselineOn,
        target: indicators.target,
        targetFrom: indicators.targetFrom,
        targetTo: indicators.targetTo,
        targetOn: indicators.targetOn,
        note: indicators.note,
        sourceUrl: indicators.sourceUrl,
      },
    })
    .from(indicators)
    .innerJoin(goals, eq(goals.id, indicators.goalId))
    .where(and(eq(indicators.id, indicatorId), eq(goals.collaborationId, collaborationId)));
  if (!row) throw new NotFoundError();
  await requireCounting(tx, indicatorId, row.goalId);
  return row;
}
