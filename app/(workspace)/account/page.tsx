import { Card } from "@/components/ui/card";
import { DoneNotice } from "@/components/ui/done-notice";
import { PageHeader } from "@/components/ui/page-header";
import { PasswordForm } from "@/features/auth/passwords/components/password-form";
import { requireViewer } from "@/features/auth/viewer";
import { getTranslator } from "@/lib/i18n";

export async function generateMetadata() {
  const t = await getTranslator("account");
  return { title: t("title") };
}

export default async function AccountPage({ searchParams }: PageProps<"/account">) {
  const viewer = await requireViewer();
  const [t, words] = await Promise.all([getTranslator("account"), getTranslator("vocabulary")]);
  return (
    <>
      <PageHeader title={t("title")} meta={`${viewer.name} · ${words(`role.${viewer.role}`)}`} />
      <DoneNotice namespace="account" code={(await searchParams).done} />
      <Card title={t("password")}>
        <p className="mb-5 max-w-prose text-ink-secondary">{t("passwordIntro")}</p>
        <PasswordForm />
      </Card>
    </>
  );
}
