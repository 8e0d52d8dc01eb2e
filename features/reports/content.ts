/**
 * What a report holds. While it is a draft it is text as people typed it, right or wrong, so that
 * nothing typed is lost; at submission it is read, checked and frozen together with the figures as
 * they were seen.
 */
import type { Direction, Performance } from "@/db/vocabulary";
import { perPerformance } from "@/db/vocabulary";
import { type DraftOf, type FrozenOf, typedLeaves } from "@/features/drafts/document";
import type { FrozenEvidence } from "@/features/evidence/types";
import type { Locale } from "@/lib/locale";
import { asTyped as numberAsTyped } from "@/lib/numbers/parse";
import { numberTyped, type TypedNumber } from "@/lib/numbers/typed-numbers";
import { isVisible } from "@/lib/text/normalise";
import { REPORT } from "./document";

export type DraftDeviation = {
  subject: string;
  cause: string;
  effect: string;
  measure: string;
  decision: string;
};

/** Whether anything was typed in a row of the form. */
export const isFilled = (row: DraftDeviation): boolean =>
  [row.subject, row.cause, row.effect, row.measure, row.decision].some(isVisible);

/** A draft: text only, and of numbers the language it was typed in. Missing members are empty. */
export type DraftContent = DraftOf<typeof REPORT> & {
  indicators: Record<string, { value: TypedNumber; forecast: TypedNumber; explanation: string }>;
  milestones: Record<string, { expectedOn: string; doneOn: string }>;
  money: { spent: TypedNumber; forecast: TypedNumber; explanation: string };
  performances: Record<Performance, { score: string; reason: string; evidence: string[] }>;
  deviations: DraftDeviation[];
  noDeviations: string;
  /** What it touches, by id. Drafts of before recommendations could be named hold none. */
  commitments: string[];
  recommendations?: string[];
  /** What it says of each, in a sentence; by the id of the commitment or recommendation. */
  touched?: Record<string, string>;
};

export type FrozenIndicator = {
  indicatorId: string;
  goal: string;
  name: string;
  unit: string;
  direction: Direction;
  baseline: number | null;
  /** The target of this cycle as it was set at submission. */
  target: number | null;
  targetFrom: number | null;
  targetTo: number | null;
  endTarget: number | null;
  endTargetFrom: number | null;
  endTargetTo: number | null;
  endTargetOn: string | null;
  value: number | null;
  forecast: number | null;
  explanation: string;
};

export type FrozenMilestone = {
  milestoneId: string;
  name: string;
  plannedOn: string;
  expectedOn: string | null;
  doneOn: string | null;
};

export type FrozenDeviation = {
  subject: string;
  cause: string;
  effect: string;
  measure: string;
  decisionAsked: boolean;
};

/** A sentence is absent when none was written. */
export type TouchedCommitment = { commitmentId: string; text: string; sentence?: string };

/** A recommendation as it read at submission. */
export type TouchedRecommendation = {
  recommendationId: string;
  number: number;
  study: string;
  text: string;
  sentence?: string;
};

/** A submitted version. Never changes; its SHA-256 stands in the audit log. */
export type FrozenContent = FrozenOf<typeof REPORT> & {
  indicators: FrozenIndicator[];
  milestones: FrozenMilestone[];
  money: {
    budgetedEuros: number | null;
    spentEuros: number | null;
    forecastEuros: number | null;
    explanation: string;
  };
  performances: Record<Performance, { score: number; reason: string; evidence: FrozenEvidence[] }>;
  deviations: FrozenDeviation[];
  commitments: TouchedCommitment[];
  /** Absent in versions of before they could be named. */
  recommendations?: TouchedRecommendation[];
};

/** What a draft says so far, or what a frozen version says: the same shape, with holes while it is a draft. */
export type ReadContent = Omit<FrozenContent, "performances"> & {
  performances: Record<
    Performance,
    { score: number | null; reason: string; evidence: FrozenEvidence[] }
  >;
};

export function emptyDraft(): DraftContent {
  return {
    ...typedLeaves(REPORT),
    indicators: {},
    milestones: {},
    money: { spent: "", forecast: "", explanation: "" },
    performances: perPerformance(() => ({ score: "", reason: "", evidence: [] })),
    deviations: [],
    noDeviations: "",
    commitments: [],
    recommendations: [],
    touched: {},
  };
}

/** A number in a text of Dutch. */
export const asTyped = (value: number | null): string => numberAsTyped(value, "nl");

/** A frozen version as the start of a next draft: the same content, editable again in a form of this language. */
export function draftFrom(content: FrozenContent, language: Locale = "nl"): DraftContent {
  const number = (value: number | null) => numberTyped(value, language);
  return {
    ...typedLeaves(REPORT, content),
    indicators: Object.fromEntries(
      content.indicators.map(({ indicatorId, value, forecast, explanation }) => [
        indicatorId,
        { value: number(value), forecast: number(forecast), explanation },
      ]),
    ),
    milestones: Object.fromEntries(
      content.milestones.map(({ milestoneId, expectedOn, doneOn }) => [
        milestoneId,
        { expectedOn: expectedOn ?? "", doneOn: doneOn ?? "" },
      ]),
    ),
    money: {
      spent: number(content.money.spentEuros),
      forecast: number(content.money.forecastEuros),
      explanation: content.money.explanation,
    },
    performances: perPerformance((performance) => {
      const { score, reason, evidence } = content.performances[performance];
      return { score: String(score), reason, evidence: evidence.map((item) => item.evidenceId) };
    }),
    deviations: content.deviations.map(({ decisionAsked, ...texts }) => ({
      ...texts,
      decision: decisionAsked ? "on" : "",
    })),
    noDeviations: content.deviations.length === 0 ? "on" : "",
    commitments: content.commitments.map((item) => item.commitmentId),
    recommendations: content.recommendations?.map((item) => item.recommendationId) ?? [],
    touched: Object.fromEntries([
      ...content.commitments.map((item) => [item.commitmentId, item.sentence ?? ""]),
      ...(content.recommendations ?? []).map((item) => [
        item.recommendationId,
        item.sentence ?? "",
      ]),
    ]),
  };
}
