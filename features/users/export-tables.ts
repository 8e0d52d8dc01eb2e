/** The list of accounts as a file. Pure. */
import type { Table } from "@/lib/files/csv";
import type { Words } from "@/lib/message-keys";
import type { UserFilter } from "./list-filters";
import type { UserSummary } from "./types";

export function usersTable(
  users: readonly UserSummary[],
  t: Words<"users">,
  vocabulary: Words<"vocabulary">,
): Table {
  return [
    [t("name"), t("role"), t("access"), t("group"), t("email")],
    ...users.map(({ name, role, access, politicalGroup, email }) => [
      name,
      vocabulary(`role.${role}`),
      t(`accessStates.${access}`),
      politicalGroup,
      email,
    ]),
  ];
}

/** What was asked for, as the log may say it to others than whoever manages accounts: that there was a search, not for whom. */
export const recordedFilters = ({
  search,
  role,
  access,
}: Pick<UserFilter, "search" | "role" | "access">) => ({
  search: search ? "yes" : null,
  role,
  access,
});
