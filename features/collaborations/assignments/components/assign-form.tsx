import { ActionForm } from "@/components/form/action-form";
import { HiddenFields } from "@/components/form/fields/hidden-fields";
import { SelectField, type SelectOption } from "@/components/form/fields/select-field";
import { FormActions } from "@/components/form/form-actions";
import { SubmitButton } from "@/components/form/submit-button";
import type { FormAction } from "@/lib/forms/action-state";
import { getTranslator } from "@/lib/i18n";

interface AssignFormProps {
  userId: string;
  label: string;
  options: readonly SelectOption[];
  action: FormAction;
}

/** Chooses one collaboration that goes to a user. */
export async function AssignForm({ userId, label, options, action }: AssignFormProps) {
  const t = await getTranslator("users");
  return (
    <ActionForm action={action} id="assign" label={label}>
      <HiddenFields values={{ userId }} />
      <SelectField
        label={label}
        name="collaborationId"
        emptyLabel={t("choose")}
        options={options}
        required
      />
      <FormActions>
        <SubmitButton variant="secondary">{t("assignSubmit")}</SubmitButton>
      </FormActions>
    </ActionForm>
  );
}
