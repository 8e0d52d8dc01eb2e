import type { ReactNode } from "react";
import { Columns } from "@/components/layout/columns";
import { Card } from "@/components/ui/card";
import { DoneNotice } from "@/components/ui/done-notice";
import { PageHeader } from "@/components/ui/page-header";
import { usersHref } from "@/features/hrefs";
import { getTranslator } from "@/lib/i18n";
import type { UserDetail } from "../types";
import { AccessBadge } from "./access-badge";
import { AccessCard } from "./access-card";
import { PasswordCard } from "./password-card";
import { UserForm } from "./user-form";

interface UserViewProps {
  user: UserDetail;
  canLock: boolean;
  /** As it came in the address. */
  done: unknown;
  /** Below the details: what the account is assigned to. */
  children: ReactNode;
}

/** One account: who it is of, and whether it can sign in. */
export async function UserView({ user, canLock, done, children }: UserViewProps) {
  const [t, words] = await Promise.all([getTranslator("users"), getTranslator("vocabulary")]);
  return (
    <>
      <PageHeader
        title={user.name}
        crumbs={[{ label: t("title"), href: usersHref() }]}
        meta={
          <>
            <span>{words(`role.${user.role}`)}</span>
            <AccessBadge access={user.access} />
          </>
        }
      />
      <DoneNotice namespace="users" code={done} />
      <Columns
        side={
          <>
            <AccessCard user={user} canLock={canLock} />
            <PasswordCard user={user} />
          </>
        }
      >
        <Card title={t("details")}>
          <p className="mb-5 max-w-prose text-ink-secondary">{t("detailsIntro")}</p>
          <UserForm user={user} />
        </Card>
        {children}
      </Columns>
    </>
  );
}
