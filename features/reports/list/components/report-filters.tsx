import { SelectField } from "@/components/form/fields/select-field";
import { FilterForm } from "@/components/form/filter-form";
import { FILING_STATES, RISK_LEVELS } from "@/db/vocabulary";
import { momentName } from "@/features/cycles/moment-state";
import { reportsHref } from "@/features/hrefs";
import type { ReportList } from "@/features/reports/types";
import { getTranslator } from "@/lib/i18n";
import { type ListFilters, REPORT_LIST } from "../filters";

interface ReportFiltersProps {
  list: ReportList;
  filters: ListFilters;
}

/** The filters stand in the address; the order is kept, the page is not. */
export async function ReportFilters({ list, filters }: ReportFiltersProps) {
  const [t, words, form] = await Promise.all([
    getTranslator("reports"),
    getTranslator("vocabulary"),
    getTranslator("form"),
  ]);
  const { sort } = REPORT_LIST.write(filters);
  const isNarrowed = REPORT_LIST.isNarrowed({ ...filters, cycle: null });
  const cycle = String(list.cycleYear);
  return (
    <FilterForm
      at={reportsHref(REPORT_LIST.write(filters))}
      action={reportsHref()}
      label={t("list.search")}
      resetHref={isNarrowed ? reportsHref({ cycle, sort }) : undefined}
      keep={{ sort }}
    >
      <SelectField
        name="cycle"
        label={t("list.cycle")}
        options={list.years.map((year) => ({ value: String(year), label: String(year) }))}
        defaultValue={cycle}
        width="full"
      />
      <SelectField
        name="moment"
        label={t("list.moment")}
        emptyLabel={t("list.openMoments")}
        options={list.moments.map((moment) => ({
          value: moment.id,
          label: momentName(moment, words),
        }))}
        defaultValue={filters.moment}
        width="full"
      />
      <SelectField
        name="state"
        label={t("list.state")}
        emptyLabel={form("all")}
        options={FILING_STATES.map((state) => ({
          value: state,
          label: words(`filing_state.${state}`),
        }))}
        defaultValue={filters.state}
        width="full"
      />
      <SelectField
        name="risk"
        label={t("parts.riskLevel.name")}
        emptyLabel={t("list.anyRisk")}
        options={RISK_LEVELS.map((level) => ({
          value: level,
          label: words(`risk_level.${level}`),
        }))}
        defaultValue={filters.risk}
        width="full"
      />
      {list.hasOwn && (
        <SelectField
          name="mine"
          label={t("list.whose")}
          emptyLabel={t("list.all")}
          options={[{ value: "yes", label: t("list.mine") }]}
          defaultValue={filters.mine ? "yes" : ""}
          width="full"
        />
      )}
    </FilterForm>
  );
}
