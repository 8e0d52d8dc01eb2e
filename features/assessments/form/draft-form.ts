/** The form of an assessment, for its buttons and for autosave. */
import "server-only";
import type { DraftForm } from "@/features/drafts/form";
import { editAssessmentHref } from "@/features/hrefs";
import { getTranslator } from "@/lib/i18n";
import type { DraftAssessment } from "../content";
import { draftReferenceSchema, draftSchema } from "../validation";
import { findDraftConflict } from "./conflict-queries";
import { fieldsOf } from "./draft-fields";
import { fieldName } from "./field-names";
import { type DraftReference, saveDraft } from "./mutations";

export const ASSESSMENT_FORM: DraftForm<DraftReference, DraftAssessment> = {
  reference: draftReferenceSchema,
  content: draftSchema,
  fieldsOf,
  async save(...typed) {
    const saved = await saveDraft(...typed);
    return { ...saved, editHref: (query) => editAssessmentHref(saved.slug, query) };
  },
  findConflict: (viewer, { collaborationId }, content, language) =>
    findDraftConflict(viewer, collaborationId, content, language),
  async names() {
    const [t, framework, words] = await Promise.all([
      getTranslator("assessments"),
      getTranslator("framework"),
      getTranslator("vocabulary"),
    ]);
    return (path) => fieldName(path, { t, framework, words });
  },
  movedOn: "assessment_moved_on",
};
