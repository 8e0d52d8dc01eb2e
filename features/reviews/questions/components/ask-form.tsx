import { ActionForm } from "@/components/form/action-form";
import { KeptText } from "@/components/form/drafts/kept-text";
import { HiddenFields } from "@/components/form/fields/hidden-fields";
import { RadioGroupField } from "@/components/form/fields/radio-group-field";
import { TextAreaField } from "@/components/form/fields/text-area-field";
import { FormDisclosure } from "@/components/form/form-disclosure";
import { SubmitButton } from "@/components/form/submit-button";
import { type Performance, QUESTION_KINDS } from "@/db/vocabulary";
import type { ReviewDetail } from "@/features/reviews/types";
import { QUESTION_MAX } from "@/features/reviews/validation";
import { getLocale, getTranslator } from "@/lib/i18n";
import { formatDate } from "@/lib/text/format";
import { askQuestionAction } from "../actions";

interface AskFormProps {
  review: ReviewDetail;
  /** Null: about the report as a whole. */
  performance: Performance | null;
}

/** Stays, without its fields, when the review is closed: who typed while it closed gets the text back. */
export async function AskForm({ review, performance }: AskFormProps) {
  const [t, words] = await Promise.all([getTranslator("reviews"), getTranslator("vocabulary")]);
  if (!review.may.ask) return null;
  const summary = t(performance ? "questions.askOne" : "questions.askWhole");
  const label = performance ? `${summary}: ${words(`performance_short.${performance}`)}` : summary;
  const isOpen = review.stage === "open";
  return (
    <ActionForm
      action={askQuestionAction}
      id={`ask-${performance ?? "report"}`}
      label={isOpen ? label : undefined}
      className="gap-2"
    >
      {isOpen ? (
        <FormDisclosure summary={summary} open={performance === null}>
          <AskFields review={review} performance={performance} />
        </FormDisclosure>
      ) : (
        <KeptText name="text" label={t("keptText")} />
      )}
    </ActionForm>
  );
}

async function AskFields({ review, performance }: AskFormProps) {
  const [t, words, locale] = await Promise.all([
    getTranslator("reviews"),
    getTranslator("vocabulary"),
    getLocale(),
  ]);
  return (
    <>
      <HiddenFields
        values={{ reportId: review.reportId, version: review.releasedNumber, performance }}
      />
      <RadioGroupField
        name="kind"
        label={t("questions.kind")}
        required
        defaultValue="factual"
        options={QUESTION_KINDS.map((kind) => ({
          value: kind,
          label: words(`question_kind.${kind}`),
          description: t(`questions.${kind}`, {
            date: formatDate(review.answerDueOn[kind], locale),
          }),
        }))}
      />
      <TextAreaField
        name="text"
        label={t("questions.text")}
        hint={t("questions.textHint")}
        rows={3}
        maxLength={QUESTION_MAX}
        required
        lang="nl"
      />
      <div>
        <SubmitButton>{t("questions.ask")}</SubmitButton>
      </div>
    </>
  );
}
