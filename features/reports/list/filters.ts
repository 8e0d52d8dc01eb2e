/** Filters, order and page of the list, as they stand in the address. What an address cannot mean is left out. */
import { FILING_STATES, type FilingState, RISK_LEVELS, type RiskLevel } from "@/db/vocabulary";
import { oneOf, oneText, type SearchParam, wholeNumber } from "@/lib/search-params";

const SORT_KEYS = ["name", "moment", "state", "lowest", "filed"] as const;
export type SortKey = (typeof SORT_KEYS)[number];

export type ListFilters = {
  /** The year of a cycle; null for the one of today. */
  cycle: number | null;
  /** The id of a moment; null for all moments of the cycle that opened. */
  moment: string | null;
  state: FilingState | null;
  risk: RiskLevel | null;
  mine: boolean;
  sort: { key: SortKey; descending: boolean };
  /** From 1. */
  page: number;
};

export const PAGE_SIZE = 50;
const PAGE_MAX = 10_000;

export function readFilters(params: Record<string, SearchParam>): ListFilters {
  const sort = oneText(params.sort) ?? "";
  const key = SORT_KEYS.find((known) => known === sort.replace(/^-/, ""));
  return {
    cycle: wholeNumber(params.cycle) ?? null,
    moment: oneText(params.moment) ?? null,
    state: oneOf(FILING_STATES, params.state),
    risk: oneOf(RISK_LEVELS, params.risk),
    mine: oneText(params.mine) === "yes",
    sort: { key: key ?? "state", descending: key !== undefined && sort.startsWith("-") },
    page: Math.min(Math.max(wholeNumber(params.page) ?? 1, 1), PAGE_MAX),
  };
}

/** The filters as parts of an address; what is as it is by default is left out. */
export function filterQuery({ cycle, moment, state, risk, mine, sort, page }: ListFilters) {
  const isDefault = sort.key === "state" && !sort.descending;
  return {
    cycle,
    moment,
    state,
    risk,
    mine: mine ? "yes" : null,
    sort: isDefault ? null : `${sort.descending ? "-" : ""}${sort.key}`,
    page: page > 1 ? page : null,
  };
}

export const isFiltered = ({ moment, state, risk, mine }: ListFilters): boolean =>
  moment !== null || state !== null || risk !== null || mine;

/** What a click on a column asks for: that column, or the other way round when it is sorted by already. */
export const sortedBy = (filters: ListFilters, key: SortKey): ListFilters => ({
  ...filters,
  sort: { key, descending: filters.sort.key === key && !filters.sort.descending },
  page: 1,
});
