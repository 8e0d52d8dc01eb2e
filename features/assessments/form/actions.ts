"use server";

import { redirect } from "next/navigation";
import type { Viewer } from "@/features/auth/types";
import { parseForm, viewerAction } from "@/features/auth/viewer-action";
import { assessmentHref, editAssessmentHref } from "@/features/hrefs";
import type { ActionState } from "@/lib/action-state";
import { answerDraft, incompleteAnswer, savedAnswer } from "@/lib/draft-answers";
import { languageOfForm } from "@/lib/form-data";
import { getLocale, getTranslator } from "@/lib/i18n";
import type { DraftAssessment } from "../content";
import type { FieldIssue } from "../freeze";
import { submitAssessment } from "../mutations";
import { draftReferenceSchema, draftSchema, renewSchema } from "../validation";
import { findDraftConflict } from "./conflict-queries";
import { fieldsOf } from "./draft-fields";
import { fieldName, shortened } from "./field-names";
import { issueLines } from "./issue-lines";
import { type DraftReference, saveDraft, startNewVersion } from "./mutations";

/**
 * The buttons of the form of an assessment. What cannot be submitted is saved all the same; a save that came second
 * overwrites nothing.
 */
export async function saveAssessmentAction(
  _previous: ActionState,
  form: FormData,
): Promise<ActionState> {
  return viewerAction(form, async (viewer) => {
    const reference = parseForm(draftReferenceSchema, form);
    const typed = parseForm(draftSchema, form);
    return answerDraft({
      fields: fieldsOf(typed),
      save: () => save(viewer, reference, typed, form),
      findConflict: () =>
        findDraftConflict(viewer, reference.collaborationId, typed, languageOfForm(form)),
      fieldNames,
      movedOn: "assessment_moved_on",
    });
  });
}

async function save(
  viewer: Viewer,
  reference: DraftReference,
  typed: DraftAssessment,
  form: FormData,
): Promise<ActionState> {
  if (form.get("intent") === "submit") {
    const shown = languageOfForm(form);
    const { saved, issues } = await submitAssessment(viewer, reference, typed, shown);
    if (issues.length === 0) {
      redirect(assessmentHref(saved.slug, { version: saved.number, done: "submitted" }));
    }
    const name = await fieldNames();
    return incompleteAnswer(fieldsOf(typed), saved, issues, name, await summaryOf(issues, name));
  }
  const saved = await saveDraft(viewer, reference, typed);
  // Without JavaScript the answer to the form is a page of its own; a fresh one shows the advice as it is now.
  if (reference.revision === 0) redirect(editAssessmentHref(saved.slug, { done: "saved" }));
  return savedAnswer(fieldsOf(typed), saved);
}

async function fieldNames() {
  const [t, framework, words] = await Promise.all([
    getTranslator("assessments"),
    getTranslator("framework"),
    getTranslator("vocabulary"),
  ]);
  return (path: string) => fieldName(path, { t, framework, words });
}

async function summaryOf(issues: readonly FieldIssue[], name: (path: string) => string) {
  const [t, framework, vocabulary, errors, locale] = await Promise.all([
    getTranslator("assessments"),
    getTranslator("framework"),
    getTranslator("vocabulary"),
    getTranslator("errors"),
    getLocale(),
  ]);
  const list = new Intl.ListFormat(locale, { type: "conjunction" });
  return issueLines(issues, {
    single: ({ path, code, limit = 0, suggestion = "" }) =>
      `${name(path).replace(/(?<!\?)$/, ":")} ${errors(code, { limit, suggestion })}`,
    lacking: (what, block, items) =>
      t(`form.lacking.${what}`, {
        block: shortened(framework(`block.${block}`)),
        items: list.format(items),
      }),
    elements: (keys) =>
      t("form.lacking.elements", {
        items: list.format(keys.map((key) => vocabulary(`element.${key}`))),
      }),
  });
}

/** After the council decided or rejected: a next version, as a copy. */
export async function startNewVersionAction(
  _previous: ActionState,
  form: FormData,
): Promise<ActionState> {
  return viewerAction(form, async (viewer) => {
    const { collaborationId } = parseForm(renewSchema, form);
    const { slug } = await startNewVersion(viewer, collaborationId, await getLocale());
    redirect(editAssessmentHref(slug));
  });
}
