/** What the list of accounts is narrowed to, as it stands in the address. */
import { ROLES } from "@/db/vocabulary";
import { choiceFilter, describeList, type QueryOf, textFilter } from "@/lib/list-address";
import { ACCESS_STATES } from "./types";

export const USER_LIST = describeList({
  search: textFilter,
  role: choiceFilter(ROLES),
  access: choiceFilter(ACCESS_STATES),
});
export type UserFilter = QueryOf<typeof USER_LIST>;
