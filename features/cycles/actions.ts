"use server";

import { redirect } from "next/navigation";
import { parseForm, viewerAction } from "@/features/auth/viewer-action";
import { cycleMomentsHref, momentHref } from "@/features/hrefs";
import type { ActionState } from "@/lib/action-state";
import { addCycle, addMoment, changeMoment, moveMomentDate } from "./mutations";
import {
  cycleSchema,
  cycleYear,
  momentSchema,
  movedDateSchema,
  newMomentSchema,
} from "./validation";

export async function addCycleAction(_previous: ActionState, form: FormData): Promise<ActionState> {
  return viewerAction(form, async (viewer) => {
    const input = parseForm(cycleSchema, form);
    await addCycle(viewer, input);
    redirect(cycleMomentsHref(input.year, { done: "cycle_added" }));
  });
}

export async function addMomentAction(
  _previous: ActionState,
  form: FormData,
): Promise<ActionState> {
  return viewerAction(form, async (viewer) => {
    const input = parseForm(newMomentSchema, form);
    await addMoment(viewer, input);
    redirect(cycleMomentsHref(input.year, { done: "moment_added" }));
  });
}

export async function changeMomentAction(
  _previous: ActionState,
  form: FormData,
): Promise<ActionState> {
  return viewerAction(form, async (viewer) => {
    const input = parseForm(momentSchema, form);
    await changeMoment(viewer, input);
    redirect(momentHref(yearIn(form), input.id, { done: "moment_changed" }));
  });
}

export async function moveMomentDateAction(
  _previous: ActionState,
  form: FormData,
): Promise<ActionState> {
  return viewerAction(form, async (viewer) => {
    const input = parseForm(movedDateSchema, form);
    await moveMomentDate(viewer, input);
    redirect(momentHref(yearIn(form), input.id, { done: "date_moved" }));
  });
}

/** Only for the way back; the page that answers checks it again. */
const yearIn = (form: FormData): number => cycleYear.catch(0).parse(form.get("year"));
