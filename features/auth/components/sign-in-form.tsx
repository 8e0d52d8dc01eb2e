import { ActionForm } from "@/components/form/action-form";
import { HiddenFields } from "@/components/form/fields/hidden-fields";
import { TextField } from "@/components/form/fields/text-field";
import { FormActions } from "@/components/form/form-actions";
import { SubmitButton } from "@/components/form/submit-button";
import { getTranslator } from "@/lib/i18n";
import { signInAction } from "../actions";

export async function SignInForm({ returnTo }: { returnTo: string }) {
  const [t, form, common] = await Promise.all([
    getTranslator("shell"),
    getTranslator("form"),
    getTranslator("common"),
  ]);
  return (
    <ActionForm action={signInAction} label={t("signIn.title")}>
      <HiddenFields values={{ returnTo }} />
      <TextField label={form("email")} name="email" type="email" autoComplete="username" required />
      <TextField
        label={form("password")}
        name="password"
        type="password"
        autoComplete="current-password"
        required
      />
      <FormActions>
        <SubmitButton>{common("signIn")}</SubmitButton>
      </FormActions>
    </ActionForm>
  );
}
