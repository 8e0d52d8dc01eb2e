/** What the list of arrivals is narrowed to, as it stands in the address. What an address cannot mean is left out. */
import { oneOf, type SearchParam, wholeNumber } from "@/lib/search-params";
import { INFLUENCES, type Influence } from "./influence";
import { ARRIVAL_KINDS, type ArrivalKind, type ArrivalRow } from "./types";

export type ArrivalFilter = {
  kind: ArrivalKind | null;
  influence: Influence | null;
  /** From 1; a page behind the last one is the last one. */
  page: number;
};

export const PAGE_SIZE = 50;

export const arrivalFilter = (given: Record<string, SearchParam>): ArrivalFilter => ({
  kind: oneOf(ARRIVAL_KINDS, given.kind),
  influence: oneOf(INFLUENCES, given.influence),
  page: wholeNumber(given.page) || 1,
});

/** As parts of an address; what is as it is by default is left out. */
export const filterQuery = ({ page, ...filter }: ArrivalFilter) => ({
  ...filter,
  page: page > 1 ? page : null,
});

export const filterArrivals = (rows: readonly ArrivalRow[], filter: ArrivalFilter): ArrivalRow[] =>
  rows.filter(
    (row) =>
      (!filter.kind || row.kind === filter.kind) &&
      (!filter.influence || row.influence === filter.influence),
  );
