"use server";

import { draftAction } from "@/features/auth/viewer-action";
import { answerDraft } from "@/features/drafts/form";
import { evidencePageHref, reportHref } from "@/features/hrefs";
import { submitReport } from "../mutations";
import { draftReferenceSchema } from "../validation";
import { REPORT_FORM } from "./draft-form";

/** The buttons of the form of a report: `submit` files it, `evidence` saves it and goes on to add evidence. */
export const fileReportAction = draftAction(draftReferenceSchema, (viewer, reference, form) =>
  answerDraft(viewer, form, REPORT_FORM, {
    async submit({ content, language }) {
      const { saved, issues } = await submitReport(viewer, reference, content, language);
      return { saved, issues, href: reportHref(saved.reportId, { done: "submitted" }) };
    },
    evidenceHref: evidencePageHref,
  }),
);
