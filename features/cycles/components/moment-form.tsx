import { ActionForm } from "@/components/form/action-form";
import { DateField } from "@/components/form/fields/date-field";
import { HiddenFields } from "@/components/form/fields/hidden-fields";
import { SelectField } from "@/components/form/fields/select-field";
import { TextField } from "@/components/form/fields/text-field";
import { FormActions } from "@/components/form/form-actions";
import { FormSection } from "@/components/form/form-section";
import { SubmitButton } from "@/components/form/submit-button";
import { MOMENT_DATES, MOMENT_KINDS, type MomentKind } from "@/db/vocabulary";
import { getTranslator } from "@/lib/i18n";
import { addMomentAction } from "../actions";
import { DATE_FIELDS } from "../types";
import { SideField } from "./side-field";
import { SourceField } from "./source-field";

interface MomentFormProps {
  year: number;
  /** Known kinds that the cycle has already. */
  taken: readonly MomentKind[];
}

export async function MomentForm({ year, taken }: MomentFormProps) {
  const [t, words] = await Promise.all([getTranslator("cycles"), getTranslator("vocabulary")]);
  const kinds = MOMENT_KINDS.filter((kind) => kind === "other" || !taken.includes(kind));
  return (
    <ActionForm action={addMomentAction}>
      <HiddenFields values={{ year }} />
      <SelectField
        label={t("form.kind")}
        hint={t("form.kindHint")}
        name="kind"
        options={kinds.map((kind) => ({ value: kind, label: words(`moment_kind.${kind}`) }))}
        required
      />
      <TextField
        label={t("form.name")}
        hint={t("form.nameHint")}
        name="name"
        maxLength={80}
        width="medium"
        lang="nl"
      />
      <SideField hint={t("form.sideHint")} />
      <FormSection title={t("form.dates")} intro={t("form.datesIntro")}>
        {MOMENT_DATES.map((field) => (
          <DateField key={field} label={words(`moment_date.${field}`)} name={DATE_FIELDS[field]} />
        ))}
        <SourceField />
      </FormSection>
      <FormActions>
        <SubmitButton>{t("form.submit")}</SubmitButton>
      </FormActions>
    </ActionForm>
  );
}
