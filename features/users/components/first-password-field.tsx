import { TextField } from "@/components/form/fields/text-field";
import { PASSWORD_MAX, PASSWORD_MIN } from "@/features/auth/passwords/validation";
import { getTranslator } from "@/lib/i18n";

/** Left empty, the product makes a password. */
export async function FirstPasswordField({ label }: { label: string }) {
  const t = await getTranslator("users");
  return (
    <TextField
      label={label}
      hint={t("passwordHint", { min: PASSWORD_MIN })}
      name="password"
      type="password"
      autoComplete="new-password"
      maxLength={PASSWORD_MAX}
      width="medium"
    />
  );
}
