"use server";

import { draftAction } from "@/features/auth/viewer-action";
import { answerDraft } from "@/features/drafts/form";
import { findingEvidenceHref, findingHref } from "@/features/hrefs";
import { listKeptFiles } from "../evidence/queries";
import { readDraft } from "../freeze";
import { draftReferenceSchema } from "../validation";
import { FINDING_FORM } from "./draft-form";
import { saveDraft } from "./mutations";

/** The buttons of the form of a finding: all save the working paper, `submit` goes on to read it over before it is published. */
export const saveFindingAction = draftAction(draftReferenceSchema, (viewer, reference, form) =>
  answerDraft(viewer, form, FINDING_FORM, {
    async submit({ content }) {
      const saved = await saveDraft(viewer, reference, content);
      const { issues } = readDraft(content, await listKeptFiles(saved.findingId));
      return { saved, issues, href: findingHref(saved.findingId, { version: saved.number }) };
    },
    evidenceHref: findingEvidenceHref,
  }),
);
