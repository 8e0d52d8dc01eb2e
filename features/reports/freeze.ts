/** From a draft as typed to a version that can stand: the rules of submission, pure. */
import { type Performance, perPerformance } from "@/db/vocabulary";
import { placeIn, readLeaves } from "@/features/drafts/document";
import type { FrozenEvidence } from "@/features/evidence/types";
import { type CalendarDate, isCalendarDate, isFuture } from "@/lib/dates";
import type { Locale } from "@/lib/locale";
import { languageOf, readTyped, type TypedNumber, textOf } from "@/lib/numbers/typed-numbers";
import { isVisible, visibleText } from "@/lib/text/normalise";
import {
  type DraftContent,
  type FrozenContent,
  type FrozenIndicator,
  type FrozenMilestone,
  isFilled,
  type ReadContent,
} from "./content";
import { REPORT } from "./document";

/** A late report scores at most this on `accountability` (rubric: 2 = too late). */
export const LATE_ACCOUNTABILITY_MAX = 2;
/** From this score up the rubric asks for evidence. */
export const EVIDENCE_FROM_SCORE = 4;

/** Withdrawn while it was written about: nothing has to be said of it, and what is said stays. */
type Withdrawn = { withdrawn?: boolean };

export type IndicatorContext = Withdrawn & { id: string } & Omit<
    FrozenIndicator,
    "indicatorId" | "value" | "forecast" | "explanation"
  >;

/** The record as it stands when a report is filed: what the draft refers to. */
export type FilingContext = {
  /** In Amsterdam: what was done has a date until then. */
  today: CalendarDate;
  indicators: IndicatorContext[];
  /** The dates as an earlier report left them. */
  milestones: (Withdrawn & { id: string } & Omit<FrozenMilestone, "milestoneId">)[];
  budgetedEuros: number | null;
  commitments: { id: string; text: string; dueOn: string }[];
  /** Those of the collaboration that are open. */
  recommendations: { id: string; number: number; study: string; text: string }[];
  evidence: { id: string; title: string; sha256: string }[];
  /** Whether the first submission comes after the due date. */
  isLate: boolean;
};

export type FieldIssue = {
  path: string;
  code: string;
  limit?: number;
  /** What to type instead. */
  suggestion?: string | undefined;
  /** Name of the indicator or milestone, or text of the commitment or recommendation, that the path knows by its id only. */
  about?: string;
};

/**
 * Checks a draft against the rules of submission.
 * @param shown the language of the form that submits it: a figure that was typed in another is asked about when it can be read
 * in two ways
 * @param version of the description that the report was written by; the newest, but for what was frozen before
 * @returns the content to freeze, or one issue per field that stands in the way; `path` is the field's name.
 */
export function freeze(
  draft: DraftContent,
  context: FilingContext,
  shown?: Locale,
  version?: number,
): { content: FrozenContent; issues: [] } | { content: null; issues: FieldIssue[] } {
  const { content, issues } = readDraft(draft, context, shown, version);
  return issues.length === 0
    ? { content: content as FrozenContent, issues: [] }
    : { content: null, issues };
}

/**
 * What a draft says so far, read as it would be at submission: what cannot be read is left open.
 * @returns the content, and one issue per field that stands in the way of submission.
 */
