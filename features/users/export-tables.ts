/** The list of accounts as a file. Pure. */
import type { Table } from "@/lib/csv";
import type { UserSummary } from "./types";

type Words = (key: string) => string;

export function usersTable(users: readonly UserSummary[], t: Words, vocabulary: Words): Table {
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
