/** The form of a report, for its buttons and for autosave. */
import "server-only";
import type { DraftForm } from "@/features/drafts/form";
import { editReportHref } from "@/features/hrefs";
import { getTranslator } from "@/lib/i18n";
import type { DraftContent } from "../content";
import { draftReferenceSchema, draftSchema } from "../validation";
import { findDraftConflict } from "./conflict-queries";
import { fieldsOf } from "./draft-fields";
import { fieldName } from "./field-names";
import { type DraftReference, saveDraft } from "./mutations";

export const REPORT_FORM: DraftForm<DraftReference, DraftContent> = {
  reference: draftReferenceSchema,
  content: draftSchema,
  fieldsOf,
  async save(...typed) {
    const saved = await saveDraft(...typed);
    return { ...saved, editHref: (query) => editReportHref(saved.reportId, query) };
  },
  findConflict: findDraftConflict,
  async names() {
    const [t, words] = await Promise.all([getTranslator("reports"), getTranslator("vocabulary")]);
    return (path, about) => fieldName(path, about, t, words);
  },
  movedOn: "report_moved_on",
};
