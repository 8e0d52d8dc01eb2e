/** What a version of an assessment holds: parts A and B, the proposal for part C, and C as the council decided it. */
import {
  ANSWERS,
  type DirectingStyle,
  ELEMENTS,
  type Element,
  type Fixation,
  type NeedOutcome,
  type OversightPackage,
  type TaskOutcome,
} from "@/db/vocabulary";
import { type DraftOf, type FrozenOf, typedLeaves } from "@/features/drafts/document";
import type { Locale } from "@/lib/locale";
import { numberTyped, type TypedNumber } from "@/lib/numbers/typed-numbers";
import { MANDATE } from "./document";
import { type Answers, ASKED_ITEMS, type AskedItem } from "./framework/questions";

/** An answer as typed: blank until somebody chose. "Yes" and "no" ask for a source, every answer for a reason. */
export interface ItemAnswer {
  answer: string;
  reason: string;
  source: string;
}

/** What the council gives the college to go by (proceskader). */
export interface Mandate extends FrozenOf<typeof MANDATE> {
  /** A deviation is told when more than this share of the money is involved, 0 to 100. */
  moneyPercent: number;
  /** And when a milestone is expected more than this number of months late, 0 to 36; a quarter of a year by default. */
  delayMonths: number;
  /** And when any result is missed. */
  anyResult: boolean;
  indicatorIds: readonly string[];
}

/** Part C, as proposed or as decided. */
export interface Choice {
  /** At most five answered items of A and B that decide, with a sentence each. */
  features: readonly { item: AskedItem; sentence: string }[];
  elements: Readonly<Record<Element, Fixation>>;
  style: DirectingStyle;
  secondaryStyle: DirectingStyle | null;
  /** Where the style differs from the advice: comply or explain. */
  styleReason: string | null;
  oversightPackage: OversightPackage;
  mandate: Mandate;
  /** YYYY-MM-DD; at most four years away. */
  evaluateOn: string;
}

/** From the submission on; an assessment that ends at A has no answers to B and no choice. */
export interface FrozenAssessment {
  task: TaskOutcome;
  need: NeedOutcome;
  answers: Readonly<Partial<Record<AskedItem, ItemAnswer>>>;
  choice: Choice | null;
}

/** Part C as typed. */
export interface DraftChoice {
  features: readonly { item: string; sentence: string }[];
  elements: Readonly<Record<Element, string>>;
  style: string;
  secondaryStyle: string;
  styleReason: string;
  oversightPackage: string;
  mandate: DraftOf<typeof MANDATE> & {
    moneyPercent: TypedNumber;
    delayMonths: TypedNumber;
    anyResult: string;
    indicatorIds: readonly string[];
  };
  evaluateOn: string;
}

/** A draft: text as people typed it, with the language of numbers, right or wrong, so that nothing typed is lost. */
export interface DraftAssessment extends DraftChoice {
  task: string;
  need: string;
  answers: Readonly<Partial<Record<AskedItem, ItemAnswer>>>;
}

/** What a draft says so far, or what a frozen version says: the same shape, with holes while it is a draft. */
export interface ReadChoice
  extends Omit<Choice, "elements" | "style" | "oversightPackage" | "mandate" | "evaluateOn"> {
  elements: Readonly<Partial<Record<Element, Fixation>>>;
  style: DirectingStyle | null;
  oversightPackage: OversightPackage | null;
  mandate: Omit<Mandate, "moneyPercent" | "delayMonths"> & {
    moneyPercent: number | null;
    delayMonths: number | null;
  };
  evaluateOn: string | null;
}

export interface ReadAssessment {
  task: TaskOutcome | null;
  need: NeedOutcome | null;
  answers: Readonly<Partial<Record<AskedItem, ItemAnswer>>>;
  choice: ReadChoice | null;
}

/** At most this many features decide. */
export const FEATURES_MAX = 5;

export const perElement = <T>(make: (element: Element) => T) =>
  Object.fromEntries(ELEMENTS.map((element) => [element, make(element)])) as Record<Element, T>;

/** The thresholds and the package that count without another choice (assessment framework, C3 and C5). */
export function emptyChoice(): DraftChoice {
  return {
    features: [],
    elements: perElement(() => ""),
    style: "",
    secondaryStyle: "",
    styleReason: "",
    oversightPackage: "plus",
    mandate: {
      ...typedLeaves(MANDATE),
      moneyPercent: "10",
      delayMonths: "3",
      anyResult: "on",
      indicatorIds: [],
    },
    evaluateOn: "",
  };
}

export const emptyDraft = (): DraftAssessment => ({
  task: "",
  need: "",
  answers: {},
  ...emptyChoice(),
});

/** Part C as checked, editable again: for a next version, and for the clerk who records what the council made of it. */
export function draftChoiceFrom(choice: Choice, language: Locale = "nl"): DraftChoice {
  return {
    ...choice,
    secondaryStyle: choice.secondaryStyle ?? "",
    styleReason: choice.styleReason ?? "",
    mandate: {
      ...choice.mandate,
      moneyPercent: numberTyped(choice.mandate.moneyPercent, language),
      delayMonths: numberTyped(choice.mandate.delayMonths, language),
      anyResult: choice.mandate.anyResult ? "on" : "",
    },
  };
}

/** A version as the start of a next draft, in a form of this language; with C as it was decided, when it was. */
export function draftFrom(
  { task, need, answers, choice }: FrozenAssessment,
  decision: Choice | null,
  language?: Locale,
): DraftAssessment {
  const last = decision ?? choice;
  return { task, need, answers, ...(last ? draftChoiceFrom(last, language) : emptyChoice()) };
}

/** The answers alone, as the scoring reads them; what is no answer is blank. */
export function answersIn(answers: ReadAssessment["answers"]): Answers {
  return Object.fromEntries(
    ASKED_ITEMS.flatMap((item) => {
      const answer = ANSWERS.find((word) => word === answers[item]?.answer);
      return answer ? [[item, answer]] : [];
    }),
  );
}
