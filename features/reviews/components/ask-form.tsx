import { ActionForm } from "@/components/form/action-form";
import { FormDisclosure } from "@/components/form/form-disclosure";
import { HiddenFields } from "@/components/form/hidden-fields";
import { KeptText } from "@/components/form/kept-text";
import { RadioGroupField } from "@/components/form/radio-group-field";
import { SubmitButton } from "@/components/form/submit-button";
import { TextAreaField } from "@/components/form/text-area-field";
import { type Performance, QUESTION_KINDS } from "@/db/vocabulary";
import { formatDate } from "@/lib/format";
import { getLocale, getTranslator } from "@/lib/i18n";
import { askQuestionAction } from "../question-actions";
import type { ReviewDetail } from "../types";
import { QUESTION_MAX } from "../validation";

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
