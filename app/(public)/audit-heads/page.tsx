import type { Metadata } from "next";
import { Card } from "@/components/ui/card";
import { PageHeader } from "@/components/ui/page-header";
import { TextLink } from "@/components/ui/text-link";
import { HeadsTable } from "@/features/audit-log/components/heads-table";
import { getMonthOfHeads } from "@/features/audit-log/head-queries";
import { readMonth } from "@/features/audit-log/heads";
import { auditHeadsFileHref } from "@/features/hrefs";
import { getTranslator } from "@/lib/i18n";
import { oneText, type SearchParams } from "@/lib/search-params";

const COMMAND = "npm run audit:verify -- --head 2026-11-23:<hash>";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslator("audit-log"))("heads.title") };
}

export default async function AuditHeadsPage({ searchParams }: { searchParams: SearchParams }) {
  const [t, shown] = await Promise.all([
    getTranslator("audit-log"),
    getMonthOfHeads(readMonth(oneText((await searchParams).month))),
  ]);
  return (
    <>
      <PageHeader title={t("heads.title")} meta={t("heads.lead")} />
      <Card>
        <HeadsTable shown={shown} />
        <p className="pt-3">{t("heads.unused")}</p>
        <p className="pt-3">
          <TextLink href={auditHeadsFileHref()} download>
            {t("heads.download")}
          </TextLink>
        </p>
      </Card>
      <Card title={t("heads.whyTitle")}>
        <div className="grid max-w-prose gap-3">
          <p>{t("heads.why1")}</p>
          <p>{t("heads.why2")}</p>
          <p>{t("heads.why3")}</p>
          <p>
            <code className="text-sm [overflow-wrap:anywhere]">{COMMAND}</code>
          </p>
          <p>{t("heads.why4")}</p>
        </div>
      </Card>
    </>
  );
}
