/** Which recommendations are listed, in which order, as it stands in the address; and the matrix over all of them. Pure. */

import { ADDRESSEES, AUDIT_VERDICTS } from "@/db/vocabulary";
import { type CalendarDate, yearOf } from "@/lib/dates";
import { groupBy } from "@/lib/group-by";
import { choiceFilter, describeList, type QueryOf, textFilter } from "@/lib/list-address";
import { compareText } from "@/lib/text/fold";
import { countStandings, type StandingCounts } from "./standing";
import type { RecommendationSummary } from "./types";

export const ATTENTIONS = ["gap", "overdue", "moved", "claimed"] as const;
type Attention = (typeof ATTENTIONS)[number];
/** At least so many years ago. */
export const AGES = ["1", "2", "4"] as const;

/** By the id of a study or an owner, and the slug of a collaboration. */
export const RECOMMENDATION_LIST = describeList(
  {
    study: textFilter,
    owner: textFilter,
    collaboration: textFilter,
    addressee: choiceFilter(ADDRESSEES),
    verdict: choiceFilter(AUDIT_VERDICTS),
    attention: choiceFilter(ATTENTIONS),
    age: choiceFilter(AGES),
  },
  ["study", "verdict", "due", "owner", "moved"],
);
export type RecommendationFilter = QueryOf<typeof RECOMMENDATION_LIST>;
export type SortColumn = RecommendationFilter["sort"]["key"];

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
  { sort }: Pick<RecommendationFilter, "sort">,
): RecommendationSummary[] {
  const key = KEYS[sort.key];
  const sign = sort.descending ? -1 : 1;
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
  const byStudy = groupBy(rows, ({ study }) => study.id);
  return [...byStudy.values()]
    .flatMap((own) => (own[0] ? [{ study: own[0].study, counts: countStandings(own) }] : []))
    .sort((one, other) => compare(other.study.reportedOn, one.study.reportedOn));
}
