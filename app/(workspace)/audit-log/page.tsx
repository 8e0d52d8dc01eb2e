import type { Metadata } from "next";
import { Card } from "@/components/ui/card";
import { PageHeader } from "@/components/ui/page-header";
import { findCheck } from "@/features/audit-log/checked-queries";
import { LogDownloads } from "@/features/audit-log/components/log-downloads";
import { LogFilters } from "@/features/audit-log/components/log-filters";
import { LogPaging } from "@/features/audit-log/components/log-paging";
import { LogTable } from "@/features/audit-log/components/log-table";
import { VerifyCard } from "@/features/audit-log/components/verify-card";
import { readLogFilters, readLogPlace, sequenceOf } from "@/features/audit-log/list-filters";
import { listEvents } from "@/features/audit-log/list-queries";
import { requireViewer } from "@/features/auth/viewer";
import { getTranslator } from "@/lib/i18n";
import { orNotFound } from "@/lib/or-not-found";
import { oneText, type SearchParams } from "@/lib/search-params";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslator("audit-log"))("title") };
}

export default async function AuditLogPage({ searchParams }: { searchParams: SearchParams }) {
  const viewer = await requireViewer();
  const params = await searchParams;
  const filters = readLogFilters(params);
  const [page, check, t] = await Promise.all([
    orNotFound(listEvents(viewer, filters, readLogPlace(params))),
    orNotFound(findCheck(viewer, sequenceOf(oneText(params.verified)))),
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
      <LogDownloads filters={filters} />
      <VerifyCard check={check} />
    </>
  );
}
