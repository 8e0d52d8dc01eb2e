import { SelectField } from "@/components/form/fields/select-field";
import { FilterForm } from "@/components/form/filter-form";
import { Card } from "@/components/ui/card";
import { EmptyState } from "@/components/ui/empty-state";
import { Downloads } from "@/components/ui/tables/downloads";
import { Pagination } from "@/components/ui/tables/pagination";
import type { FindingList as List } from "@/features/findings/types";
import { exportHrefs, findingsHref } from "@/features/hrefs";
import { getTranslator } from "@/lib/i18n";
import { FINDING_LIST, type FindingFilter } from "../filters";
import { FindingTable } from "./finding-table";

/** The list with its one filter, which stands in the address. */
export async function FindingList({ list, filter }: { list: List; filter: FindingFilter }) {
  const [t, form] = await Promise.all([getTranslator("findings"), getTranslator("form")]);
  return (
    <>
      <Card>
        <FilterForm
          at={findingsHref(FINDING_LIST.write(filter))}
          action={findingsHref()}
          label={t("list.search")}
          resetHref={FINDING_LIST.isNarrowed(filter) ? findingsHref() : undefined}
        >
          <SelectField
            name="cycle"
            label={t("list.cycle")}
            emptyLabel={form("all")}
            options={list.years.map((year) => ({ value: String(year), label: String(year) }))}
            defaultValue={filter.cycle === null ? "" : String(filter.cycle)}
            width="full"
          />
        </FilterForm>
      </Card>
      {list.total === 0 ? (
        <EmptyState title={t("list.emptyTitle")}>
          {t(list.mayWrite ? "list.emptyAuditor" : "list.empty")}
        </EmptyState>
      ) : (
        <Card
          title={t("list.total", { count: list.total })}
          actions={<Downloads hrefs={exportHrefs("findings", { cycle: filter.cycle })} />}
        >
          <FindingTable list={list} />
          <p className="pt-3 text-sm text-ink-secondary">{t("list.order")}</p>
          <Pagination
            page={list.page}
            pages={list.pages}
            hrefOf={(page) => findingsHref(FINDING_LIST.write({ ...filter, page }))}
          />
        </Card>
      )}
    </>
  );
}
