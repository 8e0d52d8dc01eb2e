import { notFound } from "next/navigation";
import { Card } from "@/components/ui/card";
import { PageHeader } from "@/components/ui/page-header";
import { requireViewer } from "@/features/auth/viewer";
import { userHref, usersHref } from "@/features/hrefs";
import { LockForm } from "@/features/users/components/lock-form";
import { canLockUser } from "@/features/users/permissions";
import { getUser } from "@/features/users/queries";
import { getTranslator } from "@/lib/i18n";
import { orNotFound } from "@/lib/requests/or-not-found";

export async function generateMetadata() {
  const t = await getTranslator("users");
  return { title: t("lock") };
}

export default async function LockUserPage({ params }: PageProps<"/users/[id]/lock">) {
  const viewer = await requireViewer();
  const user = await orNotFound(getUser(viewer, (await params).id));
  if (!canLockUser(viewer, user.id) || user.access !== "open") notFound();
  const t = await getTranslator("users");
  const above = [
    { label: t("title"), href: usersHref() },
    { label: user.name, href: userHref(user.id) },
  ];
  return (
    <>
      <PageHeader title={t("lockTitle", { name: user.name })} crumbs={above} />
      <Card accent>
        <LockForm user={user} />
      </Card>
    </>
  );
}
