import type { Metadata } from "next";
import { Card } from "@/components/ui/card";
import { PageHeader } from "@/components/ui/page-header";
import { LogFilters } from "@/features/audit-log/components/log-filters";
import { LogPaging } from "@/features/audit-log/components/log-paging";
import { LogTable } from "@/features/audit-log/components/log-table";
import { readLogFilters, readLogPlace } from "@/features/audit-log/list-filters";
import { listEvents } from "@/features/audit-log/list-queries";
import { requireViewer } from "@/features/auth/viewer";
import { getTranslator } from "@/lib/i18n";
import { orNotFound } from "@/lib/or-not-found";
import type { SearchParams } from "@/lib/search-params";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslator("audit-log"))("title") };
}

export default async function AuditLogPage({ searchParams }: { searchParams: SearchParams }) {
  const viewer = await requireViewer();
  const params = await searchParams;
  const filters = readLogFilters(params);
  const [page, t] = await Promise.all([
    orNotFound(listEvents(viewer, filters, readLogPlace(params))),
    getTranslator("audit-log"),
  ]);
  return (
    <>
      <PageHeader title={t("title")} meta={t("intro")} />
      <Card>
        <LogFilters filters={filters} actors={page.actors} />
      </Card>
      <p>{t("total", { count: page.total })}</p>
      <LogTable rows={page.rows} />
      <LogPaging page={page} filters={filters} />
    </>
  );
}
