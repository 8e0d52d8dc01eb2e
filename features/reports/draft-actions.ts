"use server";

import { redirect } from "next/navigation";
import type { Viewer } from "@/features/auth/types";
import { parseForm, viewerAction } from "@/features/auth/viewer-action";
import { editReportHref, evidencePageHref, reportHref } from "@/features/hrefs";
import { type ActionState, type FormValues, valuesOf } from "@/lib/action-state";
import { asTheirs } from "@/lib/draft-fields";
import { ConflictError } from "@/lib/errors";
import { formatTime } from "@/lib/format";
import { getLocale, getTranslator } from "@/lib/i18n";
import { findDraftConflict } from "./conflict-queries";
import type { DraftContent } from "./content";
import { fieldsOf } from "./draft-fields";
import { type DraftReference, type SavedDraft, saveDraft } from "./draft-mutations";
import { fieldName } from "./field-names";
import type { FieldIssue } from "./freeze";
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
      if (!(error instanceof ConflictError && error.code === "draft_changed_meanwhile"))
        throw error;
      return conflictState(viewer, reference, typed, form);
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
    if (issues.length > 0) return incompleteState(saved, typed, issues);
    redirect(reportHref(saved.reportId, { done: "submitted" }));
  }
  const saved = await saveDraft(viewer, reference, typed);
  if (intent === "evidence") redirect(evidencePageHref(saved.reportId));
  // Without JavaScript the page that started the report would offer to start it again.
  if (reference.revision === 0) redirect(editReportHref(saved.reportId, { done: "saved" }));
  const message = await savedMessage(saved);
  return { status: "done", message, values: await savedValues(saved, typed) };
}

async function incompleteState(
  saved: SavedDraft,
  typed: DraftContent,
  issues: FieldIssue[],
): Promise<ActionState> {
  const [errors, t, words, form] = await Promise.all([
    getTranslator("errors"),
    getTranslator("reports"),
    getTranslator("vocabulary"),
    getTranslator("form"),
  ]);
  const fieldErrors = Object.fromEntries(
    issues.map(({ path, code, limit = 0, about }) => [
      path,
      [`${fieldName(path, about, t, words)}: ${errors(code, { limit })}`],
    ]),
  );
  const values = await savedValues(saved, typed);
  return { status: "invalid", message: form("draft.savedNotSubmitted"), fieldErrors, values };
}

/** What the form holds after a save, with the state of the draft it then knows. */
async function savedValues(saved: SavedDraft, typed: DraftContent): Promise<FormValues> {
  return {
    ...fieldsOf(typed),
    reportId: saved.reportId,
    revision: String(saved.revision),
    savedMessage: await savedMessage(saved),
  };
}

async function savedMessage(saved: SavedDraft): Promise<string> {
  const [t, locale] = await Promise.all([getTranslator("form"), getLocale()]);
  return t("draft.savedAt", { time: formatTime(saved.savedAt, locale) });
}

/** Tells who saved what in the meantime, field by field. The revision it hands out lets a next save overwrite, knowingly. */
async function conflictState(
  viewer: Viewer,
  reference: DraftReference,
  typed: DraftContent,
  form: FormData,
): Promise<ActionState> {
  const [errors, t, words, draft, locale] = await Promise.all([
    getTranslator("errors"),
    getTranslator("reports"),
    getTranslator("vocabulary"),
    getTranslator("form"),
    getLocale(),
  ]);
  const conflict = await findDraftConflict(viewer, reference, typed);
  if (!conflict) {
    return { status: "failed", message: errors("report_moved_on"), values: valuesOf(form) };
  }
  const { savedBy, savedAt, revision, theirs } = conflict;
  const differs = draft("draft.differs", { name: savedBy });
  const nameOf = (name: string) => fieldName(name, undefined, t, words);
  return {
    status: "failed",
    message: draft("draft.conflict", { name: savedBy, time: formatTime(savedAt, locale) }),
    fieldErrors: Object.fromEntries(
      Object.keys(theirs).map((name) => [name, [`${nameOf(name)}: ${differs}`]]),
    ),
    values: { ...fieldsOf(typed), revision: String(revision), ...asTheirs(theirs) },
  };
}
