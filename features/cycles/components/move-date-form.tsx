import { ActionForm } from "@/components/form/action-form";
import { DateField } from "@/components/form/fields/date-field";
import { HiddenFields } from "@/components/form/fields/hidden-fields";
import { RadioGroupField } from "@/components/form/fields/radio-group-field";
import { TextField } from "@/components/form/fields/text-field";
import { FormActions } from "@/components/form/form-actions";
import { SubmitButton } from "@/components/form/submit-button";
import { MOMENT_DATES, type MomentDate } from "@/db/vocabulary";
import { getLocale, getTranslator } from "@/lib/i18n";
import { formatDate } from "@/lib/text/format";
import { moveMomentDateAction } from "../actions";
import { datesAskedOf } from "../calendar";
import { DATE_FIELDS, type MomentDetail } from "../types";

/** One date at a time, with the reason that stays beside it. */
export async function MoveDateForm({ moment }: { moment: MomentDetail }) {
  const [t, words, locale] = await Promise.all([
    getTranslator("cycles"),
    getTranslator("vocabulary"),
    getLocale(),
  ]);
  const dateText = (field: MomentDate) => {
    const date = moment[DATE_FIELDS[field]];
    return date ? t("move.now", { date: formatDate(date, locale) }) : t("noDate");
  };
  const asked = datesAskedOf(moment.side);
  const fields = MOMENT_DATES.filter(
    (field) => asked.includes(field) || moment[DATE_FIELDS[field]],
  );
  return (
    <ActionForm action={moveMomentDateAction} id="move" label={t("move.title")}>
      <HiddenFields values={{ id: moment.id, year: moment.cycleYear, revision: moment.revision }} />
      <RadioGroupField
        label={t("move.field")}
        name="field"
        options={fields.map((field) => ({
          value: field,
          label: words(`moment_date.${field}`),
          description: dateText(field),
        }))}
        required
      />
      <DateField label={t("move.newOn")} hint={t("move.newOnHint")} name="newOn" optionalLabel="" />
      <TextField label={t("move.reason")} name="reason" maxLength={500} lang="nl" required />
      <FormActions>
        <SubmitButton>{t("move.submit")}</SubmitButton>
      </FormActions>
    </ActionForm>
  );
}
