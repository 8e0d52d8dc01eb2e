/**
 * What the address of a dashboard says, and how it is written. Anybody can type there, so nothing is taken on trust.
 * Not described with `describeList`: bookmarks and kept pages have the order as `order=desc`, and `attention=1`.
 */
import { cycleHref } from "@/features/hrefs";
import { oneOf, oneText, type SearchParam, wholeNumber } from "@/lib/search-params";
import { type HeatFilters, type HeatOrder, SORT_KEYS, type SortKey } from "./heat-order";

export type DashboardQuery = {
  /** Id of a moment, or the word for its kind. */
  moment: string | null;
  /** The cycle to compare with; null is the one before. */
  compare: number | null;
  order: HeatOrder;
  filters: HeatFilters;
  page: number;
};

/** The part of the page a link leads back to, so that sorting does not throw the reader to the top. */
export const HEAT_ANCHOR = "heat";
/** Where it is told of which collaborations the views differ from the decision. */
export const MISMATCH_ANCHOR = "mismatch";

/** Columns that are read from high to low at first. */
const DESCENDING_FIRST: readonly SortKey[] = ["council"];

export function readDashboardQuery(given: Record<string, SearchParam>): DashboardQuery {
  const key = oneOf(SORT_KEYS, given.sort) ?? "attention";
  const asked = oneOf(["asc", "desc"] as const, given.order);
  return {
    moment: oneText(given.moment) ?? null,
    compare: wholeNumber(given.compare) ?? null,
    order: { key, descending: asked ? asked === "desc" : DESCENDING_FIRST.includes(key) },
    filters: {
      style: oneText(given.style) ?? null,
      programme: oneText(given.programme) ?? null,
      holderId: oneText(given.holder) ?? null,
      attention: oneText(given.attention) !== undefined,
    },
    page: wholeNumber(given.page) ?? 1,
  };
}

/** As parameters of an address; what is as it is by itself is left out. */
export function dashboardParams(query: DashboardQuery): Record<string, string | number | null> {
  const { key, descending } = query.order;
  const usual = descending === DESCENDING_FIRST.includes(key);
  return {
    moment: query.moment,
    compare: query.compare,
    sort: key === "attention" ? null : key,
    order: usual ? null : descending ? "desc" : "asc",
    style: query.filters.style,
    programme: query.filters.programme,
    holder: query.filters.holderId,
    attention: query.filters.attention ? "1" : null,
    page: query.page > 1 ? query.page : null,
  };
}

export function dashboardHref(year: number, query: DashboardQuery, anchor?: string): string {
  return cycleHref(year, dashboardParams(query)) + (anchor ? `#${anchor}` : "");
}

/** Sorts by a column, or turns the order round when it is sorted by already; from the first page on. */
export function sortHref(year: number, query: DashboardQuery, key: SortKey): string {
  const descending =
    query.order.key === key ? !query.order.descending : DESCENDING_FIRST.includes(key);
  return dashboardHref(year, { ...query, order: { key, descending }, page: 1 }, HEAT_ANCHOR);
}

export const isFiltered = ({ filters }: DashboardQuery): boolean =>
  filters.style !== null ||
  filters.programme !== null ||
  filters.holderId !== null ||
  filters.attention;
