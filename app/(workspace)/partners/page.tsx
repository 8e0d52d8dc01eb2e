import type { Metadata } from "next";
import { Breadcrumbs } from "@/components/ui/breadcrumbs";
import { PageHeader } from "@/components/ui/page-header";
import { requireViewer } from "@/features/auth/viewer";
import { PartnerTable } from "@/features/collaborations/components/partner-table";
import { listPartners } from "@/features/collaborations/partner-queries";
import { collaborationsHref } from "@/features/hrefs";
import { getTranslator } from "@/lib/i18n";
import { orNotFound } from "@/lib/or-not-found";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslator("partners"))("title") };
}

export default async function PartnersPage() {
  const viewer = await requireViewer();
  const partners = await orNotFound(listPartners(viewer));
  const [t, common] = await Promise.all([getTranslator("partners"), getTranslator("common")]);
  return (
    <>
      <PageHeader
        eyebrow={
          <Breadcrumbs
            label={common("breadcrumbs")}
            items={[{ label: t("collaborations"), href: collaborationsHref() }]}
          />
        }
        title={t("title")}
        meta={t("intro")}
      />
      <PartnerTable partners={partners} />
    </>
  );
}
