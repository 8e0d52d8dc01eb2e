/** What a form of this feature reports after it was saved: `?done=` in the address. */
const DONE_CODES = [
  "added",
  "details_changed",
  "partner_added",
  "partner_left",
  "goal_added",
  "goal_changed",
  "indicator_added",
  "indicator_changed",
  "targets_set",
  "measurement_added",
  "milestone_added",
  "milestone_changed",
  "budgets_set",
  "fact_added",
  "measurement_corrected",
  "fact_corrected",
  "part_withdrawn",
] as const;
export type DoneCode = (typeof DONE_CODES)[number];

export const isDoneCode = (value: unknown): value is DoneCode =>
  DONE_CODES.includes(value as DoneCode);
