import { ButtonLink } from "@/components/ui/button-link";
import { Card } from "@/components/ui/card";
import { Downloads } from "@/components/ui/downloads";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHeader } from "@/components/ui/page-header";
import { Pagination } from "@/components/ui/pagination";
import { requireViewer } from "@/features/auth/viewer";
import { exportHrefs, newUserHref, usersHref } from "@/features/hrefs";
import { UserFilters } from "@/features/users/components/user-filters";
import { UserTable } from "@/features/users/components/user-table";
import { listUsers } from "@/features/users/queries";
import { userFilterSchema } from "@/features/users/validation";
import { getTranslator } from "@/lib/i18n";
import { orNotFound } from "@/lib/or-not-found";

export async function generateMetadata() {
  const t = await getTranslator("users");
  return { title: t("title") };
}

type Props = { searchParams: Promise<Record<string, unknown>> };

export default async function UsersPage({ searchParams }: Props) {
  const viewer = await requireViewer();
  const filter = userFilterSchema.parse(await searchParams);
  const { users, total, page, pages } = await orNotFound(listUsers(viewer, filter));
  const [t, common] = await Promise.all([getTranslator("users"), getTranslator("common")]);
  return (
    <>
      <PageHeader
        title={t("title")}
        meta={t("found", { total })}
        actions={<ButtonLink href={newUserHref()}>{t("add")}</ButtonLink>}
      />
      <p className="max-w-prose text-ink-secondary">{t("intro")}</p>
      <UserFilters filter={filter} />
      {users.length === 0 ? (
        <EmptyState title={t("none.title")}>{t("none.text")}</EmptyState>
      ) : (
        <Card actions={<Downloads hrefs={exportHrefs("users", filter)} />}>
          <UserTable users={users} viewerId={viewer.id} />
        </Card>
      )}
      <Pagination
        label={common("pages")}
        page={page}
        pages={pages}
        hrefOf={(to) => usersHref({ ...filter, page: to })}
        words={{
          previous: common("previousPage"),
          next: common("nextPage"),
          position: common("pageOf", { page, pages }),
        }}
      />
    </>
  );
}
