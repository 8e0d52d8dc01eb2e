/** The form of a finding, for its buttons and for autosave. */
import "server-only";
import type { DraftForm } from "@/features/drafts/form";
import { editFindingHref } from "@/features/hrefs";
import { getTranslator } from "@/lib/i18n";
import type { DraftFinding } from "../content";
import { draftReferenceSchema, draftSchema } from "../validation";
import { findDraftConflict } from "./conflict-queries";
import { fieldsOf } from "./draft-fields";
import { fieldName } from "./field-names";
import { type DraftReference, saveDraft } from "./mutations";

export const FINDING_FORM: DraftForm<DraftReference, DraftFinding> = {
  reference: draftReferenceSchema,
  content: draftSchema,
  fieldsOf,
  async save(...typed) {
    const saved = await saveDraft(...typed);
    return { ...saved, editHref: (query) => editFindingHref(saved.findingId, query) };
  },
  findConflict: findDraftConflict,
  async names() {
    const [t, words] = await Promise.all([getTranslator("findings"), getTranslator("vocabulary")]);
    return (path) => fieldName(path, t, words);
  },
  movedOn: "finding_moved_on",
};
