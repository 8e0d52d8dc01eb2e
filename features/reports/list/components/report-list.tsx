import { Card } from "@/components/ui/card";
import { EmptyState } from "@/components/ui/empty-state";
import { Downloads } from "@/components/ui/tables/downloads";
import { Pagination } from "@/components/ui/tables/pagination";
import { exportHrefs, reportsHref } from "@/features/hrefs";
import type { ReportList as List } from "@/features/reports/types";
import { getTranslator } from "@/lib/i18n";
import { filterQuery, type ListFilters } from "../filters";
import { ReportTable } from "./report-table";

export async function ReportList({ list, filters }: { list: List; filters: ListFilters }) {
  const t = await getTranslator("reports");
  if (list.total === 0) {
    return <EmptyState title={t("list.emptyTitle")}>{t("list.empty")}</EmptyState>;
  }
  return (
    <Card
      title={t("list.total", { count: list.total })}
      actions={
        <Downloads
          hrefs={exportHrefs("reports", { ...filterQuery(filters), cycle: list.cycleYear })}
        />
      }
    >
      <ReportTable list={list} filters={filters} />
      <Pagination
        page={list.page}
        pages={list.pages}
        hrefOf={(page) =>
          reportsHref({ ...filterQuery({ ...filters, page }), cycle: list.cycleYear })
        }
      />
    </Card>
  );
}
