"use server";

import { redirect } from "next/navigation";
import type { Viewer } from "@/features/auth/types";
import { parseForm, viewerAction } from "@/features/auth/viewer-action";
import { assessmentHref, editAssessmentHref } from "@/features/hrefs";
import { type ActionState, type FormValues, valuesOf } from "@/lib/action-state";
import { asTheirs } from "@/lib/draft-fields";
import { ConflictError } from "@/lib/errors";
import { formatTime } from "@/lib/format";
import { getLocale, getTranslator } from "@/lib/i18n";
import { findDraftConflict } from "./conflict-queries";
import type { DraftAssessment } from "./content";
import { fieldsOf } from "./draft-fields";
import {
  type DraftReference,
  type SavedDraft,
  saveDraft,
  startNewVersion,
} from "./draft-mutations";
import { fieldName } from "./field-names";
import type { FieldIssue } from "./freeze";
import { submitAssessment } from "./mutations";
import { draftReferenceSchema, draftSchema, renewSchema } from "./validation";

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
    try {
      return await save(viewer, reference, typed, form.get("intent"));
    } catch (error) {
      if (!(error instanceof ConflictError && error.code === "draft_changed_meanwhile"))
        throw error;
      return conflictState(viewer, reference, typed, form);
    }
  });
}

async function save(
  viewer: Viewer,
  reference: DraftReference,
  typed: DraftAssessment,
  intent: FormDataEntryValue | null,
): Promise<ActionState> {
  if (intent === "submit") {
    const { saved, issues } = await submitAssessment(viewer, reference, typed);
    if (issues.length > 0) return incompleteState(saved, typed, issues);
    redirect(assessmentHref(saved.slug, { version: saved.number, done: "submitted" }));
  }
  const saved = await saveDraft(viewer, reference, typed);
  // Without JavaScript the answer to the form is a page of its own; a fresh one shows the advice as it is now.
  if (reference.revision === 0) redirect(editAssessmentHref(saved.slug, { done: "saved" }));
  const message = await savedMessage(saved);
  return { status: "done", message, values: await savedValues(saved, typed) };
}

async function incompleteState(
  saved: SavedDraft,
  typed: DraftAssessment,
  issues: FieldIssue[],
): Promise<ActionState> {
  const [errors, words, form] = await Promise.all([
    getTranslator("errors"),
    fieldWords(),
    getTranslator("form"),
  ]);
  const fieldErrors = Object.fromEntries(
    issues.map(({ path, code, limit = 0 }) => [
      path,
      [`${fieldName(path, words)}: ${errors(code, { limit })}`],
    ]),
  );
  const values = await savedValues(saved, typed);
  return { status: "invalid", message: form("draft.savedNotSubmitted"), fieldErrors, values };
}

async function fieldWords() {
  const [t, framework, words] = await Promise.all([
    getTranslator("assessments"),
    getTranslator("framework"),
    getTranslator("vocabulary"),
  ]);
  return { t, framework, words };
}

/** What the form holds after a save, with the state of the draft it then knows. */
async function savedValues(saved: SavedDraft, typed: DraftAssessment): Promise<FormValues> {
  return {
    ...fieldsOf(typed),
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
  { collaborationId }: DraftReference,
  typed: DraftAssessment,
  form: FormData,
): Promise<ActionState> {
  const [errors, words, draft, locale] = await Promise.all([
    getTranslator("errors"),
    fieldWords(),
    getTranslator("form"),
    getLocale(),
  ]);
  const conflict = await findDraftConflict(viewer, collaborationId, typed);
  if (!conflict) {
    return { status: "failed", message: errors("assessment_moved_on"), values: valuesOf(form) };
  }
  const { savedBy, savedAt, revision, theirs } = conflict;
  const differs = draft("draft.differs", { name: savedBy });
  return {
    status: "failed",
    message: draft("draft.conflict", { name: savedBy, time: formatTime(savedAt, locale) }),
    fieldErrors: Object.fromEntries(
      Object.keys(theirs).map((name) => [name, [`${fieldName(name, words)}: ${differs}`]]),
    ),
    values: { ...fieldsOf(typed), revision: String(revision), ...asTheirs(theirs) },
  };
}

/** After the council decided or rejected: a next version, as a copy. */
export async function startNewVersionAction(
  _previous: ActionState,
  form: FormData,
): Promise<ActionState> {
  return viewerAction(form, async (viewer) => {
    const { collaborationId } = parseForm(renewSchema, form);
    const { slug } = await startNewVersion(viewer, collaborationId);
    redirect(editAssessmentHref(slug));
  });
}
