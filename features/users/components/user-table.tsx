import { type Column, DataTable } from "@/components/ui/tables/data-table";
import { TextLink } from "@/components/ui/text/text-link";
import { userHref } from "@/features/hrefs";
import { getTranslator } from "@/lib/i18n";
import type { UserSummary } from "../types";
import { AccessBadge } from "./access-badge";

interface UserTableProps {
  users: readonly UserSummary[];
  /** Whose own row it is. */
  viewerId: string;
}

export async function UserTable({ users, viewerId }: UserTableProps) {
  const [t, words] = await Promise.all([getTranslator("users"), getTranslator("vocabulary")]);
  const columns: Column<UserSummary>[] = [
    {
      key: "name",
      header: t("name"),
      rowHeader: true,
      cell: ({ id, name }) => (
        <>
          <TextLink href={userHref(id)} lang="nl">
            {name}
          </TextLink>
          {id === viewerId && <span className="text-sm text-ink-secondary"> ({t("you")})</span>}
        </>
      ),
    },
    { key: "role", header: t("role"), cell: ({ role }) => words(`role.${role}`) },
    {
      key: "access",
      header: t("access"),
      nowrap: true,
      cell: ({ access }) => <AccessBadge access={access} />,
    },
    { key: "group", header: t("group"), cell: ({ politicalGroup }) => politicalGroup ?? "–" },
    { key: "email", header: t("email"), cell: ({ email }) => email ?? "–" },
  ];
  return <DataTable caption={t("title")} columns={columns} rows={users} rowKey={({ id }) => id} />;
}
