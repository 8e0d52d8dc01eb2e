/** Which recommendations are listed, in which order, as it stands in the address; and the matrix over all of them. Pure. */
import { ADDRESSEES, type Addressee, AUDIT_VERDICTS, type AuditVerdict } from "@/db/vocabulary";
import { type CalendarDate, yearOf } from "@/lib/dates";
import { oneOf, oneText, type SearchParam } from "@/lib/search-params";
import { compareText } from "@/lib/text/fold";
import { countStandings, type StandingCounts } from "./standing";
import type { RecommendationSummary } from "./types";

export const ATTENTIONS = ["gap", "overdue", "moved", "claimed"] as const;
type Attention = (typeof ATTENTIONS)[number];
/** At least so many years ago. */
export const AGES = ["1", "2", "4"] as const;
const SORTS = ["study", "verdict", "due", "owner", "moved"] as const;
export type SortColumn = (typeof SORTS)[number];

export type RecommendationFilter = {
  /** The id of a study, or of an owner. */
  study: string | null;
  owner: string | null;
  /** The slug of a collaboration. */
  collaboration: string | null;
  addressee: Addressee | null;
  verdict: AuditVerdict | null;
  attention: Attention | null;
  age: (typeof AGES)[number] | null;
  sort: SortColumn;
  direction: "up" | "down";
};

export function readFilter(query: Record<string, SearchParam>): RecommendationFilter {
  return {
    study: oneText(query.study) ?? null,
    owner: oneText(query.owner) ?? null,
    collaboration: oneText(query.collaboration) ?? null,
    addressee: oneOf(ADDRESSEES, query.addressee),
    verdict: oneOf(AUDIT_VERDICTS, query.verdict),
    attention: oneOf(ATTENTIONS, query.attention),
    age: oneOf(AGES, query.age),
    sort: oneOf(SORTS, query.sort) ?? "study",
    direction: oneOf(["up", "down"] as const, query.direction) ?? "up",
  };
}

/** The part of the address that says this, without what is the default anyway. */
export function queryOf({ sort, direction, ...filter }: RecommendationFilter) {
  return {
    ...filter,
    sort: sort === "study" ? null : sort,
    direction: direction === "up" ? null : direction,
  };
}

export const isNarrowed = ({ sort: _, direction: __, ...filter }: RecommendationFilter): boolean =>
  Object.values(filter).some((value) => value !== null);

export const sortedBy = (filter: RecommendationFilter, sort: SortColumn): RecommendationFilter => ({
  ...filter,
  sort,
  direction: filter.sort === sort && filter.direction === "up" ? "down" : "up",
});

const NEEDS: Record<Attention, (row: RecommendationSummary) => boolean> = {
  gap: ({ gap }) => gap !== null,
  overdue: ({ isOverdue }) => isOverdue,
  moved: ({ moves }) => moves.times > 0,
  claimed: ({ isClaimed }) => isClaimed,
};

export function filterRows(
  rows: readonly RecommendationSummary[],
  filter: RecommendationFilter,
  today: CalendarDate,
): RecommendationSummary[] {
  return rows.filter(
    (row) =>
      (filter.study === null || row.study.id === filter.study) &&
      (filter.owner === null || row.owner?.id === filter.owner) &&
      (filter.collaboration === null ||
        row.collaborations.some(({ slug }) => slug === filter.collaboration)) &&
      (filter.addressee === null || row.addressees.includes(filter.addressee)) &&
      (filter.verdict === null || row.verdict === filter.verdict) &&
      (filter.attention === null || NEEDS[filter.attention](row)) &&
      (filter.age === null || ageOf(row, today) >= Number(filter.age)),
  );
}

/** Whole years since the study was reported. */
export function ageOf(
  { study }: Pick<RecommendationSummary, "study">,
  today: CalendarDate,
): number {
  const years = yearOf(today) - yearOf(study.reportedOn);
  return today.slice(5) < study.reportedOn.slice(5) ? years - 1 : years;
}

type Key = string | number | null;

const KEYS: Record<SortColumn, (row: RecommendationSummary) => Key> = {
  study: ({ study }) => study.reportedOn,
  verdict: ({ verdict }) => AUDIT_VERDICTS.indexOf(verdict),
  due: ({ dueOn }) => dueOn,
  owner: ({ owner }) => owner?.name ?? null,
  moved: ({ moves }) => moves.times,
};

/** What has no value comes last, whichever way round; equals by study, then by number. */
export function sortRows(
  rows: readonly RecommendationSummary[],
  { sort, direction }: Pick<RecommendationFilter, "sort" | "direction">,
): RecommendationSummary[] {
  const key = KEYS[sort];
  const sign = direction === "up" ? 1 : -1;
  return [...rows].sort((one, other) => {
    const [a, b] = [key(one), key(other)];
    if ((a === null) !== (b === null)) return a === null ? 1 : -1;
    return (
      (a === null ? 0 : sign * compare(a, b)) ||
      compare(one.study.reportedOn, other.study.reportedOn) ||
      compare(one.study.title, other.study.title) ||
      one.number - other.number
    );
  });
}

const compare = (one: Key, other: Key): number =>
  typeof one === "number" && typeof other === "number"
    ? one - other
    : compareText(String(one), String(other));

export type MatrixRow = {
  study: RecommendationSummary["study"];
  counts: StandingCounts;
};

/** Studies against verdicts, the newest study first; with claims, gaps and overdue beside them. */
export function matrixOf(rows: readonly RecommendationSummary[]): MatrixRow[] {
  const byStudy = new Map<string, RecommendationSummary[]>();
  for (const row of rows) byStudy.set(row.study.id, [...(byStudy.get(row.study.id) ?? []), row]);
  return [...byStudy.values()]
    .flatMap((own) => (own[0] ? [{ study: own[0].study, counts: countStandings(own) }] : []))
    .sort((one, other) => compare(other.study.reportedOn, one.study.reportedOn));
}
