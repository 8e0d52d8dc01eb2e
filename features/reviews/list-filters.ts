/** What the lists of questions and commitments can be narrowed to and ordered by, as it stands in their address. */
import { oneOf, oneText, type SearchParam, wholeNumber } from "@/lib/search-params";

export const QUESTION_STATES = ["open", "overdue", "answered"] as const;
type QuestionState = (typeof QUESTION_STATES)[number];

/** `unsettled` is what is open or reported done. */
export const COMMITMENT_STATES = [
  "unsettled",
  "open",
  "overdue",
  "reported_done",
  "settled",
] as const;
type CommitmentState = (typeof COMMITMENT_STATES)[number];

const QUESTION_SORTS = ["due", "asked", "collaboration"] as const;
const COMMITMENT_SORTS = ["due", "collaboration", "holder"] as const;
const DIRECTIONS = ["up", "down"] as const;
export type SortDirection = (typeof DIRECTIONS)[number];

export type QuestionFilter = {
  state: QuestionState;
  /** Only what the viewer asked, or owes. */
  mine: boolean;
  /** The slug of a collaboration. */
  collaboration: string | null;
  sort: (typeof QUESTION_SORTS)[number];
  direction: SortDirection;
  /** From 1; a page behind the last one is the last one. */
  page: number;
};

export type CommitmentFilter = {
  state: CommitmentState;
  /** The id of a portfolio holder. */
  holder: string | null;
  collaboration: string | null;
  sort: (typeof COMMITMENT_SORTS)[number];
  direction: SortDirection;
  page: number;
};

type Query = Record<string, SearchParam>;

export function questionFilter(query: Query): QuestionFilter {
  return {
    state: oneOf(QUESTION_STATES, query.state) ?? "open",
    mine: oneText(query.mine) === "yes",
    collaboration: oneText(query.collaboration) ?? null,
    sort: oneOf(QUESTION_SORTS, query.sort) ?? "due",
    direction: oneOf(DIRECTIONS, query.direction) ?? "up",
    page: wholeNumber(query.page) || 1,
  };
}

export function commitmentFilter(query: Query): CommitmentFilter {
  return {
    state: oneOf(COMMITMENT_STATES, query.state) ?? "unsettled",
    holder: oneText(query.holder) ?? null,
    collaboration: oneText(query.collaboration) ?? null,
    sort: oneOf(COMMITMENT_SORTS, query.sort) ?? "due",
    direction: oneOf(DIRECTIONS, query.direction) ?? "up",
    page: wholeNumber(query.page) || 1,
  };
}

type AnyFilter = { sort: string; direction: SortDirection; page: number };

/** The part of the address that says this, without what is the default anyway. */
export function queryOf(filter: QuestionFilter | CommitmentFilter) {
  const isCommitments = "holder" in filter;
  const { state, collaboration, sort, direction, page } = filter;
  return {
    state: state === (isCommitments ? "unsettled" : "open") ? null : state,
    mine: "mine" in filter && filter.mine ? "yes" : null,
    holder: isCommitments ? filter.holder : null,
    collaboration,
    sort: sort === "due" ? null : sort,
    direction: direction === "up" ? null : direction,
    page: page === 1 ? null : page,
  };
}

/** The same list by another column, or by the same one turned round; from its first page. */
export function sortedBy<F extends AnyFilter>(filter: F, sort: F["sort"]): F {
  const isTurned = filter.sort === sort && filter.direction === "up";
  return { ...filter, sort, direction: isTurned ? "down" : "up", page: 1 };
}
