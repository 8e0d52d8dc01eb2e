import { CentredLayout } from "@/components/layout/centred-layout";
import { ButtonLink } from "@/components/ui/button-link";
import { PageHeader } from "@/components/ui/page-header";
import { Footer, Language } from "@/features/auth/components/shell-parts";
import { homeHref } from "@/features/hrefs";
import { getTranslator } from "@/lib/i18n";

export async function generateMetadata() {
  const t = await getTranslator("shell");
  return { title: t("notFound.title") };
}

export default async function NotFound() {
  const [t, common] = await Promise.all([getTranslator("shell"), getTranslator("common")]);
  return (
    <CentredLayout productName={common("productName")} language={<Language />} footer={<Footer />}>
      <PageHeader title={t("notFound.title")} />
      <p>{t("notFound.text")}</p>
      <p>
        <ButtonLink href={homeHref()}>{t("notFound.home")}</ButtonLink>
      </p>
    </CentredLayout>
  );
}
