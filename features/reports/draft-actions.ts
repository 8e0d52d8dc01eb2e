"use server";

import { redirect } from "next/navigation";
import type { Viewer } from "@/features/auth/types";
import { parseForm, viewerAction } from "@/features/auth/viewer-action";
import { editReportHref, evidencePageHref, reportHref } from "@/features/hrefs";
import type { ActionState } from "@/lib/action-state";
import {
  conflictAnswer,
  incompleteAnswer,
  isDraftConflict,
  savedAnswer,
} from "@/lib/draft-answers";
import { RuleError } from "@/lib/errors";
import { getTranslator } from "@/lib/i18n";
import { findDraftConflict } from "./conflict-queries";
import type { DraftContent } from "./content";
import { fieldsOf } from "./draft-fields";
import { type DraftReference, type SavedDraft, saveDraft } from "./draft-mutations";
import { fieldName } from "./field-names";
import { submitReport } from "./mutations";
import { draftReferenceSchema, draftSchema } from "./validation";

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
    try {
      return await file(viewer, reference, typed, form.get("intent"));
    } catch (error) {
      if (!isDraftConflict(error)) throw error;
      return answerConflict(viewer, reference, typed);
    }
  });
}

async function file(
  viewer: Viewer,
  reference: DraftReference,
  typed: DraftContent,
  intent: FormDataEntryValue | null,
): Promise<ActionState> {
  if (intent === "submit") {
    const { saved, issues } = await submitReport(viewer, reference, typed);
    if (issues.length === 0) redirect(reportHref(saved.reportId, { done: "submitted" }));
    const name = await fieldNames();
    const named = issues.map((issue) => ({ ...issue, name: name(issue.path, issue.about) }));
    return incompleteAnswer(fieldsAfter(saved, typed), saved, named);
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

async function answerConflict(viewer: Viewer, reference: DraftReference, typed: DraftContent) {
  const conflict = await findDraftConflict(viewer, reference, typed);
  if (!conflict) throw new RuleError("report_moved_on");
  return conflictAnswer(fieldsOf(typed), conflict, await fieldNames());
}
