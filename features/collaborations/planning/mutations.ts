/** Milestones, budgets and published facts. */
import { and, asc, eq, inArray, max } from "drizzle-orm";
import { budgets, collaborationFacts, milestones } from "@/db/schema";
import type { Viewer } from "@/features/viewer/types";
import { NotFoundError } from "@/lib/errors";
import { newId } from "@/lib/ids";
import { asChangeOrCorrection } from "../corrections/mutations";
import { requireCounting } from "../corrections/queries";
import { changedFields } from "../edit/changed-fields";
import { keepCollaboration, requirePast } from "../mutations";
import type { Budgets, ChangedMilestone, NewFact, NewMilestone } from "../validation";

export async function addMilestone(
  viewer: Viewer,
  { collaborationId, revision, ...milestone }: NewMilestone,
) {
  requirePast(milestone.doneOn, "done_in_future");
  const milestoneId = newId();
  const result = await keepCollaboration(
    viewer,
    { collaborationId, revision, action: "milestone_added" },
    async (tx) => {
      const [last] = await tx
        .select({ position: max(milestones.position) })
        .from(milestones)
        .where(eq(milestones.collaborationId, collaborationId));
      await tx.insert(milestones).values({
        id: milestoneId,
        collaborationId,
        position: (last?.position ?? 0) + 1,
        ...milestone,
      });
      return { after: { milestoneId, ...milestone } };
    },
  );
  return { ...result, milestoneId };
}

export async function changeMilestone(viewer: Viewer, input: ChangedMilestone) {
  const { collaborationId, revision, milestoneId, reason, ...milestone } = input;
  requirePast(milestone.doneOn, "done_in_future");
  return keepCollaboration(
    viewer,
    { collaborationId, revision, action: "milestone_changed" },
    async (tx) => {
      const [current] = await tx
        .select({
          name: milestones.name,
          plannedOn: milestones.plannedOn,
          expectedOn: milestones.expectedOn,
          doneOn: milestones.doneOn,
        })
        .from(milestones)
        .where(
          and(eq(milestones.id, milestoneId), eq(milestones.collaborationId, collaborationId)),
        );
      if (!current) throw new NotFoundError();
      await requireCounting(tx, milestoneId);
      const change = changedFields(current, milestone);
      const target = { collaborationId, part: "milestone", rowId: milestoneId, reason } as const;
      const { seal, ...how } = await asChangeOrCorrection(tx, viewer, target, change);
      await tx.update(milestones).set(milestone).where(eq(milestones.id, milestoneId));
      const of = { milestoneId };
      const { before, after } = change;
      return { ...how, before: { ...of, ...before }, after: { ...of, ...after, ...seal } };
    },
  );
}

/** The municipality's own contribution per year; an empty year has no budget. */
export async function setBudgets(
  viewer: Viewer,
  { collaborationId, revision, budgets: years }: Budgets,
) {
  return keepCollaboration(
    viewer,
    { collaborationId, revision, action: "budgets_set" },
    async (tx) => {
      const before = await tx
        .select({ year: budgets.year, plannedEuros: budgets.plannedEuros })
        .from(budgets)
        .where(eq(budgets.collaborationId, collaborationId))
        .orderBy(asc(budgets.year));
      const named = years.map(({ year }) => year);
      await tx
        .delete(budgets)
        .where(and(eq(budgets.collaborationId, collaborationId), inArray(budgets.year, named)));
      for (const { year, plannedEuros } of years) {
        if (plannedEuros !== null)
          await tx.insert(budgets).values({ collaborationId, year, plannedEuros });
      }
      return { before: { budgets: before }, after: { budgets: years } };
    },
  );
}

export async function addFact(viewer: Viewer, { collaborationId, revision, ...fact }: NewFact) {
  return keepCollaboration(
    viewer,
    { collaborationId, revision, action: "fact_added" },
    async (tx) => {
      const [last] = await tx
        .select({ position: max(collaborationFacts.position) })
        .from(collaborationFacts)
        .where(eq(collaborationFacts.collaborationId, collaborationId));
      await tx
        .insert(collaborationFacts)
        .values({ id: newId(), collaborationId, position: (last?.position ?? 0) + 1, ...fact });
      return { after: { fact } };
    },
  );
}
