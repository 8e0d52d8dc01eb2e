import { SelectField } from "@/components/form/fields/select-field";
import { TextField } from "@/components/form/fields/text-field";
import { ROLES } from "@/db/vocabulary";
import { getTranslator } from "@/lib/i18n";
import type { UserSummary } from "../types";
import { NAME_MAX } from "../validation";

interface PersonFieldsProps {
  user?: UserSummary;
  emailRequired: boolean;
}

/** Name, e-mail address, role and political group, of a new user or of one that is there. */
export async function PersonFields({ user, emailRequired }: PersonFieldsProps) {
  const [t, words] = await Promise.all([getTranslator("users"), getTranslator("vocabulary")]);
  return (
    <>
      <TextField
        label={t("name")}
        name="name"
        defaultValue={user?.name}
        maxLength={NAME_MAX}
        width="medium"
        required
      />
      <TextField
        label={t("email")}
        hint={emailRequired ? undefined : t("emailNone")}
        name="email"
        type="email"
        defaultValue={user?.email}
        width="medium"
        required={emailRequired}
      />
      <SelectField
        label={t("role")}
        name="role"
        emptyLabel={user ? undefined : t("choose")}
        defaultValue={user?.role}
        options={ROLES.map((role) => ({ value: role, label: words(`role.${role}`) }))}
        required
      />
      <TextField
        label={t("group")}
        hint={t("groupHint")}
        name="politicalGroup"
        defaultValue={user?.politicalGroup}
        maxLength={NAME_MAX}
        width="medium"
      />
    </>
  );
}
