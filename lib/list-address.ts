/** Filters, order and page of a list, described once: read from an address and written into one. What it cannot mean is left out. */
import { oneOf, oneText, type SearchParam, wholeNumber } from "@/lib/search-params";
import { normaliseText } from "@/lib/text/normalise";

/** Rows of a page, unless the list says otherwise. */
export const PAGE_ROWS = 50;
const PAGE_MAX = 10_000;

type AddressValue = string | number | null;
export type Address = Record<string, AddressValue>;
type Given = Record<string, SearchParam>;

interface Filter<Value> {
  read: (given: SearchParam) => Value;
  /** Null for what is so without being asked for. */
  write: (value: Value) => AddressValue;
}

export const textFilter: Filter<string | null> = {
  read: (given) => normaliseText(oneText(given) ?? "").trim() || null,
  write: (text) => text,
};

export const numberFilter: Filter<number | null> = {
  read: (given) => wholeNumber(given) ?? null,
  write: (number) => number,
};

export const yesFilter: Filter<boolean> = {
  read: (given) => oneText(given) === "yes",
  write: (isAsked) => (isAsked ? "yes" : null),
};

export const choiceFilter = <Word extends string>(words: readonly Word[]): Filter<Word | null> => ({
  read: (given) => oneOf(words, given),
  write: (word) => word,
});

/** One of the words is always chosen: the first, unless another is asked for. */
export const stateFilter = <Word extends string>(
  words: readonly [Word, ...Word[]],
): Filter<Word> => ({
  read: (given) => oneOf(words, given) ?? words[0],
  write: (word) => (word === words[0] ? null : word),
});

type Plain<Sort extends string> = Sort extends `-${infer Key}` ? Key : Sort;

type Filters = Record<string, { read: Filter<unknown>["read"]; write: Filter<never>["write"] }>;
type Values<F extends Filters> = { [Name in keyof F]: ReturnType<F[Name]["read"]> };

export type ListQuery<F extends Filters, Sort extends string> = Values<F> & {
  sort: { key: Plain<Sort>; descending: boolean };
  /** From 1; a page behind the last one is the last one. */
  page: number;
};

/** What an address of a described list means. */
export type QueryOf<List extends { read: (given: Given) => unknown }> = ReturnType<List["read"]>;

/**
 * @param filters by their name in the address
 * @param sorts what the list can be ordered by, as each is at first: `-shift` from high to low. The first is the usual one.
 */
export function describeList<F extends Filters, Sort extends string = never>(
  filters: F,
  sorts: readonly Sort[] = [],
) {
  type Query = ListQuery<F, Sort>;
  const names = Object.keys(filters);
  const orders = sorts.map((sort) => orderIn(sort) as Query["sort"]);
  const usual = orders[0] ?? (orderIn("") as Query["sort"]);
  const firstOrder = (key: string) => orders.find((order) => order.key === key);

  const read = (given: Given) => {
    const asked = orderIn(oneText(given.sort) ?? "");
    // Bookmarks of before 0.3.0 say it apart.
    if (given.direction === "down") asked.descending = true;
    const values = names.map((name) => [name, filters[name]?.read(given[name])]);
    return {
      ...Object.fromEntries(values),
      sort: firstOrder(asked.key) ? asked : usual,
      page: Math.min(wholeNumber(given.page) || 1, PAGE_MAX),
    } as Query;
  };
  const writeFilters = (query: Query): Address =>
    Object.fromEntries(
      names.map((name) => [name, filters[name]?.write(query[name] as never) ?? null]),
    );
  const write = (query: Query): Address => ({
    ...writeFilters(query),
    sort: isSame(query.sort, usual) ? null : textOf(query.sort),
    page: query.page > 1 ? query.page : null,
  });
  /** What a click on a column asks for: that column, or the other way round when it is sorted by already; from page 1. */
  const sortedBy = (query: Query, key: Plain<Sort>): Query => {
    const sort =
      query.sort.key === key
        ? { key, descending: !query.sort.descending }
        : (firstOrder(key) ?? usual);
    return { ...query, sort, page: 1 };
  };
  return {
    read,
    write,
    sortedBy,
    isNarrowed: (query: Query) =>
      Object.values(writeFilters(query)).some((value) => value !== null),
    /** For the head of a column. */
    columnSort: (query: Query, key: Plain<Sort>, hrefOf: (address: Address) => string) => ({
      href: hrefOf(write(sortedBy(query, key))),
      direction: query.sort.key === key ? directionOf(query.sort) : undefined,
    }),
  };
}

type Order = { key: string; descending: boolean };

const orderIn = (text: string): Order => ({
  key: text.replace(/^-/, ""),
  descending: text.startsWith("-"),
});
const textOf = ({ key, descending }: Order) => (descending ? `-${key}` : key);
const isSame = (one: Order, other: Order) => textOf(one) === textOf(other);
const directionOf = ({ descending }: Order) =>
  descending ? ("descending" as const) : ("ascending" as const);

/** Which page is shown of so many rows, and how many rows come before it. */
export function pageWithin(asked: number, total: number, rows = PAGE_ROWS) {
  const pages = Math.max(1, Math.ceil(total / rows));
  const page = Math.min(Math.max(asked, 1), pages);
  return { page, pages, offset: (page - 1) * rows };
}
