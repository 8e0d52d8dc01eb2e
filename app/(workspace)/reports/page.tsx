import type { Metadata } from "next";
import { Card } from "@/components/ui/card";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHeader } from "@/components/ui/page-header";
import { requireViewer } from "@/features/auth/viewer";
import { ReportFilters } from "@/features/reports/list/components/report-filters";
import { ReportList } from "@/features/reports/list/components/report-list";
import { REPORT_LIST } from "@/features/reports/list/filters";
import { listReports } from "@/features/reports/list/queries";
import { AccountabilityTabs } from "@/features/reviews/components/accountability-tabs";
import { getTranslator } from "@/lib/i18n";
import { orNotFound } from "@/lib/requests/or-not-found";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslator("reports"))("title") };
}

export default async function ReportsPage({ searchParams }: PageProps<"/reports">) {
  const viewer = await requireViewer();
  const filters = REPORT_LIST.read(await searchParams);
  const [list, t] = await Promise.all([
    orNotFound(listReports(viewer, filters)),
    getTranslator("reports"),
  ]);
  return (
    <>
      <PageHeader title={t("title")} meta={t("list.intro")} />
      <AccountabilityTabs current="reports" />
      {list ? (
        <>
          <Card>
            <ReportFilters list={list} filters={filters} />
          </Card>
          <ReportList list={list} filters={filters} />
        </>
      ) : (
        <EmptyState title={t("list.emptyTitle")}>{t("list.noCycles")}</EmptyState>
      )}
    </>
  );
}
