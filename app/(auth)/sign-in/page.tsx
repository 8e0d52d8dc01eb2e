import { redirect } from "next/navigation";
import { CentredLayout } from "@/components/layout/centred-layout";
import { Card } from "@/components/ui/card";
import { PageHeader } from "@/components/ui/page-header";
import { DemoIdentities } from "@/features/auth/components/demo-identities";
import { Footer, Language } from "@/features/auth/components/shell-parts";
import { SignInForm } from "@/features/auth/components/sign-in-form";
import { safeReturnPath } from "@/features/auth/validation";
import { findViewer } from "@/features/auth/viewer";
import { getSettings } from "@/features/settings/queries";
import { env } from "@/lib/env";
import { getTranslator } from "@/lib/i18n";

export async function generateMetadata() {
  const t = await getTranslator("shell");
  return { title: t("signIn.title") };
}

export default async function SignInPage({ searchParams }: PageProps<"/sign-in">) {
  const returnTo = safeReturnPath((await searchParams).returnTo);
  if (await findViewer()) redirect(returnTo);
  const [t, common] = await Promise.all([getTranslator("shell"), getTranslator("common")]);
  const { municipality } = await getSettings();
  return (
    <CentredLayout
      productName={common("productName")}
      organisation={municipality.name ? t("municipality", { name: municipality.name }) : undefined}
      language={<Language />}
      footer={<Footer />}
    >
      <PageHeader title={t("signIn.title")} meta={t("signIn.intro")} />
      <Card>
        <SignInForm returnTo={returnTo} />
      </Card>
      {env().mode !== "production" && <DemoIdentities returnTo={returnTo} />}
    </CentredLayout>
  );
}
