"use server";

import { action } from "@/features/auth/viewer-action";
import { cycleMomentsHref, momentHref } from "@/features/hrefs";
import { addCycle, addMoment, changeMoment, moveMomentDate } from "./mutations";
import {
  cycleSchema,
  cycleYear,
  momentSchema,
  movedDateSchema,
  newMomentSchema,
} from "./validation";

export const addCycleAction = action(cycleSchema, async (viewer, input) => {
  await addCycle(viewer, input);
  return cycleMomentsHref(input.year, { done: "cycle_added" });
});

export const addMomentAction = action(newMomentSchema, async (viewer, input) => {
  await addMoment(viewer, input);
  return cycleMomentsHref(input.year, { done: "moment_added" });
});

export const changeMomentAction = action(momentSchema, async (viewer, input, form) => {
  await changeMoment(viewer, input);
  return momentHref(yearIn(form), input.id, { done: "moment_changed" });
});

export const moveMomentDateAction = action(movedDateSchema, async (viewer, input, form) => {
  await moveMomentDate(viewer, input);
  return momentHref(yearIn(form), input.id, { done: "date_moved" });
});

/** Only for the way back; the page that answers checks it again. */
const yearIn = (form: FormData): number => cycleYear.catch(0).parse(form.get("year"));
