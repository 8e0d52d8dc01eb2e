"use server";

import { redirect } from "next/navigation";
import type { Viewer } from "@/features/auth/types";
import { parseForm, viewerAction } from "@/features/auth/viewer-action";
import { editFindingHref, findingEvidenceHref, findingHref } from "@/features/hrefs";
import type { ActionState } from "@/lib/action-state";
import { answerDraft, incompleteAnswer, savedAnswer } from "@/lib/draft-answers";
import { getTranslator } from "@/lib/i18n";
import type { DraftFinding } from "../content";
import { listKeptFiles } from "../evidence-queries";
import { readDraft } from "../freeze";
import { draftReferenceSchema, draftSchema } from "../validation";
import { findDraftConflict } from "./conflict-queries";
import { fieldsOf } from "./draft-fields";
import { fieldName } from "./field-names";
import { type DraftReference, saveDraft } from "./mutations";

/**
 * The buttons of the form of a finding: both save the working paper, `submit` goes on to read it over before it is published.
 * A save that came second overwrites nothing.
 */
export async function saveFindingAction(
  _previous: ActionState,
  form: FormData,
): Promise<ActionState> {
  return viewerAction(form, async (viewer) => {
    const reference = parseForm(draftReferenceSchema, form);
    const typed = parseForm(draftSchema, form);
    return answerDraft({
      fields: fieldsOf(typed),
      save: () => save(viewer, reference, typed, form.get("intent")),
      findConflict: () => findDraftConflict(viewer, reference, typed),
      fieldNames,
      movedOn: "finding_moved_on",
    });
  });
}

async function save(
  viewer: Viewer,
  reference: DraftReference,
  typed: DraftFinding,
  intent: FormDataEntryValue | null,
): Promise<ActionState> {
  const saved = await saveDraft(viewer, reference, typed);
  if (intent === "submit") {
    const { issues } = readDraft(typed, await listKeptFiles(saved.findingId));
    if (issues.length === 0) redirect(findingHref(saved.findingId, { version: saved.number }));
    return incompleteAnswer(fieldsOf(typed), saved, issues, await fieldNames());
  }
  if (intent === "evidence") redirect(findingEvidenceHref(saved.findingId));
  // Without JavaScript the page that started the finding would offer to start it again.
  if (reference.revision === 0) redirect(editFindingHref(saved.findingId, { done: "saved" }));
  return savedAnswer(fieldsOf(typed), saved);
}

async function fieldNames() {
  const [t, words] = await Promise.all([getTranslator("findings"), getTranslator("vocabulary")]);
  return (path: string) => fieldName(path, t, words);
}
