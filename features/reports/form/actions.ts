"use server";

import { redirect } from "next/navigation";
import type { Viewer } from "@/features/auth/types";
import { parseForm, viewerAction } from "@/features/auth/viewer-action";
import { editReportHref, evidencePageHref, reportHref } from "@/features/hrefs";
import type { ActionState } from "@/lib/action-state";
import { answerDraft, incompleteAnswer, savedAnswer } from "@/lib/draft-answers";
import { languageOfForm } from "@/lib/form-data";
import { getTranslator } from "@/lib/i18n";
import type { DraftContent } from "../content";
import { submitReport } from "../mutations";
import { draftReferenceSchema, draftSchema } from "../validation";
import { findDraftConflict } from "./conflict-queries";
import { fieldsOf } from "./draft-fields";
import { fieldName } from "./field-names";
import { type DraftReference, type SavedDraft, saveDraft } from "./mutations";

/**
 * The buttons of the form of a report. `submit` files it; the others save the draft, and `evidence` goes on to add
 * evidence. What cannot be filed is saved all the same; a save that came second overwrites nothing.
 */
export async function fileReportAction(
  _previous: ActionState,
  form: FormData,
): Promise<ActionState> {
  return viewerAction(form, async (viewer) => {
    const reference = parseForm(draftReferenceSchema, form);
    const typed = parseForm(draftSchema, form);
    return answerDraft({
      fields: fieldsOf(typed),
      save: () => file(viewer, reference, typed, form),
      findConflict: () => findDraftConflict(viewer, reference, typed, languageOfForm(form)),
      fieldNames,
      movedOn: "report_moved_on",
    });
  });
}

async function file(
  viewer: Viewer,
  reference: DraftReference,
  typed: DraftContent,
  form: FormData,
): Promise<ActionState> {
  const intent = form.get("intent");
  if (intent === "submit") {
    const { saved, issues } = await submitReport(viewer, reference, typed, languageOfForm(form));
    if (issues.length === 0) redirect(reportHref(saved.reportId, { done: "submitted" }));
    return incompleteAnswer(fieldsAfter(saved, typed), saved, issues, await fieldNames());
  }
  const saved = await saveDraft(viewer, reference, typed);
  if (intent === "evidence") redirect(evidencePageHref(saved.reportId));
  // Without JavaScript the page that started the report would offer to start it again.
  if (reference.revision === 0) redirect(editReportHref(saved.reportId, { done: "saved" }));
  return savedAnswer(fieldsAfter(saved, typed), saved);
}

const fieldsAfter = ({ reportId }: SavedDraft, typed: DraftContent) => ({
  ...fieldsOf(typed),
  reportId,
});

async function fieldNames() {
  const [t, words] = await Promise.all([getTranslator("reports"), getTranslator("vocabulary")]);
  return (path: string, about?: string) => fieldName(path, about, t, words);
}
