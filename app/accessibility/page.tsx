import { CentredLayout } from "@/components/layout/centred-layout";
import { PageHeader } from "@/components/ui/page-header";
import { Prose } from "@/components/ui/text/prose";
import { Footer, Language } from "@/features/auth/components/shell-parts";
import { getTranslator } from "@/lib/i18n";

const PARTS = ["status", "known", "contact"] as const;

export async function generateMetadata() {
  const t = await getTranslator("shell");
  return { title: t("accessibilityPage.title") };
}

export default async function AccessibilityPage() {
  const [t, common] = await Promise.all([getTranslator("shell"), getTranslator("common")]);
  return (
    <CentredLayout productName={common("productName")} language={<Language />} footer={<Footer />}>
      <PageHeader title={t("accessibilityPage.title")} />
      <Prose>
        <p>{t("accessibilityPage.intro")}</p>
        {PARTS.map((part) => (
          <section key={part}>
            <h2>{t(`accessibilityPage.${part}Title`)}</h2>
            <p>{t(`accessibilityPage.${part}`)}</p>
          </section>
        ))}
      </Prose>
    </CentredLayout>
  );
}
