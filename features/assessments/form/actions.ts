"use server";

import { action, draftAction } from "@/features/auth/viewer-action";
import { answerDraft } from "@/features/drafts/form";
import { assessmentHref, editAssessmentHref } from "@/features/hrefs";
import { getLocale, getTranslator } from "@/lib/i18n";
import { anyKey } from "@/lib/message-keys";
import type { FieldIssue } from "../freeze";
import { submitAssessment } from "../mutations";
import { draftReferenceSchema, renewSchema } from "../validation";
import { ASSESSMENT_FORM } from "./draft-form";
import { shortened } from "./field-names";
import { issueLines } from "./issue-lines";
import { startNewVersion } from "./mutations";

/** The buttons of the form of an assessment. */
export const saveAssessmentAction = draftAction(draftReferenceSchema, (viewer, reference, form) =>
  answerDraft(viewer, form, ASSESSMENT_FORM, {
    async submit({ content, language }) {
      const { saved, issues } = await submitAssessment(viewer, reference, content, language);
      const { slug, number } = saved;
      return { saved, issues, href: assessmentHref(slug, { version: number, done: "submitted" }) };
    },
    summarise: summaryOf,
  }),
);

async function summaryOf(issues: readonly FieldIssue[], name: (path: string) => string) {
  const [t, framework, vocabulary, errors, locale] = await Promise.all([
    getTranslator("assessments"),
    getTranslator("framework"),
    getTranslator("vocabulary"),
    getTranslator("errors"),
    getLocale(),
  ]);
  const list = new Intl.ListFormat(locale, { type: "conjunction" });
  return issueLines(issues, {
    single: ({ path, code, limit = 0, suggestion = "" }) =>
      `${name(path).replace(/(?<!\?)$/, ":")} ${errors(code, { limit, suggestion })}`,
    lacking: (what, block, items) =>
      t(`form.lacking.${what}`, {
        block: shortened(framework(`block.${block}`)),
        items: list.format(items),
      }),
    elements: (keys) =>
      t("form.lacking.elements", {
        items: list.format(keys.map((key) => anyKey(vocabulary)(`element.${key}`))),
      }),
  });
}

/** After the council decided or rejected: a next version, as a copy. */
export const startNewVersionAction = action(renewSchema, async (viewer, { collaborationId }) => {
  const { slug } = await startNewVersion(viewer, collaborationId, await getLocale());
  return editAssessmentHref(slug);
});
