/** Search, filters, order and page of the list, as they stand in the address. */
import { DIRECTING_STYLES, LEGAL_FORMS } from "@/db/vocabulary";
import {
  choiceFilter,
  describeList,
  type QueryOf,
  textFilter,
  yesFilter,
} from "@/lib/list-address";

/** `form` is the legal form, `holder` the id of the portfolio holder. */
export const COLLABORATION_LIST = describeList(
  {
    search: textFilter,
    programme: textFilter,
    style: choiceFilter(DIRECTING_STYLES),
    form: choiceFilter(LEGAL_FORMS),
    holder: textFilter,
    attention: yesFilter,
  },
  ["name", "programme", "holder", "partners", "score"],
);
export type ListFilters = QueryOf<typeof COLLABORATION_LIST>;
export type SortKey = ListFilters["sort"]["key"];
