import { ActionForm } from "@/components/form/action-form";
import { TextField } from "@/components/form/fields/text-field";
import { FormActions } from "@/components/form/form-actions";
import { SubmitButton } from "@/components/form/submit-button";
import { getTranslator } from "@/lib/i18n";
import { changeOwnPasswordAction } from "../actions";
import { PASSWORD_MAX, PASSWORD_MIN } from "../validation";

export async function PasswordForm() {
  const t = await getTranslator("account");
  const field = {
    type: "password",
    width: "medium",
    maxLength: PASSWORD_MAX,
    required: true,
  } as const;
  return (
    <ActionForm action={changeOwnPasswordAction}>
      <TextField
        {...field}
        label={t("current")}
        name="currentPassword"
        autoComplete="current-password"
      />
      <TextField
        {...field}
        label={t("new")}
        hint={t("newHint", { min: PASSWORD_MIN })}
        name="newPassword"
        autoComplete="new-password"
      />
      <TextField
        {...field}
        label={t("repeat")}
        name="repeatedPassword"
        autoComplete="new-password"
      />
      <FormActions>
        <SubmitButton>{t("submit")}</SubmitButton>
      </FormActions>
    </ActionForm>
  );
}
