"use server";

import type { z } from "zod";
import { action, refreshingAction } from "@/features/auth/viewer-action";
import {
  collaborationHref,
  editCollaborationHref,
  partnersHref,
  withQuery,
} from "@/features/hrefs";
import type { Viewer } from "@/features/viewer/types";
import type { FormAction } from "@/lib/forms/action-state";
import { wantedIn } from "@/lib/forms/choices";
import { getTranslator } from "@/lib/i18n";
import { correctFact, correctMeasurement, withdrawPart } from "./corrections/mutations";
import type { DoneCode } from "./edit/done-codes";
import { type EditSection, sectionOfPart } from "./edit/sections";
import { addGoal, addIndicator, changeGoal, changeIndicator } from "./goals/mutations";
import { addMeasurement, setTargets } from "./goals/result-mutations";
import { addCollaboration, changeDetails } from "./mutations";
import { partnerChoices } from "./partners/merge-choices";
import { mergePartners } from "./partners/merge-mutations";
import { addPartner, recordPartnerLeft } from "./partners/mutations";
import { listPartnersToMerge } from "./partners/queries";
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

export const addCollaborationAction = action(addCollaborationSchema, async (viewer, input) => {
  const { slug } = await addCollaboration(viewer, input);
  return withQuery(collaborationHref(slug), { done: "added" satisfies DoneCode });
});

export const mergePartnersAction = action(
  partnerMergeSchema,
  async (viewer, input) => {
    await mergePartners(viewer, input);
    return partnersHref({ done: "merged" });
  },
  {
    choices: async (viewer, form) => {
      const t = await getTranslator("partners");
      const choicesOf = async (field: string) =>
        partnerChoices(await listPartnersToMerge(viewer, wantedIn(form, field)), t);
      return { mergedId: await choicesOf("mergedId"), keptId: await choicesOf("keptId") };
    },
  },
);

export const addPartnerAction = saveOneMore(addPartnerSchema, addPartner, "partner_added");
export const addGoalAction = saveOneMore(addGoalSchema, addGoal, "goal_added");
export const addIndicatorAction = saveOneMore(addIndicatorSchema, addIndicator, "indicator_added");
export const addMeasurementAction = saveOneMore(
  measurementSchema,
  addMeasurement,
  "measurement_added",
);
export const addMilestoneAction = saveOneMore(addMilestoneSchema, addMilestone, "milestone_added");
export const addFactAction = saveOneMore(addFactSchema, addFact, "fact_added");

export const changeDetailsAction = save(detailsSchema, changeDetails, "details", "details_changed");
export const recordPartnerLeftAction = save(
  partnerLeftSchema,
  recordPartnerLeft,
  "partners",
  "partner_left",
);
export const changeGoalAction = save(changeGoalSchema, changeGoal, "goals", "goal_changed");
export const changeIndicatorAction = save(
  changeIndicatorSchema,
  changeIndicator,
  "goals",
  "indicator_changed",
);
export const setTargetsAction = save(targetsSchema, setTargets, "goals", "targets_set");
export const changeMilestoneAction = save(
  changeMilestoneSchema,
  changeMilestone,
  "milestones",
  "milestone_changed",
);
export const setBudgetsAction = save(budgetsSchema, setBudgets, "money", "budgets_set");
export const correctMeasurementAction = save(
  correctMeasurementSchema,
  correctMeasurement,
  "goals",
  "measurement_corrected",
);
export const correctFactAction = save(correctFactSchema, correctFact, "facts", "fact_corrected");

export const withdrawPartAction = refreshingAction(withdrawPartSchema, async (viewer, input) => {
  const { slug } = await withdrawPart(viewer, input);
  return sectionHref(slug, sectionOfPart(input.part), "part_withdrawn");
});

/** A form that adds stays where it is, empty again and with the answer beside it: often one more follows. */
function saveOneMore<S extends z.ZodType>(
  schema: S,
  add: (viewer: Viewer, input: z.output<S>) => Promise<unknown>,
  done: DoneCode,
): FormAction {
  return refreshingAction(schema, async (viewer, input) => {
    await add(viewer, input);
    const t = await getTranslator("collaborations");
    return { status: "done", message: t(`doneCode.${done}`) };
  });
}

/** One form of the edit page: check, change, and back to its section. */
function save<S extends z.ZodType>(
  schema: S,
  change: (viewer: Viewer, input: z.output<S>) => Promise<{ slug: string }>,
  section: EditSection,
  done: DoneCode,
): FormAction {
  return refreshingAction(schema, async (viewer, input) => {
    const { slug } = await change(viewer, input);
    return sectionHref(slug, section, done);
  });
}

const sectionHref = (slug: string, section: EditSection, done: DoneCode) =>
  withQuery(editCollaborationHref(slug), { section, done });
