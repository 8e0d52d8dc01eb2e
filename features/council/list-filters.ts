/** What the list of arrivals is narrowed to, as it stands in the address. */
import { choiceFilter, describeList, type QueryOf } from "@/lib/list-address";
import { INFLUENCES } from "./influence";
import { ARRIVAL_KINDS, type ArrivalRow } from "./types";

export const ARRIVAL_LIST = describeList({
  kind: choiceFilter(ARRIVAL_KINDS),
  influence: choiceFilter(INFLUENCES),
});
export type ArrivalFilter = QueryOf<typeof ARRIVAL_LIST>;

export const filterArrivals = (rows: readonly ArrivalRow[], filter: ArrivalFilter): ArrivalRow[] =>
  rows.filter(
    (row) =>
      (!filter.kind || row.kind === filter.kind) &&
      (!filter.influence || row.influence === filter.influence),
  );
