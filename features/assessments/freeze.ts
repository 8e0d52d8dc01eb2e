/** From a draft as typed to a version that can stand: the rules of submission and of a decision, pure. */
import {
  ANSWERS,
  DIRECTING_STYLES,
  type DirectingStyle,
  FIXATIONS,
  NEED_OUTCOMES,
  OVERSIGHT_PACKAGES,
  TASK_OUTCOMES,
} from "@/db/vocabulary";
import { readLeaves } from "@/features/drafts/document";
import { type CalendarDate, isCalendarDate } from "@/lib/dates";
import type { Locale } from "@/lib/locale";
import { languageOf, readTyped, textOf } from "@/lib/numbers/typed-numbers";
import { isVisible, visibleText } from "@/lib/text/normalise";
import {
  answersIn,
  type Choice,
  type DraftAssessment,
  type DraftChoice,
  FEATURES_MAX,
  type FrozenAssessment,
  type ItemAnswer,
  perElement,
  type ReadAssessment,
  type ReadChoice,
} from "./content";
import { MANDATE } from "./document";
import { advise, endsAtA } from "./framework/advice";
import { type Answers, ASKED_ITEMS, type AskedItem, PART_A, PART_B } from "./framework/questions";

/** An evaluation is at most this many years away. */
export const EVALUATION_MAX_YEARS = 4;

const MONEY_MAX_PERCENT = 100;
const DELAY_MAX_MONTHS = 36;

export interface FreezeContext {
  indicatorIds: readonly string[];
  today: CalendarDate;
  /** The language of the form that is sent: a figure that was typed in another is asked about when it can be read in two ways. */
  shown?: Locale | undefined;
}

export interface FieldIssue {
  /** The name of the field. */
  path: string;
  code: string;
  limit?: number;
  /** What to type instead. */
  suggestion?: string | undefined;
}

type Report = (path: string, code: string, limit?: number, suggestion?: string) => void;

/**
 * Checks a draft against the rules of submission. What ends at A has no answers to B and no choice, whatever was typed there.
 * @returns the content to freeze, or one issue per field that stands in the way
 */
export function freeze(
  draft: DraftAssessment,
  context: FreezeContext,
): { content: FrozenAssessment; issues: [] } | { content: null; issues: FieldIssue[] } {
  const { content, issues } = readDraft(draft, context);
  return issues.length === 0
    ? { content: content as FrozenAssessment, issues: [] }
    : { content: null, issues };
}

/** What a draft says so far, and one issue per field that stands in the way of submission. */
export function readDraft(
  draft: DraftAssessment,
  context: FreezeContext,
): { content: ReadAssessment; issues: FieldIssue[] } {
  const issues: FieldIssue[] = [];
  const report: Report = (path, code, limit, suggestion) =>
    issues.push({ path, code, limit, suggestion });
  const task = oneOf(TASK_OUTCOMES, "task", draft.task, report);
  const need = oneOf(NEED_OUTCOMES, "need", draft.need, report);
  const isShort = endsAtA({ task, need });
  const answers = readAnswers(isShort ? PART_A : [...PART_A, ...PART_B], draft.answers, report);
  if (isShort) return { content: { task, need, answers, choice: null }, issues };
  const given = answersIn(answers);
  const advisedStyle = advise({ task, need, answers: given }).style?.style ?? null;
  const choice = readChoice(draft, { ...context, answers: given, advisedStyle }, report);
  return { content: { task, need, answers, choice }, issues };
}

export interface ChoiceContext extends FreezeContext {
  answers: Answers;
  /** Null when the answers lead to none. */
  advisedStyle: DirectingStyle | null;
}

/** Part C as the council decided it: the same rules as for a proposal. */
export function freezeChoice(
  draft: DraftChoice,
  context: ChoiceContext,
): { choice: Choice; issues: [] } | { choice: null; issues: FieldIssue[] } {
  const issues: FieldIssue[] = [];
  const choice = readChoice(draft, context, (path, code, limit, suggestion) =>
    issues.push({ path, code, limit, suggestion }),
  );
  return issues.length === 0 ? { choice: choice as Choice, issues: [] } : { choice: null, issues };
}

function readAnswers(
  items: readonly AskedItem[],
  typed: DraftAssessment["answers"],
  report: Report,
): ReadAssessment["answers"] {
  const read = items.map((item): [AskedItem, ItemAnswer] => {
    const path = `answers.${item}`;
    const { answer = "", reason = "", source = "" } = typed[item] ?? {};
    const word = oneOf(ANSWERS, `${path}.answer`, answer, report);
    if (word && !isVisible(reason)) report(`${path}.reason`, "required");
    if ((word === "yes" || word === "no") && !isVisible(source)) {
      report(`${path}.source`, "source_needed");
    }
    return [item, { answer: word ?? "", reason: visibleText(reason), source: visibleText(source) }];
  });
  return Object.fromEntries(read);
}

