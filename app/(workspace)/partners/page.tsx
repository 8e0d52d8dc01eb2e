import type { Metadata } from "next";
import { DoneNotice } from "@/components/ui/done-notice";
import { PageHeader } from "@/components/ui/page-header";
import { requireViewer } from "@/features/auth/viewer";
import { DoublesCard } from "@/features/collaborations/partners/components/doubles-card";
import { PartnerTable } from "@/features/collaborations/partners/components/partner-table";
import { listPartners } from "@/features/collaborations/partners/queries";
import { canMergePartners } from "@/features/collaborations/permissions";
import { collaborationsHref } from "@/features/hrefs";
import { getTranslator } from "@/lib/i18n";
import { orNotFound } from "@/lib/requests/or-not-found";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslator("partners"))("title") };
}

export default async function PartnersPage({ searchParams }: PageProps<"/partners">) {
  const viewer = await requireViewer();
  const { done } = await searchParams;
  const partners = await orNotFound(listPartners(viewer));
  const t = await getTranslator("partners");
  return (
    <>
      <PageHeader
        crumbs={[{ label: t("collaborations"), href: collaborationsHref() }]}
        title={t("title")}
        meta={t("intro")}
      />
      <DoneNotice namespace="partners" code={done} />
      {canMergePartners(viewer) && <DoublesCard partners={partners} />}
      <PartnerTable partners={partners} />
    </>
  );
}
