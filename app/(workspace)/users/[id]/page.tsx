import { Columns } from "@/components/layout/columns";
import { Breadcrumbs } from "@/components/ui/breadcrumbs";
import { Card } from "@/components/ui/card";
import { DoneNotice } from "@/components/ui/done-notice";
import { PageHeader } from "@/components/ui/page-header";
import { requireViewer } from "@/features/auth/viewer";
import { listAssignable, listAssignedTo } from "@/features/collaborations/assignment-queries";
import { AldermanPortfolio } from "@/features/collaborations/components/alderman-portfolio";
import { CivilServantAssignments } from "@/features/collaborations/components/civil-servant-assignments";
import { usersHref } from "@/features/hrefs";
import { AccessBadge } from "@/features/users/components/access-badge";
import { AccessCard } from "@/features/users/components/access-card";
import { PasswordCard } from "@/features/users/components/password-card";
import { UserForm } from "@/features/users/components/user-form";
import { canLockUser } from "@/features/users/permissions";
import { getUser } from "@/features/users/queries";
import { getTranslator } from "@/lib/i18n";
import { orNotFound } from "@/lib/or-not-found";

type Props = {
  params: Promise<{ id: string }>;
  searchParams: Promise<Record<string, unknown>>;
};

export async function generateMetadata() {
  const t = await getTranslator("users");
  return { title: t("title") };
}

export default async function UserPage({ params, searchParams }: Props) {
  const viewer = await requireViewer();
  const user = await orNotFound(getUser(viewer, (await params).id));
  const { id, role, access } = user;
  const [assigned, collaborations] = await Promise.all([
    listAssignedTo(viewer, id),
    listAssignable(viewer),
  ]);
  const [t, words, common] = await Promise.all([
    getTranslator("users"),
    getTranslator("vocabulary"),
    getTranslator("common"),
  ]);
  return (
    <>
      <PageHeader
        title={user.name}
        eyebrow={
          <Breadcrumbs
            label={common("breadcrumbs")}
            items={[{ label: t("title"), href: usersHref() }]}
          />
        }
        meta={
          <>
            <span>{words(`role.${role}`)}</span>
            <AccessBadge access={access} />
          </>
        }
      />
      <DoneNotice namespace="users" code={(await searchParams).done} />
      <Columns
        side={
          <>
            <AccessCard user={user} canLock={canLockUser(viewer, id)} />
            <PasswordCard user={user} />
          </>
        }
      >
        <Card title={t("details")}>
          <p className="mb-5 max-w-prose text-ink-secondary">{t("detailsIntro")}</p>
          <UserForm user={user} />
        </Card>
        {role === "civil_servant" && (
          <CivilServantAssignments
            userId={id}
            collaborations={collaborations}
            assigned={assigned}
          />
        )}
        {role === "alderman" && <AldermanPortfolio userId={id} collaborations={collaborations} />}
      </Columns>
    </>
  );
}
