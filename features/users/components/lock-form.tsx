import { ActionForm } from "@/components/form/action-form";
import { HiddenFields } from "@/components/form/fields/hidden-fields";
import { FormActions } from "@/components/form/form-actions";
import { SubmitButton } from "@/components/form/submit-button";
import { TextLink } from "@/components/ui/text/text-link";
import { userHref } from "@/features/hrefs";
import { getTranslator } from "@/lib/i18n";
import { lockUserAction } from "../actions";
import type { UserDetail } from "../types";

export async function LockForm({ user }: { user: UserDetail }) {
  const t = await getTranslator("users");
  return (
    <ActionForm action={lockUserAction}>
      <HiddenFields values={{ id: user.id, version: user.version }} />
      <p className="max-w-prose">{t("lockText")}</p>
      <FormActions>
        <SubmitButton variant="danger">{t("lockConfirm")}</SubmitButton>
        <TextLink href={userHref(user.id)}>{t("cancel")}</TextLink>
      </FormActions>
    </ActionForm>
  );
}
