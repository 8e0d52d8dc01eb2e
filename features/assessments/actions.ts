"use server";

import { action } from "@/features/auth/viewer-action";
import { assessmentHref } from "@/features/hrefs";
import { type ActionState, valuesOf } from "@/lib/forms/action-state";
import { languageOfForm } from "@/lib/forms/form-data";
import { getTranslator } from "@/lib/i18n";
import { decideAssessment, rejectAssessment, returnByCouncil } from "./decision/mutations";
import { fieldName } from "./form/field-names";
import type { FieldIssue } from "./freeze";
import { proposeAssessment, returnAssessment } from "./mutations";
import { decideSchema, proposeSchema, rejectSchema, returnSchema } from "./validation";

const stepDone = ({ slug, number }: { slug: string; number: number }, done: string) =>
  assessmentHref(slug, { version: number, done });

export const returnAssessmentAction = action(
  returnSchema,
  async (viewer, { assessmentId, reason }) =>
    stepDone(await returnAssessment(viewer, assessmentId, reason), "returned"),
);

export const proposeAssessmentAction = action(
  proposeSchema,
  async (viewer, { assessmentId, ...decision }) =>
    stepDone(await proposeAssessment(viewer, assessmentId, decision), "proposed"),
);

/** The clerk records the decision of the council, with part C as the council made it. */
export const decideAssessmentAction = action(
  decideSchema,
  async (viewer, { assessmentId, decidedOn, decisionNumber, ...typed }, form) => {
    const decision = { decidedOn, decisionNumber };
    const shown = languageOfForm(form);
    const result = await decideAssessment(viewer, assessmentId, decision, typed, shown);
    return result.slug === null ? unfitState(result.issues, form) : stepDone(result, "decided");
  },
);

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

export const rejectAssessmentAction = action(
  rejectSchema,
  async (viewer, { assessmentId, reason, ...decision }) =>
    stepDone(await rejectAssessment(viewer, assessmentId, decision, reason), "rejected"),
);

export const returnByCouncilAction = action(
  returnSchema,
  async (viewer, { assessmentId, reason }) =>
    stepDone(await returnByCouncil(viewer, assessmentId, reason), "returned_by_council"),
);
