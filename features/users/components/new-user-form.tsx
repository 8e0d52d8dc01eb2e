import { ActionForm } from "@/components/form/action-form";
import { FormActions } from "@/components/form/form-actions";
import { SubmitButton } from "@/components/form/submit-button";
import { getTranslator } from "@/lib/i18n";
import { addUserAction } from "../actions";
import { FirstPasswordField } from "./first-password-field";
import { PersonFields } from "./person-fields";

export async function NewUserForm() {
  const t = await getTranslator("users");
  return (
    <ActionForm action={addUserAction} resetWhenDone>
      <PersonFields emailRequired />
      <FirstPasswordField label={t("firstPassword")} />
      <FormActions>
        <SubmitButton>{t("add")}</SubmitButton>
      </FormActions>
    </ActionForm>
  );
}
