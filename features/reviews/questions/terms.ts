/** Within which term the council gets an answer, and whether that term has passed. */
import { z } from "zod";
import type { QuestionKind } from "@/db/vocabulary";
import { addDays, type CalendarDate } from "@/lib/dates";
import { isWorkingDay, LIBERATION_DAY_RULES } from "./holidays";

/** The key under which a municipality's own terms stand in the settings. */
export const ANSWER_TERMS_KEY = "answer_terms";

const answerTermsSchema = z.object({
  /** For a factual question: working days, not counting the day it is asked. */
  factualWorkingDays: z.number().int().min(1).max(260),
  /** For a formal question: calendar days, not counting the day it is asked. */
  formalDays: z.number().int().min(1).max(366),
  liberationDay: z.enum(LIBERATION_DAY_RULES),
});
export type AnswerTerms = z.output<typeof answerTermsSchema>;

export const DEFAULT_ANSWER_TERMS: AnswerTerms = {
  factualWorkingDays: 10,
  formalDays: 30,
  liberationDay: "every_year",
};

/** The terms out of the settings; what is missing there, or is no term, is the default. */
export function answerTermsFrom(stored: unknown): AnswerTerms {
  const given = typeof stored === "object" && stored !== null ? stored : {};
  const parsed = answerTermsSchema.safeParse({
    ...DEFAULT_ANSWER_TERMS,
    ...given,
  });
  return parsed.success ? parsed.data : DEFAULT_ANSWER_TERMS;
}

/** The date of the `count`th working day after `date`. `count` is at least 1. */
export function addWorkingDays(
  date: CalendarDate,
  count: number,
  liberationDay: AnswerTerms["liberationDay"],
): CalendarDate {
  let day = date;
  for (let left = count; left > 0; ) {
    day = addDays(day, 1);
    if (isWorkingDay(day, liberationDay)) left -= 1;
  }
  return day;
}

/**
 * The last day for an answer to a question asked on `askedOn` (the date in Amsterdam), until 24:00.
 * A term in calendar days may end on a Sunday: the rules of order of a council are no law, so the
 * extension of article 1 of the Algemene termijnenwet does not apply to them.
 */
export function answerDueOn(
  kind: QuestionKind,
  askedOn: CalendarDate,
  terms: AnswerTerms,
): CalendarDate {
  return kind === "factual"
    ? addWorkingDays(askedOn, terms.factualWorkingDays, terms.liberationDay)
    : addDays(askedOn, terms.formalDays);
}

/** Overdue is derived from the dates and never stored: open, and the last day is over. */
export function isOverdue(
  record: { isOpen: boolean; dueOn: CalendarDate },
  today: CalendarDate,
): boolean {
  return record.isOpen && today > record.dueOn;
}
