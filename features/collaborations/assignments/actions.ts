"use server";

import { action } from "@/features/auth/viewer-action";
import { userHref } from "@/features/hrefs";
import { assignCivilServant, assignPortfolio, unassignCivilServant } from "./mutations";
import { assignmentSchema } from "./validation";

export const assignCivilServantAction = action(assignmentSchema, async (viewer, assignment) => {
  await assignCivilServant(viewer, assignment);
  return userHref(assignment.userId, { done: "assigned" });
});

export const unassignCivilServantAction = action(assignmentSchema, async (viewer, assignment) => {
  await unassignCivilServant(viewer, assignment);
  return userHref(assignment.userId, { done: "unassigned" });
});

export const assignPortfolioAction = action(assignmentSchema, async (viewer, assignment) => {
  await assignPortfolio(viewer, assignment);
  return userHref(assignment.userId, { done: "assigned" });
});
