/** Which rows of the heat table are shown, and in which order. Pure. */
import { FILING_STATES, PERFORMANCES, type Performance } from "@/db/vocabulary";
import { compareText } from "@/lib/text/fold";
import { ENOUGH } from "./figures";
import type { HeatRow } from "./types";

export const PAGE_SIZE = 50;

export const SORT_KEYS = [
  "attention",
  "name",
  "style",
  ...PERFORMANCES,
  "state",
  "council",
] as const;
export type SortKey = (typeof SORT_KEYS)[number];

export type HeatFilters = {
  style: string | null;
  programme: string | null;
  holderId: string | null;
  attention: boolean;
};

export type HeatOrder = { key: SortKey; descending: boolean };

type Compare = (one: HeatRow, other: HeatRow) => number;

const byName: Compare = (one, other) => compareText(one.name, other.name);
const isLate = ({ state }: Pick<HeatRow, "state">) => state === "late";

/**
 * The order in which a council member wants to read: late first, then the lowest score, then by name. What is not with the
 * council and not late comes last, for there is nothing to read yet.
 * @example late; lowest 1; lowest 2, by name; lowest 4; with the college; not yet filed
 */
const byAttention: Compare = (one, other) =>
  Number(isLate(other)) - Number(isLate(one)) ||
  compareKnown(one.lowest, other.lowest) ||
  byName(one, other);

/** Lowest first; what is not known last. */
function compareKnown(one: number | null, other: number | null): number {
  if (one === other) return 0;
  if (one === null) return 1;
  if (other === null) return -1;
  return one - other;
}

const isPerformance = (key: SortKey): key is Performance =>
  (PERFORMANCES as readonly string[]).includes(key);

/**
 * Sorts by one column; what is equal there stays in the order of attention. Turned round, what is not known still comes last.
 * Returns a new list.
 */
export function sortRows(rows: readonly HeatRow[], { key, descending }: HeatOrder): HeatRow[] {
  const sorted = [...rows].sort(byAttention);
  if (key === "attention") return descending ? sorted.reverse() : sorted;
  const read = sortValue(key);
  const sign = descending ? -1 : 1;
  return sorted.sort((one, other) => {
    const [first, second] = [read(one), read(other)];
    if (first === null || second === null) return Number(first === null) - Number(second === null);
    if (typeof first === "string") return sign * compareText(first, String(second));
    return sign * (first - Number(second));
  });
}

function sortValue(key: Exclude<SortKey, "attention">): (row: HeatRow) => string | number | null {
  if (isPerformance(key)) return ({ scores }) => scores[key];
  const values = {
    name: ({ name }: HeatRow) => name,
    style: ({ style }: HeatRow) => style,
    state: ({ state, daysLate }: HeatRow) =>
      isLate({ state }) ? -daysLate - 1 : FILING_STATES.indexOf(state),
    council: ({ reportId, judges }: HeatRow) => (reportId === null ? null : judges),
  };
  return values[key];
}

/** Late, a performance below 3, or a decision asked of the council. */
export function needsAttention(row: Pick<HeatRow, "state" | "lowest" | "decisionAsked">): boolean {
  return isLate(row) || (row.lowest !== null && row.lowest < ENOUGH) || row.decisionAsked;
}

export function filterRows<Row extends Pick<HeatRow, "style" | "programme" | "holderId">>(
  rows: readonly Row[],
  filters: Omit<HeatFilters, "attention">,
): Row[] {
  return rows.filter(
    (row) =>
      (filters.style === null || (row.style ?? "none") === filters.style) &&
      (filters.programme === null || row.programme === filters.programme) &&
      (filters.holderId === null || (row.holderId ?? "none") === filters.holderId),
  );
}

export type Page<Row> = { rows: Row[]; page: number; pages: number; total: number };

/** One page of at most 50 rows. A page that does not exist is the nearest one that does. */
export function pageOf<Row>(rows: readonly Row[], asked: number, size = PAGE_SIZE): Page<Row> {
  const pages = Math.max(1, Math.ceil(rows.length / size));
  const page = Math.min(Math.max(1, asked), pages);
  return { rows: rows.slice((page - 1) * size, page * size), page, pages, total: rows.length };
}

/** How far a score moved since the report before; null when one of the two is not there. */
export function changeSince(
  row: Pick<HeatRow, "scores" | "previous">,
  performance: Performance,
): number | null {
  const now = row.scores[performance];
  const then = row.previous?.scores[performance] ?? null;
  return now === null || then === null ? null : now - then;
}
