/** Filters, order and page of the list, as they stand in the address. */
import { FILING_STATES, RISK_LEVELS } from "@/db/vocabulary";
import {
  choiceFilter,
  describeList,
  numberFilter,
  type QueryOf,
  textFilter,
  yesFilter,
} from "@/lib/list-address";

/** Without a cycle the one of today; without a moment, by its id, all moments of the cycle that opened. */
export const REPORT_LIST = describeList(
  {
    cycle: numberFilter,
    moment: textFilter,
    state: choiceFilter(FILING_STATES),
    risk: choiceFilter(RISK_LEVELS),
    mine: yesFilter,
  },
  ["state", "name", "moment", "lowest", "filed"],
);
export type ListFilters = QueryOf<typeof REPORT_LIST>;
export type SortKey = ListFilters["sort"]["key"];
