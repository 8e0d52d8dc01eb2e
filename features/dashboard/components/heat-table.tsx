import { Caption, HeaderCell, type Sort, TableRegion } from "@/components/ui/tables/table-parts";
import { PERFORMANCES } from "@/db/vocabulary";
import { momentName, momentShortName } from "@/features/cycles/moment-state";
import { type DashboardQuery, sortHref } from "../address";
import type { SortKey } from "../heat-order";
import type { Dashboard, HeatRow, RibbonMoment } from "../types";
import { HeatTableRow } from "./heat-row";
import type { Words } from "./words";

interface HeatTableProps {
  dashboard: Dashboard & { control: RibbonMoment };
  query: DashboardQuery;
  rows: readonly HeatRow[];
  words: Words;
}

/** Collaborations by five performances; each figure leads to its reason. */
export function HeatTable({ dashboard, query, rows, words }: HeatTableProps) {
  const { t, vocabulary } = words;
  const { control, year } = dashboard;
  const caption = t("heat.caption", { moment: `${momentName(control, vocabulary)} ${year}` });
  const sort = (key: SortKey): Sort => ({
    href: sortHref(year, query, key),
    direction:
      query.order.key !== key ? undefined : query.order.descending ? "descending" : "ascending",
  });
  return (
    <TableRegion label={caption}>
      <table className="heat-table w-full border-collapse text-[0.9375rem]">
        <Caption hidden>{caption}</Caption>
        <thead>
          <tr>
            <HeaderCell sort={sort("name")} className="pl-0">
              {t("heat.name")}
            </HeaderCell>
            <HeaderCell sort={sort("style")} className="pl-0">
              {t("heat.style")}
            </HeaderCell>
            {PERFORMANCES.map((performance) => (
              <HeaderCell
                key={performance}
                align="center"
                sort={sort(performance)}
                className="px-0 sm:w-[4.25rem]"
              >
                <span aria-hidden="true">{t(`heat.columns.${performance}`)}</span>
                <span className="sr-only">{vocabulary(`performance_short.${performance}`)}</span>
              </HeaderCell>
            ))}
            <HeaderCell sort={sort("state")}>{momentShortName(control, vocabulary)}</HeaderCell>
            <HeaderCell sort={sort("council")}>{t("heat.council")}</HeaderCell>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <HeatTableRow
              key={row.collaborationId}
              {...{ row, words }}
              seats={dashboard.councilSeats}
            />
          ))}
        </tbody>
      </table>
    </TableRegion>
  );
}
