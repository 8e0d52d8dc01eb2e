import { DateField } from "@/components/form/fields/date-field";
import { HiddenFields } from "@/components/form/fields/hidden-fields";
import { RadioGroupField } from "@/components/form/fields/radio-group-field";
import { TextAreaField } from "@/components/form/fields/text-area-field";
import { TextField } from "@/components/form/fields/text-field";
import { FormActions } from "@/components/form/form-actions";
import { FormDisclosure } from "@/components/form/form-disclosure";
import { SubmitButton } from "@/components/form/submit-button";
import { CONCLUSION_OUTCOMES } from "@/db/vocabulary";
import type { ReviewDetail } from "@/features/reviews/types";
import { COMMITMENT_ROWS } from "@/features/reviews/validation";
import type { CalendarDate } from "@/lib/dates";
import { getLocale, getTranslator } from "@/lib/i18n";
import { formatDate } from "@/lib/text/format";

/** Without JavaScript no row can be added, so that there are some to begin with and more behind a word. */
const ROWS_SHOWN = 3;
const ROWS = Array.from({ length: COMMITMENT_ROWS }, (_, index) => index);

interface ConclusionFieldsProps {
  review: ReviewDetail;
  councilOn: CalendarDate | null;
}

export async function ConclusionFields({ review, councilOn }: ConclusionFieldsProps) {
  const [t, words, locale] = await Promise.all([
    getTranslator("reviews"),
    getTranslator("vocabulary"),
    getLocale(),
  ]);
  const hasMet = councilOn !== null && councilOn <= review.today;
  return (
    <>
      <HiddenFields values={{ reportId: review.reportId, version: review.releasedNumber }} />
      <RadioGroupField
        name="outcome"
        label={t("conclusion.outcome")}
        required
        options={CONCLUSION_OUTCOMES.map((outcome) => ({
          value: outcome,
          label: words(`conclusion_outcome.${outcome}`),
        }))}
      />
      <TextAreaField
        name="text"
        label={t("conclusion.text")}
        hint={t("conclusion.textHint")}
        required
        lang="nl"
      />
      <div className="flex flex-wrap gap-6">
        <DateField
          name="decidedOn"
          label={t("conclusion.decidedOn")}
          defaultValue={hasMet ? councilOn : review.today}
          max={review.today}
          required
        />
        <TextField
          name="decisionNumber"
          label={t("conclusion.decisionNumber")}
          maxLength={80}
          width="short"
          required
        />
      </div>
      {councilOn && (
        <TextAreaField
          name="earlyReason"
          label={t("conclusion.earlyReason")}
          hint={t("conclusion.earlyReasonHint", { date: formatDate(councilOn, locale) })}
          rows={2}
          required={!hasMet}
          lang="nl"
        />
      )}
      <fieldset className="grid gap-4">
        <legend className="font-bold">{t("conclusion.promises")}</legend>
        <p className="text-sm text-ink-secondary">{t("conclusion.promisesHint")}</p>
        {ROWS.slice(0, ROWS_SHOWN).map((row) => (
          <PromiseRow key={row} row={row} />
        ))}
        <FormDisclosure summary={t("conclusion.more")}>
          {ROWS.slice(ROWS_SHOWN).map((row) => (
            <PromiseRow key={row} row={row} />
          ))}
        </FormDisclosure>
      </fieldset>
      <FormActions>
        <SubmitButton>{t("conclusion.send")}</SubmitButton>
      </FormActions>
    </>
  );
}

async function PromiseRow({ row }: { row: number }) {
  const t = await getTranslator("reviews");
  return (
    <div className="grid gap-x-6 gap-y-3 sm:grid-cols-[minmax(0,1fr)_12rem]">
      <TextAreaField
        name={`commitments.${row}.text`}
        label={t("conclusion.promise", { number: row + 1 })}
        optionalLabel=""
        rows={2}
        width="full"
        lang="nl"
      />
      <DateField name={`commitments.${row}.dueOn`} label={t("conclusion.dueOn")} optionalLabel="" />
    </div>
  );
}
