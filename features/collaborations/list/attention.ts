/** Why a collaboration needs the attention of the council. Thresholds are the defaults of the assessment framework, part C. */
import type { CommitmentStatus } from "@/db/vocabulary";
import { type CalendarDate, daysBetween } from "@/lib/dates";

/** In the order in which they are told. */
const ATTENTION_REASONS = [
  "low_score", // a performance below 3 in the latest released report
  "late_report", // a report that was due and was not filed
  "late_milestone", // a milestone more than a quarter behind its plan
  "over_budget", // a forecast more than 10% above the budget
  "overdue_commitment", // a promise to the council past its date
] as const;
export type AttentionReason = (typeof ATTENTION_REASONS)[number];

/** Below this score a performance needs attention. */
const SCORE_THRESHOLD = 3;
/** The longest quarter of a year. */
export const QUARTER_DAYS = 92;
/** A forecast may exceed the budget by a tenth. Compared in whole euros, so without fractions. */
const TENTHS_ALLOWED = 11;

export type MilestoneDates = {
  plannedOn: CalendarDate;
  expectedOn: CalendarDate | null;
  doneOn: CalendarDate | null;
};

export type AttentionFacts = {
  /** Of the latest released report; null when none was released. */
  lowestScore: number | null;
  lateReports: number;
  milestones: readonly MilestoneDates[];
  /** Of the latest released report: for its year, in whole euros. */
  budgetedEuros: number | null;
  forecastEuros: number | null;
  commitments: readonly { dueOn: CalendarDate; status: CommitmentStatus }[];
};

/** @param today the date in Europe/Amsterdam */
export function attentionReasons(facts: AttentionFacts, today: CalendarDate): AttentionReason[] {
  const holds: Record<AttentionReason, boolean> = {
    low_score: facts.lowestScore !== null && facts.lowestScore < SCORE_THRESHOLD,
    late_report: facts.lateReports > 0,
    late_milestone: facts.milestones.some(
      (milestone) => daysBehind(milestone, today) > QUARTER_DAYS,
    ),
    over_budget: isOverBudget(facts.budgetedEuros, facts.forecastEuros),
    overdue_commitment: facts.commitments.some((commitment) => isOverdue(commitment, today)),
  };
  return ATTENTION_REASONS.filter((reason) => holds[reason]);
}

/**
 * Days that a milestone is behind its plan: by the date that is expected now, and by today when that date has passed without
 * it being done. 0 when it is done, or on time.
 */
export function daysBehind(
  { plannedOn, expectedOn, doneOn }: MilestoneDates,
  today: CalendarDate,
): number {
  if (doneOn !== null) return 0;
  const expected = expectedOn ?? plannedOn;
  return Math.max(0, daysBetween(plannedOn, expected > today ? expected : today));
}

/** Tested on the forecast, never on what was spent so far. Without a budget there is nothing to exceed. */
export function isOverBudget(budgetedEuros: number | null, forecastEuros: number | null): boolean {
  if (budgetedEuros === null || forecastEuros === null) return false;
  return forecastEuros * 10 > budgetedEuros * TENTHS_ALLOWED;
}

/** What was reported done waits for the clerk and is not overdue. A due date lasts until 24:00. */
export function isOverdue(
  commitment: { dueOn: CalendarDate; status: CommitmentStatus },
  today: CalendarDate,
): boolean {
  return commitment.status === "open" && commitment.dueOn < today;
}