export function readDraft(
  draft: DraftContent,
  context: FilingContext,
  shown?: Locale,
  version?: number,
): { content: ReadContent; issues: FieldIssue[] } {
  const leaves = readLeaves(REPORT, draft, version);
  const issues: FieldIssue[] = leaves.issues;
  const issue = (path: string, code: string, limit?: number) =>
    issues.push({ path, code, limit, about: nameIn(context, path) });
  const required = (path: string, text: string) => {
    if (!isVisible(text)) issue(path, "required");
    return visibleText(text);
  };
  const number = (path: string, typed: TypedNumber) => {
    const typedIn = languageOf(typed);
    return readTyped(
      { text: textOf(typed), shown: shown ?? typedIn, typedIn },
      ({ code, suggestion }) =>
        issues.push({ path, code, suggestion, about: nameIn(context, path) }),
    );
  };
  const euros = (path: string, typed: TypedNumber) => {
    const value = number(path, typed);
    if (value !== null && !Number.isSafeInteger(value)) issue(path, "whole_euros");
    if (value === null && textOf(typed).trim() === "" && context.budgetedEuros !== null)
      issue(path, "required");
    return value;
  };
  const dateOrNull = (path: string, text: string) => {
    if (text.trim() === "") return null;
    if (isCalendarDate(text.trim())) return text.trim();
    issue(path, "not_a_date");
    return null;
  };

  const sentence = (id: string) => {
    const text = visibleText(draft.touched?.[id] ?? "");
    return text ? { sentence: text } : {};
  };
  /** A sentence about what is not ticked would be lost. */
  const isTouched =
    (ids: readonly string[] = []) =>
    ({ id }: { id: string }) => {
      const isTicked = ids.includes(id);
      if (!isTicked && sentence(id).sentence) issue(`touched.${id}`, "tick_or_clear");
      return isTicked;
    };

  const content: ReadContent = {
    ...leaves.content,
    indicators: context.indicators.flatMap(({ id, withdrawn, ...indicator }) => {
      const path = `indicators.${id}`;
      const typed = draft.indicators[id] ?? { value: "", forecast: "", explanation: "" };
      if (withdrawn && isBlank(typed)) return [];
      const value = number(`${path}.value`, typed.value);
      if (!withdrawn && textOf(typed.value).trim() === "" && !isVisible(typed.explanation))
        issue(`${path}.explanation`, "why_no_value");
      return {
        indicatorId: id,
        ...indicator,
        value,
        forecast: number(`${path}.forecast`, typed.forecast),
        explanation: visibleText(typed.explanation),
      };
    }),
    milestones: context.milestones.flatMap(({ id, name, plannedOn, withdrawn }) => {
      const typed = draft.milestones[id] ?? { expectedOn: "", doneOn: "" };
      if (withdrawn && isBlank(typed)) return [];
      const expectedOn = dateOrNull(`milestones.${id}.expectedOn`, typed.expectedOn);
      const doneOn = dateOrNull(`milestones.${id}.doneOn`, typed.doneOn);
      if (doneOn !== null && isFuture(doneOn, context.today))
        issue(`milestones.${id}.doneOn`, "done_in_future");
      return { milestoneId: id, name, plannedOn, expectedOn, doneOn };
    }),
    money: {
      budgetedEuros: context.budgetedEuros,
      spentEuros: euros("money.spent", draft.money.spent),
      forecastEuros: euros("money.forecast", draft.money.forecast),
      explanation: visibleText(draft.money.explanation),
    },
    performances: perPerformance((performance) =>
      readPerformance(performance, draft, context, issue),
    ),
    // A blank row in between counts for nothing; the others keep their place in the form, for the errors.
    deviations: draft.deviations.flatMap((row, index) =>
      isFilled(row)
        ? [
            {
              subject: required(`deviations.${index}.subject`, row.subject),
              cause: required(`deviations.${index}.cause`, row.cause),
              effect: required(`deviations.${index}.effect`, row.effect),
              measure: required(`deviations.${index}.measure`, row.measure),
              decisionAsked: row.decision !== "",
            },
          ]
        : [],
    ),
    commitments: context.commitments
      .filter(isTouched(draft.commitments))
      .map(({ id, text }) => ({ commitmentId: id, text, ...sentence(id) })),
    recommendations: context.recommendations
      .filter(isTouched(draft.recommendations))
      .map(({ id, ...rest }) => ({ recommendationId: id, ...rest, ...sentence(id) })),
  };
  if (content.deviations.length === 0 && draft.noDeviations === "")
    issue("noDeviations", "deviations_or_none");
  if (content.deviations.length > 0 && draft.noDeviations !== "")
    issue("noDeviations", "deviations_and_none");
  return {
    content,
    issues: issues.sort((one, other) => placeIn(REPORT, one.path) - placeIn(REPORT, other.path)),
  };
}

/** Nothing was typed in the fields of an indicator or a milestone. */
export const isBlank = (fields: Readonly<Record<string, TypedNumber>>): boolean =>
  !Object.values(fields).some((typed) => isVisible(textOf(typed)));

function nameIn(context: FilingContext, path: string): string | undefined {
  const { indicators, milestones, commitments, recommendations } = context;
  const [, id] = path.split(".");
  const touched = [...commitments, ...recommendations].map((one) => ({ ...one, name: one.text }));
  return [...indicators, ...milestones, ...touched].find((one) => one.id === id)?.name;
}

function readPerformance(
  performance: Performance,
  draft: DraftContent,
  context: FilingContext,
  issue: (path: string, code: string, limit?: number) => void,
) {
  const path = `performances.${performance}`;
  const typed = draft.performances[performance];
  const score = /^[1-5]$/.test(typed.score) ? Number(typed.score) : null;
  if (score === null) issue(`${path}.score`, "choose_one");
  const reason = visibleText(typed.reason);
  if (reason === "") issue(`${path}.reason`, "required");
  const evidence: FrozenEvidence[] = context.evidence
    .filter((item) => typed.evidence.includes(item.id))
    .map(({ id, title, sha256 }) => ({ evidenceId: id, title, sha256 }));
  if (score !== null && score >= EVIDENCE_FROM_SCORE && evidence.length === 0)
    issue(`${path}.evidence`, "evidence_needed");
  if (
    performance === "accountability" &&
    context.isLate &&
    (score ?? 0) > LATE_ACCOUNTABILITY_MAX
  ) {
    issue(`${path}.score`, "late_scores_at_most", LATE_ACCOUNTABILITY_MAX);
  }
  return { score, reason, evidence };
}
