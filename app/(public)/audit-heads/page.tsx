import type { Metadata } from "next";
import { Card } from "@/components/ui/card";
import { PageHeader } from "@/components/ui/page-header";
import { TextLink } from "@/components/ui/text/text-link";
import { auditHeadsFileHref } from "@/features/hrefs";
import { HeadsExplained } from "@/features/log/components/heads-explained";
import { HeadsTable } from "@/features/log/components/heads-table";
import { getMonthOfHeads } from "@/features/log/head-queries";
import { readMonth } from "@/features/log/heads";
import { getTranslator } from "@/lib/i18n";
import { oneText } from "@/lib/search-params";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslator("audit-log"))("heads.title") };
}

export default async function AuditHeadsPage({ searchParams }: PageProps<"/audit-heads">) {
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
      <HeadsExplained />
    </>
  );
}
