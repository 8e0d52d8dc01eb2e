import { ActionForm } from "@/components/form/action-form";
import { HiddenFields } from "@/components/form/fields/hidden-fields";
import { FormActions } from "@/components/form/form-actions";
import { SubmitButton } from "@/components/form/submit-button";
import { getTranslator } from "@/lib/i18n";
import { setPasswordAction } from "../actions";
import { FirstPasswordField } from "./first-password-field";

export async function SetPasswordForm({ userId }: { userId: string }) {
  const t = await getTranslator("users");
  return (
    <ActionForm action={setPasswordAction} id="password" label={t("setPassword")} resetWhenDone>
      <HiddenFields values={{ id: userId }} />
      <FirstPasswordField label={t("newPassword")} />
      <FormActions>
        <SubmitButton variant="secondary">{t("setPassword")}</SubmitButton>
      </FormActions>
    </ActionForm>
  );
}
