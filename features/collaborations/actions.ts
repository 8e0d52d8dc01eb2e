"use server";

import { revalidatePath } from "next/cache";
import { redirect } from "next/navigation";
import type { z } from "zod";
import type { Viewer } from "@/features/auth/types";
import { parseForm, viewerAction } from "@/features/auth/viewer-action";
import {
  collaborationHref,
  editCollaborationHref,
  partnersHref,
  withQuery,
} from "@/features/hrefs";
import type { ActionState } from "@/lib/action-state";
import { ConflictError, RuleError } from "@/lib/errors";
import { getTranslator } from "@/lib/i18n";
import { correctFact, correctMeasurement, withdrawPart } from "./corrections/mutations";
import type { DoneCode } from "./done-codes";
import { type EditSection, sectionOfPart } from "./edit-sections";
import { addGoal, addIndicator, changeGoal, changeIndicator } from "./goals/mutations";
import { addMeasurement, setTargets } from "./goals/result-mutations";
import { addCollaboration, changeDetails } from "./mutations";
import { mergePartners } from "./partners/merge-mutations";
import { addPartner, recordPartnerLeft } from "./partners/mutations";
import { addFact, addMilestone, changeMilestone, setBudgets } from "./planning/mutations";
import {
  addCollaborationSchema,
  addFactSchema,
  addGoalSchema,
  addIndicatorSchema,
  addMilestoneSchema,
  addPartnerSchema,
  budgetsSchema,
  changeGoalSchema,
  changeIndicatorSchema,
  changeMilestoneSchema,
  correctFactSchema,
  correctMeasurementSchema,
  detailsSchema,
  measurementSchema,
  partnerLeftSchema,
  partnerMergeSchema,
  targetsSchema,
  withdrawPartSchema,
} from "./validation";

export async function addCollaborationAction(
  _previous: ActionState,
  form: FormData,
): Promise<ActionState> {
  return viewerAction(form, async (viewer) => {
    const { slug } = await addCollaboration(viewer, parseForm(addCollaborationSchema, form));
    redirect(withQuery(collaborationHref(slug), { done: "added" satisfies DoneCode }));
  });
}

export async function changeDetailsAction(
  _previous: ActionState,
  form: FormData,
): Promise<ActionState> {
  return save(form, detailsSchema, changeDetails, "details", "details_changed");
}

export async function addPartnerAction(
  _previous: ActionState,
  form: FormData,
): Promise<ActionState> {
  return saveOneMore(form, addPartnerSchema, addPartner, "partner_added");
}

export async function recordPartnerLeftAction(
  _previous: ActionState,
  form: FormData,
): Promise<ActionState> {
  return save(form, partnerLeftSchema, recordPartnerLeft, "partners", "partner_left");
}

export async function mergePartnersAction(
  _previous: ActionState,
  form: FormData,
): Promise<ActionState> {
  return viewerAction(form, async (viewer) => {
    await mergePartners(viewer, parseForm(partnerMergeSchema, form));
    redirect(partnersHref({ done: "merged" }));
  });
}

export async function addGoalAction(_previous: ActionState, form: FormData): Promise<ActionState> {
  return saveOneMore(form, addGoalSchema, addGoal, "goal_added");
}

export async function changeGoalAction(
  _previous: ActionState,
  form: FormData,
): Promise<ActionState> {
  return save(form, changeGoalSchema, changeGoal, "goals", "goal_changed");
}

export async function addIndicatorAction(
  _previous: ActionState,
  form: FormData,
): Promise<ActionState> {
  return saveOneMore(form, addIndicatorSchema, addIndicator, "indicator_added");
}

export async function changeIndicatorAction(
  _previous: ActionState,
  form: FormData,
): Promise<ActionState> {
  return save(form, changeIndicatorSchema, changeIndicator, "goals", "indicator_changed");
}

export async function setTargetsAction(
  _previous: ActionState,
  form: FormData,
): Promise<ActionState> {
  return save(form, targetsSchema, setTargets, "goals", "targets_set");
}

export async function addMeasurementAction(
  _previous: ActionState,
  form: FormData,
): Promise<ActionState> {
  return saveOneMore(form, measurementSchema, addMeasurement, "measurement_added");
}

export async function addMilestoneAction(
  _previous: ActionState,
  form: FormData,
): Promise<ActionState> {
  return saveOneMore(form, addMilestoneSchema, addMilestone, "milestone_added");
}

export async function changeMilestoneAction(
  _previous: ActionState,
  form: FormData,
): Promise<ActionState> {
  return save(form, changeMilestoneSchema, changeMilestone, "milestones", "milestone_changed");
}

export async function setBudgetsAction(
  _previous: ActionState,
  form: FormData,
): Promise<ActionState> {
  return save(form, budgetsSchema, setBudgets, "money", "budgets_set");
}

export async function addFactAction(_previous: ActionState, form: FormData): Promise<ActionState> {
  return saveOneMore(form, addFactSchema, addFact, "fact_added");
}

export async function correctMeasurementAction(
  _previous: ActionState,
  form: FormData,
): Promise<ActionState> {
  return save(form, correctMeasurementSchema, correctMeasurement, "goals", "measurement_corrected");
}

export async function correctFactAction(
  _previous: ActionState,
  form: FormData,
): Promise<ActionState> {
  return save(form, correctFactSchema, correctFact, "facts", "fact_corrected");
}

export async function withdrawPartAction(
  _previous: ActionState,
  form: FormData,
): Promise<ActionState> {
  const section = sectionOfPart(form instanceof FormData ? form.get("part") : null);
  return save(form, withdrawPartSchema, withdrawPart, section, "part_withdrawn");
}

/** A form that adds stays where it is, empty again and with the answer beside it: often one more follows. */
function saveOneMore<S extends z.ZodType>(
  form: FormData,
  schema: S,
  add: (viewer: Viewer, input: z.output<S>) => Promise<unknown>,
  done: DoneCode,
): Promise<ActionState> {
  return viewerAction(form, async (viewer) => {
    await add(viewer, parseForm(schema, form)).catch(withNewState);
    showNewState();
    const t = await getTranslator("collaborations");
    return { status: "done", message: t(`doneCode.${done}`) };
  });
}

/** One form of the edit page: check, change, and back to its section. */
function save<S extends z.ZodType>(
  form: FormData,
  schema: S,
  change: (viewer: Viewer, input: z.output<S>) => Promise<{ slug: string }>,
  section: EditSection,
  done: DoneCode,
): Promise<ActionState> {
  return viewerAction(form, async (viewer) => {
    const { slug } = await change(viewer, parseForm(schema, form)).catch(withNewState);
    redirect(withQuery(editCollaborationHref(slug), { section, done }));
  });
}

/** Who is told of a conflict, or that a reason is asked for by now, gets the page as it is now, with what was typed still there. */
function withNewState(error: unknown): never {
  if (error instanceof ConflictError || error instanceof RuleError) showNewState();
  throw error;
}

const showNewState = () => revalidatePath("/collaborations/[slug]/edit", "page");