function readChoice(draft: DraftChoice, context: ChoiceContext, report: Report): ReadChoice {
  const style = oneOf(DIRECTING_STYLES, "style", draft.style, report);
  const secondary = draft.secondaryStyle
    ? oneOf(DIRECTING_STYLES, "secondaryStyle", draft.secondaryStyle, report)
    : null;
  if (style && secondary === style) report("secondaryStyle", "secondary_style_differs");
  const styleReason = visibleText(draft.styleReason) || null;
  if (style && context.advisedStyle && style !== context.advisedStyle && !styleReason) {
    report("styleReason", "style_reason_needed");
  }
  return {
    features: readFeatures(draft.features, context.answers, report),
    elements: perElement(
      (element) =>
        oneOf(FIXATIONS, `elements.${element}`, draft.elements[element], report) ?? undefined,
    ),
    style,
    secondaryStyle: secondary,
    styleReason,
    oversightPackage: oneOf(OVERSIGHT_PACKAGES, "oversightPackage", draft.oversightPackage, report),
    mandate: readMandate(draft.mandate, context, report),
    evaluateOn: readEvaluation(draft.evaluateOn, context.today, report),
  };
}

/** A row of which nothing was filled in is no row. */
function readFeatures(rows: DraftChoice["features"], answers: Answers, report: Report) {
  const features: { item: AskedItem; sentence: string }[] = [];
  rows.forEach(({ item: name, sentence }, index) => {
    if (name === "" && !isVisible(sentence)) return;
    const path = `features.${index}`;
    const item = oneOf(ASKED_ITEMS, `${path}.item`, name, report);
    if (!isVisible(sentence)) report(`${path}.sentence`, "required");
    if (!item) return;
    if (!answers[item] || answers[item] === "unknown") report(`${path}.item`, "feature_answered");
    else if (features.some((one) => one.item === item)) report(`${path}.item`, "feature_once");
    features.push({ item, sentence: visibleText(sentence) });
  });
  if (features.length === 0) report("features.0.item", "feature_needed");
  if (features.length > FEATURES_MAX) report("features.0.item", "features_max", FEATURES_MAX);
  return features;
}

function readMandate(
  draft: DraftChoice["mandate"],
  { indicatorIds, shown }: ChoiceContext,
  report: Report,
): ReadChoice["mandate"] {
  const number = (key: "moneyPercent" | "delayMonths", max: number, code: string) => {
    const typedIn = languageOf(draft[key]);
    let isRead = true;
    const value = readTyped(
      { text: textOf(draft[key]), shown: shown ?? typedIn, typedIn },
      (issue) => {
        isRead = false;
        const isPlain = issue.code === "not_a_number";
        report(`mandate.${key}`, isPlain ? code : issue.code, max, issue.suggestion);
      },
    );
    const isFit = value !== null && value >= 0 && value <= max;
    if (isRead && !isFit) report(`mandate.${key}`, code, max);
    return isFit ? value : null;
  };
  if (!["", "on"].includes(draft.anyResult)) report("mandate.anyResult", "choose_one");
  if (draft.indicatorIds.some((id) => !indicatorIds.includes(id))) {
    report("mandate.indicatorIds", "choose_one");
  }
  const texts = readLeaves(MANDATE, draft);
  for (const { path, code } of texts.issues) report(`mandate.${path}`, code);
  return {
    ...texts.content,
    moneyPercent: number("moneyPercent", MONEY_MAX_PERCENT, "percent_range"),
    delayMonths: number("delayMonths", DELAY_MAX_MONTHS, "months_range"),
    anyResult: draft.anyResult === "on",
    indicatorIds: draft.indicatorIds,
  };
}

function readEvaluation(typed: string, today: CalendarDate, report: Report): CalendarDate | null {
  const date = typed.trim();
  if (date === "") report("evaluateOn", "required");
  else if (!isCalendarDate(date)) report("evaluateOn", "not_a_date");
  else if (date <= today) report("evaluateOn", "date_in_past");
  else if (date > yearsAfter(today))
    report("evaluateOn", "evaluation_too_far", EVALUATION_MAX_YEARS);
  else return date;
  return null;
}

/** The same day, years later; compared as text, so that 29 February needs no care. */
const yearsAfter = (date: CalendarDate): CalendarDate =>
  `${Number(date.slice(0, 4)) + EVALUATION_MAX_YEARS}${date.slice(4)}`;

/** The word, or null: with an issue for what is blank or no word of the list. */
function oneOf<T extends string>(
  words: readonly T[],
  path: string,
  typed: string,
  report: Report,
): T | null {
  const word = words.find((one) => one === typed) ?? null;
  if (word === null) report(path, "choose_one");
  return word;
}
