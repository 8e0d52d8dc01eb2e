import { Card } from "@/components/ui/card";
import { EmptyState } from "@/components/ui/empty-state";
import { Downloads } from "@/components/ui/tables/downloads";
import { Pagination } from "@/components/ui/tables/pagination";
import { exportHrefs, reportsHref } from "@/features/hrefs";
import type { ReportList as List } from "@/features/reports/types";
import { getTranslator } from "@/lib/i18n";
import { type ListFilters, REPORT_LIST } from "../filters";
import { ReportTable } from "./report-table";

export async function ReportList({ list, filters }: { list: List; filters: ListFilters }) {
  const t = await getTranslator("reports");
  if (list.total === 0) {
    return <EmptyState title={t("list.emptyTitle")}>{t("list.empty")}</EmptyState>;
  }
  const query = { ...filters, cycle: list.cycleYear };
  return (
    <Card
      title={t("list.total", { count: list.total })}
      actions={<Downloads hrefs={exportHrefs("reports", REPORT_LIST.write(query))} />}
    >
      <ReportTable list={list} filters={filters} />
      <Pagination
        page={list.page}
        pages={list.pages}
        hrefOf={(page) => reportsHref(REPORT_LIST.write({ ...query, page }))}
      />
    </Card>
  );
}
