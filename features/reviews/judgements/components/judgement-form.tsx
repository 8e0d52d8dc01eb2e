import { ActionForm } from "@/components/form/action-form";
import { KeptText } from "@/components/form/drafts/kept-text";
import { HiddenFields } from "@/components/form/fields/hidden-fields";
import { RadioGroupField } from "@/components/form/fields/radio-group-field";
import { SelectField } from "@/components/form/fields/select-field";
import { TextAreaField } from "@/components/form/fields/text-area-field";
import { FormActions } from "@/components/form/form-actions";
import { FormDisclosure } from "@/components/form/form-disclosure";
import { SubmitButton } from "@/components/form/submit-button";
import { ButtonLink } from "@/components/ui/button-link";
import { COURSES, ELEMENTS, PERFORMANCES, SIGHTS } from "@/db/vocabulary";
import { giveJudgementAction } from "@/features/reviews/actions";
import type { Judgement, ReviewDetail } from "@/features/reviews/types";
import { QUESTION_MAX } from "@/features/reviews/validation";
import { getTranslator } from "@/lib/i18n";

const SCORES = ["1", "2", "3", "4", "5"];

interface JudgementFormProps {
  review: ReviewDetail;
  own?: Judgement;
}

/** Stays, without its fields, when the review is closed: who typed while it closed gets the text back. */
export async function JudgementForm({ review, own }: JudgementFormProps) {
  const t = await getTranslator("reviews");
  const isOpen = review.stage === "open";
  return (
    <ActionForm
      action={giveJudgementAction}
      id="judge"
      label={isOpen ? t("judgement.title") : undefined}
      className="gap-5"
    >
      {isOpen ? (
        <JudgementFields review={review} own={own} />
      ) : (
        <KeptText name="explanation" label={t("keptText")} />
      )}
    </ActionForm>
  );
}

async function JudgementFields({ review, own }: JudgementFormProps) {
  const [t, words] = await Promise.all([getTranslator("reviews"), getTranslator("vocabulary")]);
  return (
    <>
      <HiddenFields values={{ reportId: review.reportId, version: review.releasedNumber }} />
      <RadioGroupField
        name="sight"
        label={t("judgement.sight")}
        look="chips"
        required
        options={SIGHTS.map((sight) => ({ value: sight, label: words(`sight.${sight}`) }))}
        defaultValue={own?.sight}
      />
      <div className="judged-course grid gap-4">
        <RadioGroupField
          name="course"
          label={t("judgement.course")}
          look="chips"
          required
          options={COURSES.map((course) => ({
            value: course,
            label: t(`judgement.courses.${course}`),
            tone: course === "keep_frame" ? "default" : "attention",
          }))}
          defaultValue={own?.course}
        />
        <div className={ONLY_WITH_ELEMENT}>
          <SelectField
            name="element"
            label={t("judgement.element")}
            hint={t("judgement.elementHint")}
            optionalLabel=""
            emptyLabel={t("judgement.elementEmpty")}
            options={ELEMENTS.map((value) => ({ value, label: words(`element.${value}`) }))}
            defaultValue={own?.element}
          />
        </div>
      </div>
      <TextAreaField
        name="explanation"
        label={t("judgement.explanation")}
        rows={3}
        maxLength={QUESTION_MAX}
        defaultValue={own?.explanation}
        lang="nl"
      />
      <FormDisclosure summary={t("judgement.scores")} open={hasScores(own)}>
        <p className="text-sm text-ink-secondary">{t("judgement.scoresHint")}</p>
        {PERFORMANCES.map((performance) => (
          <SelectField
            key={performance}
            name={`scores.${performance}`}
            label={words(`performance.${performance}`)}
            optionalLabel=""
            emptyLabel={t("judgement.noScore")}
            options={SCORES.map((value) => ({
              value,
              label: `${value} · ${words(`score.${Number(value)}`)}`,
            }))}
            defaultValue={own?.scores[performance]?.toString()}
            width="full"
          />
        ))}
      </FormDisclosure>
      <FormActions>
        <SubmitButton>{t(own ? "judgement.revise" : "judgement.give")}</SubmitButton>
        <ButtonLink href={"#report-questions"} variant="secondary">
          {t("judgement.ask")}
        </ButtonLink>
      </FormActions>
    </>
  );
}

/** Hidden until more is fixed or let go; a browser that knows no :has() shows it always, with its explanation. */
const ONLY_WITH_ELEMENT =
  "[.judged-course:not(:has([value^=fix]:checked)):not(:has([value^=let]:checked))_&]:hidden";

const hasScores = (own?: Judgement) =>
  own !== undefined && Object.values(own.scores).some((score) => score !== null);
