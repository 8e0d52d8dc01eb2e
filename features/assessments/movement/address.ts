/**
 * What the address of the movement page says, and how it is written. Anybody can type there, so nothing is
 * taken on trust. Not described with `describeList`: its addresses have the order as `order=desc`.
 */
import { movementHref } from "@/features/hrefs";
import { oneOf, type SearchParam, wholeNumber } from "@/lib/search-params";
import { compareText } from "@/lib/text/fold";
import { hundredths } from "../framework/position";
import { type CycleStand, type Move, type Moved, movedIn, shiftOf } from "./moves";

export const WHATS = [
  "position",
  "style",
  "oversight",
  "first",
] as const satisfies readonly Moved[];

const SORT_KEYS = ["cycle", "name", "shift"] as const;
export type SortKey = (typeof SORT_KEYS)[number];

export interface MovementQuery {
  /** The cycle to show; null is all of them. */
  cycle: number | null;
  what: Moved | null;
  sort: SortKey;
  descending: boolean;
  page: number;
}

export const PAGE_SIZE = 50;
/** The part of the page that a link leads back to. */
export const MOVES_ANCHOR = "moves";

/** The newest cycle and the largest shift come first; names from a to z. */
const descendingFirst = (key: SortKey) => key !== "name";

export function readMovementQuery(given: Record<string, SearchParam>): MovementQuery {
  const sort = oneOf(SORT_KEYS, given.sort) ?? "cycle";
  const order = oneOf(["asc", "desc"] as const, given.order);
  return {
    cycle: wholeNumber(given.cycle) ?? null,
    what: oneOf(WHATS, given.what),
    sort,
    descending: order ? order === "desc" : descendingFirst(sort),
    page: Math.max(1, wholeNumber(given.page) ?? 1),
  };
}

/** As parameters of an address; what is as it is by itself is left out. */
export function movementParams({ cycle, what, sort, descending, page }: MovementQuery) {
  const usual = descending === descendingFirst(sort);
  return {
    cycle,
    what,
    sort: sort === "cycle" ? null : sort,
    order: usual ? null : descending ? "desc" : "asc",
    page: page > 1 ? page : null,
  };
}

export const movesHref = (query: MovementQuery): string =>
  `${movementHref(movementParams(query))}#${MOVES_ANCHOR}`;

/** Sorts by a column, or turns the order round when it is sorted by already. */
export function sortHref(query: MovementQuery, key: SortKey): string {
  const descending = query.sort === key ? !query.descending : descendingFirst(key);
  return movesHref({ ...query, sort: key, descending, page: 1 });
}

/** The moves that were asked for, in the order that was asked for; all pages of them. */
export function chooseMoves(stands: readonly CycleStand[], query: MovementQuery): Move[] {
  const { cycle, what, sort, descending } = query;
  const chosen = stands
    .flatMap(({ moves }) => moves)
    .filter((move) => cycle === null || move.year === cycle)
    .filter((move) => what === null || movedIn(move).includes(what));
  const value = (move: Move) => (sort === "cycle" ? move.year : shiftSize(move));
  const byName = (one: Move, other: Move) => compareText(one.name, other.name);
  const sign = descending ? -1 : 1;
  return chosen.sort((one, other) =>
    sort === "name"
      ? sign * byName(one, other)
      : sign * (value(one) - value(other)) || byName(one, other),
  );
}

/** However far, whichever way; what has no shift comes after what has one. */
function shiftSize(move: Move): number {
  const shift = shiftOf(move);
  return shift ? Math.abs(hundredths(shift)) : -1;
}
