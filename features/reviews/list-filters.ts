/** What the lists of questions and commitments can be narrowed to and ordered by, as it stands in their address. */
import { describeList, type QueryOf, stateFilter, textFilter, yesFilter } from "@/lib/list-address";

export const QUESTION_STATES = ["open", "overdue", "answered"] as const;

/** `unsettled` is what is open or reported done. */
export const COMMITMENT_STATES = [
  "unsettled",
  "open",
  "overdue",
  "reported_done",
  "settled",
] as const;

/** `mine` is what the viewer asked, or owes. */
export const QUESTION_LIST = describeList(
  { state: stateFilter(QUESTION_STATES), mine: yesFilter, collaboration: textFilter },
  ["due", "asked", "collaboration"],
);
export type QuestionFilter = QueryOf<typeof QUESTION_LIST>;

/** By the id of a portfolio holder, and the slug of a collaboration. */
export const COMMITMENT_LIST = describeList(
  { state: stateFilter(COMMITMENT_STATES), holder: textFilter, collaboration: textFilter },
  ["due", "collaboration", "holder"],
);
export type CommitmentFilter = QueryOf<typeof COMMITMENT_LIST>;
