import { ActionForm } from "@/components/form/action-form";
import { RadioGroupField } from "@/components/form/fields/radio-group-field";
import { TextField } from "@/components/form/fields/text-field";
import { FormActions } from "@/components/form/form-actions";
import { SubmitButton } from "@/components/form/submit-button";
import { getTranslator } from "@/lib/i18n";
import { addCycleAction } from "../actions";
import { CYCLE_STARTS } from "../validation";

/** @param proposedYear the first budget year that has no cycle yet */
export async function CycleForm({ proposedYear }: { proposedYear: number }) {
  const t = await getTranslator("cycles");
  return (
    <ActionForm action={addCycleAction}>
      <TextField
        label={t("newCycle.year")}
        hint={t("newCycle.yearHint")}
        name="year"
        defaultValue={String(proposedYear)}
        maxLength={4}
        width="tiny"
        required
      />
      <RadioGroupField
        label={t("newCycle.start")}
        name="start"
        defaultValue="pattern"
        options={CYCLE_STARTS.map((start) => ({
          value: start,
          label: t(`newCycle.${start}`),
          description: t(`newCycle.${start}Hint`),
        }))}
        required
      />
      <FormActions>
        <SubmitButton>{t("addCycle")}</SubmitButton>
      </FormActions>
    </ActionForm>
  );
}
