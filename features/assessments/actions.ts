"use server";

import { redirect } from "next/navigation";
import { parseForm, viewerAction } from "@/features/auth/viewer-action";
import { assessmentHref } from "@/features/hrefs";
import { type ActionState, valuesOf } from "@/lib/action-state";
import { languageOfForm } from "@/lib/form-data";
import { getTranslator } from "@/lib/i18n";
import { decideAssessment, rejectAssessment, returnByCouncil } from "./decision-mutations";
import { fieldName } from "./form/field-names";
import type { FieldIssue } from "./freeze";
import { proposeAssessment, returnAssessment } from "./mutations";
import { choiceSchema, decisionSchema, reasonSchema, stepSchema } from "./validation";

const stepDone = ({ slug, number }: { slug: string; number: number }, done: string) =>
  redirect(assessmentHref(slug, { version: number, done }));

export async function returnAssessmentAction(
  _previous: ActionState,
  form: FormData,
): Promise<ActionState> {
  return viewerAction(form, async (viewer) => {
    const { assessmentId } = parseForm(stepSchema, form);
    const { reason } = parseForm(reasonSchema, form);
    return stepDone(await returnAssessment(viewer, assessmentId, reason), "returned");
  });
}

export async function proposeAssessmentAction(
  _previous: ActionState,
  form: FormData,
): Promise<ActionState> {
  return viewerAction(form, async (viewer) => {
    const { assessmentId } = parseForm(stepSchema, form);
    const decision = parseForm(decisionSchema, form);
    return stepDone(await proposeAssessment(viewer, assessmentId, decision), "proposed");
  });
}

/** The clerk records the decision of the council, with part C as the council made it. */
export async function decideAssessmentAction(
  _previous: ActionState,
  form: FormData,
): Promise<ActionState> {
  return viewerAction(form, async (viewer) => {
    const { assessmentId } = parseForm(stepSchema, form);
    const decision = parseForm(decisionSchema, form);
    const typed = parseForm(choiceSchema, form);
    const result = await decideAssessment(
      viewer,
      assessmentId,
      decision,
      typed,
      languageOfForm(form),
    );
    if (result.slug === null) return unfitState(result.issues, form);
    return stepDone(result, "decided");
  });
}

async function unfitState(issues: FieldIssue[], form: FormData): Promise<ActionState> {
  const [errors, t, framework, words] = await Promise.all([
    getTranslator("errors"),
    getTranslator("assessments"),
    getTranslator("framework"),
    getTranslator("vocabulary"),
  ]);
  const fieldErrors = Object.fromEntries(
    issues.map(({ path, code, limit = 0, suggestion = "" }) => [
      path,
      [`${fieldName(path, { t, framework, words })}: ${errors(code, { limit, suggestion })}`],
    ]),
  );
  return { status: "invalid", message: errors("invalid"), fieldErrors, values: valuesOf(form) };
}

export async function rejectAssessmentAction(
  _previous: ActionState,
  form: FormData,
): Promise<ActionState> {
  return viewerAction(form, async (viewer) => {
    const { assessmentId } = parseForm(stepSchema, form);
    const decision = parseForm(decisionSchema, form);
    const { reason } = parseForm(reasonSchema, form);
    return stepDone(await rejectAssessment(viewer, assessmentId, decision, reason), "rejected");
  });
}

export async function returnByCouncilAction(
  _previous: ActionState,
  form: FormData,
): Promise<ActionState> {
  return viewerAction(form, async (viewer) => {
    const { assessmentId } = parseForm(stepSchema, form);
    const { reason } = parseForm(reasonSchema, form);
    return stepDone(await returnByCouncil(viewer, assessmentId, reason), "returned_by_council");
  });
}
