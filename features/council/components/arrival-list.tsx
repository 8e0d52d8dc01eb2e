import { SelectField } from "@/components/form/fields/select-field";
import { FilterForm } from "@/components/form/filter-form";
import { EmptyState } from "@/components/ui/empty-state";
import { Downloads } from "@/components/ui/tables/downloads";
import { Pagination } from "@/components/ui/tables/pagination";
import { councilHref, exportHrefs } from "@/features/hrefs";
import { getTranslator } from "@/lib/i18n";
import { PAGE_ROWS, pageWithin } from "@/lib/list-address";
import { countArrivals } from "../arrivals";
import { INFLUENCES } from "../influence";
import { ARRIVAL_LIST, type ArrivalFilter, filterArrivals } from "../list-filters";
import { ARRIVAL_KINDS, type ArrivalRow } from "../types";
import { ArrivalTable } from "./arrival-table";

interface ArrivalListProps {
  year: number;
  arrivals: readonly ArrivalRow[];
  filter: ArrivalFilter;
}

/** Could the council still influence it? In a sentence per kind, and then row by row. */
export async function ArrivalList({ year, arrivals, filter }: ArrivalListProps) {
  const [t, form] = await Promise.all([getTranslator("council"), getTranslator("form")]);
  const found = filterArrivals(arrivals, filter);
  const { page, pages, offset } = pageWithin(filter.page, found.length);
  const isNarrowed = ARRIVAL_LIST.isNarrowed(filter);
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-3">
      <ul className="grid max-w-prose list-disc gap-1 pl-5">
        {ARRIVAL_KINDS.map((kind) => {
          const counts = countArrivals(arrivals, kind);
          return <li key={kind}>{t(`arrivals.reading.${kind}`, counts)}</li>;
        })}
      </ul>
      <FilterForm
        action={councilHref(year)}
        at={councilHref(year, ARRIVAL_LIST.write(filter))}
        label={t("arrivals.filter")}
        resetHref={isNarrowed ? councilHref(year) : undefined}
      >
        <SelectField
          name="kind"
          label={t("arrivals.kind")}
          emptyLabel={form("all")}
          options={ARRIVAL_KINDS.map((value) => ({ value, label: t(`kinds.${value}`) }))}
          defaultValue={filter.kind}
        />
        <SelectField
          name="influence"
          label={t("arrivals.influence")}
          emptyLabel={form("all")}
          options={INFLUENCES.map((value) => ({ value, label: t(`influences.${value}`) }))}
          defaultValue={filter.influence}
        />
      </FilterForm>
      {found.length === 0 ? (
        <EmptyState title={t(isNarrowed ? "arrivals.none" : "arrivals.nothing")} titleLevel={3}>
          {t(isNarrowed ? "arrivals.noneText" : "arrivals.nothingText")}
        </EmptyState>
      ) : (
        <>
          <div className="flex flex-wrap items-baseline justify-between gap-2 text-sm">
            <p className="text-ink-secondary">{t("arrivals.count", { count: found.length })}</p>
            <Downloads
              hrefs={exportHrefs("council", { cycle: year, ...ARRIVAL_LIST.write(filter) })}
            />
          </div>
          <ArrivalTable rows={found.slice(offset, offset + PAGE_ROWS)} />
          <Pagination
            {...{ page, pages }}
            hrefOf={(to) => councilHref(year, ARRIVAL_LIST.write({ ...filter, page: to }))}
          />
        </>
      )}
    </div>
  );
}
