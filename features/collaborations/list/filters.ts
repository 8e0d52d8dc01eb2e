/** Search, filters, sorting and page of the list, as they stand in the address. What an address cannot mean is left out. */
import {
  DIRECTING_STYLES,
  type DirectingStyle,
  LEGAL_FORMS,
  type LegalForm,
} from "@/db/vocabulary";
import { normaliseText } from "@/lib/text/normalise";

export const SORT_KEYS = ["name", "programme", "holder", "partners", "score"] as const;
export type SortKey = (typeof SORT_KEYS)[number];
type Sort = { key: SortKey; descending: boolean };

export type ListFilters = {
  search: string | null;
  programme: string | null;
  style: DirectingStyle | null;
  legalForm: LegalForm | null;
  /** Id of the portfolio holder. */
  holder: string | null;
  attention: boolean;
  sort: Sort;
  /** From 1. */
  page: number;
};

export const PAGE_SIZE = 50;
const TEXT_MAX = 200;
const PAGE_MAX = 10_000;

type SearchParams = Record<string, string | string[] | undefined>;

export function readFilters(params: SearchParams): ListFilters {
  const text = (name: string) => {
    const value = normaliseText([params[name]].flat()[0]?.slice(0, TEXT_MAX) ?? "").trim();
    return value || null;
  };
  const one = <T extends string>(name: string, words: readonly T[]) =>
    words.find((known) => known === text(name)) ?? null;
  return {
    search: text("search"),
    programme: text("programme"),
    style: one("style", DIRECTING_STYLES),
    legalForm: one("form", LEGAL_FORMS),
    holder: text("holder"),
    attention: text("attention") === "yes",
    sort: readSort(text("sort")),
    page: readPage(text("page")),
  };
}

/** The filters as parts of an address; what is as it is by default is left out. */
export function filterQuery({
  sort,
  page,
  ...filters
}: ListFilters): Record<string, string | number | null> {
  return {
    search: filters.search,
    programme: filters.programme,
    style: filters.style,
    form: filters.legalForm,
    holder: filters.holder,
    attention: filters.attention ? "yes" : null,
    sort: sortText(sort),
    page: page > 1 ? page : null,
  };
}

export const isFiltered = ({
  search,
  programme,
  style,
  legalForm,
  holder,
  attention,
}: ListFilters): boolean =>
  Boolean(search || programme || style || legalForm || holder || attention);

/** What a click on a column asks for: that column, or the other way round when it is sorted by already. */
export const sortedBy = (filters: ListFilters, key: SortKey): ListFilters => ({
  ...filters,
  sort: { key, descending: filters.sort.key === key && !filters.sort.descending },
  page: 1,
});

function sortText({ key, descending }: Sort): string | null {
  if (key === "name" && !descending) return null;
  return descending ? `-${key}` : key;
}

function readSort(text: string | null): Sort {
  const descending = text?.startsWith("-") ?? false;
  const key = SORT_KEYS.find((known) => known === text?.replace(/^-/, ""));
  return key ? { key, descending } : { key: "name", descending: false };
}

function readPage(text: string | null): number {
  const page = /^\d{1,5}$/.test(text ?? "") ? Number(text) : 1;
  return Math.min(Math.max(page, 1), PAGE_MAX);
}
