import { notFound } from "next/navigation";
import { Card } from "@/components/ui/card";
import { PageHeader } from "@/components/ui/page-header";
import { requireViewer } from "@/features/auth/viewer";
import { usersHref } from "@/features/hrefs";
import { NewUserForm } from "@/features/users/components/new-user-form";
import { canManageUsers } from "@/features/users/permissions";
import { getTranslator } from "@/lib/i18n";

export async function generateMetadata() {
  const t = await getTranslator("users");
  return { title: t("add") };
}

export default async function NewUserPage() {
  if (!canManageUsers(await requireViewer())) notFound();
  const t = await getTranslator("users");
  return (
    <>
      <PageHeader title={t("add")} crumbs={[{ label: t("title"), href: usersHref() }]} />
      <p className="max-w-prose text-ink-secondary">{t("addIntro")}</p>
      <Card>
        <NewUserForm />
      </Card>
    </>
  );
}
