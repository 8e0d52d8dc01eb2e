import { ActionForm } from "@/components/form/action-form";
import { HiddenFields } from "@/components/form/fields/hidden-fields";
import { FormActions } from "@/components/form/form-actions";
import { SubmitButton } from "@/components/form/submit-button";
import { getTranslator } from "@/lib/i18n";
import { changeUserAction } from "../actions";
import type { UserDetail } from "../types";
import { PersonFields } from "./person-fields";

export async function UserForm({ user }: { user: UserDetail }) {
  const t = await getTranslator("users");
  return (
    <ActionForm action={changeUserAction} id="details" label={t("details")}>
      <HiddenFields values={{ id: user.id, version: user.version }} />
      <PersonFields user={user} emailRequired={user.access !== "none"} />
      <FormActions>
        <SubmitButton>{t("save")}</SubmitButton>
      </FormActions>
    </ActionForm>
  );
}
