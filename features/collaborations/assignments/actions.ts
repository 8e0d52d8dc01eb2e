"use server";

import { redirect } from "next/navigation";
import { parseForm, viewerAction } from "@/features/auth/viewer-action";
import { userHref } from "@/features/hrefs";
import type { ActionState } from "@/lib/action-state";
import { assignCivilServant, assignPortfolio, unassignCivilServant } from "./mutations";
import { assignmentSchema } from "./validation";

export async function assignCivilServantAction(
  _previous: ActionState,
  form: FormData,
): Promise<ActionState> {
  return viewerAction(form, async (viewer) => {
    const assignment = parseForm(assignmentSchema, form);
    await assignCivilServant(viewer, assignment);
    redirect(userHref(assignment.userId, { done: "assigned" }));
  });
}

export async function unassignCivilServantAction(
  _previous: ActionState,
  form: FormData,
): Promise<ActionState> {
  return viewerAction(form, async (viewer) => {
    const assignment = parseForm(assignmentSchema, form);
    await unassignCivilServant(viewer, assignment);
    redirect(userHref(assignment.userId, { done: "unassigned" }));
  });
}

export async function assignPortfolioAction(
  _previous: ActionState,
  form: FormData,
): Promise<ActionState> {
  return viewerAction(form, async (viewer) => {
    const assignment = parseForm(assignmentSchema, form);
    await assignPortfolio(viewer, assignment);
    redirect(userHref(assignment.userId, { done: "assigned" }));
  });
}
