import { ButtonLink } from "@/components/ui/button-link";
import { Card } from "@/components/ui/card";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHeader } from "@/components/ui/page-header";
import { Downloads } from "@/components/ui/tables/downloads";
import { Pagination } from "@/components/ui/tables/pagination";
import { exportHrefs, newUserHref, usersHref } from "@/features/hrefs";
import { getTranslator } from "@/lib/i18n";
import { USER_LIST, type UserFilter } from "../list-filters";
import type { UserPage } from "../types";
import { UserFilters } from "./user-filters";
import { UserTable } from "./user-table";

interface UsersViewProps {
  list: UserPage;
  filter: UserFilter;
  viewerId: string;
}

/** The accounts that fit a filter. */
export async function UsersView({ list, filter, viewerId }: UsersViewProps) {
  const t = await getTranslator("users");
  const { users, total, page, pages } = list;
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
        <Card actions={<Downloads hrefs={exportHrefs("users", USER_LIST.write(filter))} />}>
          <UserTable users={users} viewerId={viewerId} />
        </Card>
      )}
      <Pagination
        page={page}
        pages={pages}
        hrefOf={(to) => usersHref(USER_LIST.write({ ...filter, page: to }))}
      />
    </>
  );
}
