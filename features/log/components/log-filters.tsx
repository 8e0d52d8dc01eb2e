import { DateField } from "@/components/form/fields/date-field";
import { SelectField } from "@/components/form/fields/select-field";
import { TextField } from "@/components/form/fields/text-field";
import { FilterForm } from "@/components/form/filter-form";
import { EVENT_RESULTS, ROLES } from "@/db/vocabulary";
import { EVENT_ACTIONS, OBJECT_TYPES } from "@/features/audit-log/events";
import { auditLogHref } from "@/features/hrefs";
import { getTranslator } from "@/lib/i18n";
import { type LogFilters as Filters, isFiltered } from "../list-filters";
import type { LogPage } from "../types";

interface LogFiltersProps {
  filters: Filters;
  actors: LogPage["actors"];
}

/** All of them stand in the address; the page does not: other filters start at the newest. */
export async function LogFilters({ filters, actors }: LogFiltersProps) {
  const [t, words, form] = await Promise.all([
    getTranslator("audit-log"),
    getTranslator("vocabulary"),
    getTranslator("form"),
  ]);
  const plain = { width: "full" } as const;
  const select = { ...plain, emptyLabel: form("all") };
  return (
    <FilterForm
      at={auditLogHref({ ...filters })}
      action={auditLogHref()}
      label={t("filters.label")}
      resetHref={isFiltered(filters) ? auditLogHref() : undefined}
    >
      <DateField {...plain} name="from" label={t("filters.from")} defaultValue={filters.from} />
      <DateField {...plain} name="until" label={t("filters.until")} defaultValue={filters.until} />
      <SelectField
        {...select}
        name="actor"
        label={t("filters.actor")}
        emptyLabel={t("filters.anyone")}
        options={actors.map(({ id, name, role }) => ({
          value: id,
          label: `${name} (${words(`role.${role}`)})`,
        }))}
        defaultValue={filters.actor}
      />
      <SelectField
        {...select}
        name="role"
        label={t("filters.role")}
        options={ROLES.map((role) => ({ value: role, label: words(`role.${role}`) }))}
        defaultValue={filters.role}
      />
      <SelectField
        {...select}
        name="action"
        label={t("filters.action")}
        options={EVENT_ACTIONS.map((action) => ({ value: action, label: t(`action.${action}`) }))}
        defaultValue={filters.action}
      />
      <SelectField
        {...select}
        name="type"
        label={t("filters.type")}
        options={OBJECT_TYPES.map((type) => ({ value: type, label: t(`object_type.${type}`) }))}
        defaultValue={filters.type}
      />
      <TextField
        {...plain}
        name="object"
        label={t("filters.object")}
        defaultValue={filters.object ?? ""}
      />
      <SelectField
        {...select}
        name="result"
        label={t("filters.result")}
        options={EVENT_RESULTS.map((result) => ({ value: result, label: t(`result.${result}`) }))}
        defaultValue={filters.result}
      />
    </FilterForm>
  );
}
