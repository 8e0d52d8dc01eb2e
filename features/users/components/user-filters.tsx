import { SelectField } from "@/components/form/fields/select-field";
import { TextField } from "@/components/form/fields/text-field";
import { FilterForm } from "@/components/form/filter-form";
import { ROLES } from "@/db/vocabulary";
import { usersHref } from "@/features/hrefs";
import { getTranslator } from "@/lib/i18n";
import { USER_LIST, type UserFilter } from "../list-filters";
import { ACCESS_STATES } from "../types";

export async function UserFilters({ filter }: { filter: UserFilter }) {
  const [t, words] = await Promise.all([getTranslator("users"), getTranslator("vocabulary")]);
  return (
    <FilterForm
      action={usersHref()}
      at={usersHref(USER_LIST.write(filter))}
      label={t("filterLabel")}
      submitLabel={t("apply")}
      resetHref={USER_LIST.isNarrowed(filter) ? usersHref() : undefined}
    >
      <TextField
        label={t("search")}
        hint={t("searchHint")}
        name="search"
        type="search"
        defaultValue={filter.search}
        maxLength={100}
      />
      <SelectField
        label={t("role")}
        name="role"
        emptyLabel={t("allRoles")}
        defaultValue={filter.role}
        options={ROLES.map((role) => ({ value: role, label: words(`role.${role}`) }))}
      />
      <SelectField
        label={t("access")}
        name="access"
        emptyLabel={t("allAccess")}
        defaultValue={filter.access}
        options={ACCESS_STATES.map((state) => ({
          value: state,
          label: t(`accessStates.${state}`),
        }))}
      />
    </FilterForm>
  );
}
