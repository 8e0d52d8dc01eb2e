import type { Metadata } from "next";
import { Card } from "@/components/ui/card";
import { PageHeader } from "@/components/ui/page-header";
import { requireViewer } from "@/features/auth/viewer";
import { LogDownloads } from "@/features/log/components/log-downloads";
import { LogFilters } from "@/features/log/components/log-filters";
import { LogPaging } from "@/features/log/components/log-paging";
import { LogTable } from "@/features/log/components/log-table";
import { readLogFilters, readLogPlace, sequenceOf } from "@/features/log/list-filters";
import { listEvents } from "@/features/log/list-queries";
import { findCheck } from "@/features/verification/checked-queries";
import { VerifyCard } from "@/features/verification/components/verify-card";
import { getTranslator } from "@/lib/i18n";
import { orNotFound } from "@/lib/requests/or-not-found";
import { oneText } from "@/lib/search-params";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslator("audit-log"))("title") };
}

export default async function AuditLogPage({ searchParams }: PageProps<"/audit-log">) {
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
