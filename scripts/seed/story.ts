/** The demo's invented story, read from stories.json, and how a moment's report follows from it. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import {
  type MomentKind,
  PERFORMANCES,
  type Performance,
  type QuestionKind,
  type RiskLevel,
} from "@/db/vocabulary";
import {
  asTyped,
  type DraftContent,
  type DraftDeviation,
  emptyDraft,
} from "@/features/reports/content";
import type { FilingContext, IndicatorContext } from "@/features/reports/freeze";
import delft from "./delft.json" with { type: "json" };

export type CurrentState = "none" | "draft" | "submitted" | "returned" | "released" | "concluded";

export type Story = {
  /** Per control moment in time order: five scores, `L` in front when filed late, `-` when not filed. */
  scores: string[];
  now: CurrentState;
  costFactor: number;
  /** How fast results approach their end target; 1 is on course. */
  resultFactor?: number;
  summary: string;
  achieved: string;
  done: string;
  cost: string;
  risks: string;
  riskLevel: RiskLevel;
  riskReason: string;
  reasons: Record<Performance, Record<string, string>>;
  deviations?: Record<string, DraftDeviation[]>;
  questions: {
    at: number;
    performance: Performance | null;
    kind: QuestionKind;
    text: string;
    answer: string | null;
  }[];
  commitment: string;
  /** The report of this moment came back from the alderman once before it was released. */
  returned?: { at: number; reason: string };
  /** The current report was corrected after its release. */
  correction?: { reason: string; summary: string };
};

export function readStories(): Map<string, Story> {
  const { note: _note, ...stories } = JSON.parse(
    readFileSync(join(import.meta.dirname, "stories.json"), "utf8"),
  );
  return new Map(Object.entries(stories));
}

/** The position in `scores` of the moment that is current on the day of seeding. */
export const CURRENT_INDEX = 10;
const FIRST_RESULT_SHARE = 0.25;
const RESULT_SHARE_PER_MOMENT = 0.06;

/** `L33442` is late with five scores; null when nothing was filed. */
export function scoresAt(
  story: Story,
  index: number,
): { isLate: boolean; scores: number[] } | null {
  const told = story.scores[index - (CURRENT_INDEX + 1 - story.scores.length)];
  if (!told || told === "-") return null;
  return { isLate: told.startsWith("L"), scores: [...told.replace("L", "")].map(Number) };
}

const PERIODS: Record<MomentKind, (year: number) => string> = {
  interim_report_1: (year) => `1 januari tot en met 30 april ${year}`,
  interim_report_2: (year) => `1 januari tot en met 31 augustus ${year}`,
  annual_accounts: (year) => `het jaar ${year}`,
  framework_memorandum: String,
  programme_budget: String,
  other: String,
};

const SPENT_SHARE: Partial<Record<MomentKind, number>> = {
  interim_report_1: 0.36,
  interim_report_2: 0.7,
  annual_accounts: 1,
};

export type RecordedMilestone = { id: string; expectedOn: string | null; doneOn: string | null };

/** What the civil servant types for one moment. */
export function draftFor(
  story: Story,
  index: number,
  moment: { kind: MomentKind; cycleYear: number },
  context: FilingContext,
  milestones: RecordedMilestone[],
): DraftContent {
  const told = scoresAt(story, index);
  const deviations = story.deviations?.[index] ?? [];
  const costs = forecastOf(story, index, context.budgetedEuros);
  return {
    ...emptyDraft(),
    period: PERIODS[moment.kind](moment.cycleYear),
    summary: story.summary,
    achieved: story.achieved,
    done: story.done,
    cost: story.cost,
    risks: story.risks,
    riskLevel: story.riskLevel,
    riskReason: story.riskReason,
    indicators: Object.fromEntries(
      context.indicators.map((indicator) => [
        indicator.id,
        {
          value: asTyped(valueAt(indicator, index, story.resultFactor ?? 1)),
          forecast: asTyped(valueAt(indicator, index + 1, story.resultFactor ?? 1)),
          explanation: "Verzonnen cijfer voor de demonstratie.",
        },
      ]),
    ),
    milestones: Object.fromEntries(
      milestones.map(({ id, expectedOn, doneOn }) => [
        id,
        { expectedOn: expectedOn ?? "", doneOn: doneOn ?? "" },
      ]),
    ),
    money: {
      spent: costs === null ? "" : String(roundTo(costs * (SPENT_SHARE[moment.kind] ?? 0.5), 1000)),
      forecast: costs === null ? "" : String(costs),
      explanation: "",
    },
    performances: Object.fromEntries(
      PERFORMANCES.map((performance, at) => {
        const score = told ? String(told.scores[at]) : "";
        const reason = told ? (story.reasons[performance][score] ?? "") : "";
        return [performance, { score, reason, evidence: context.evidence.map((item) => item.id) }];
      }),
    ) as DraftContent["performances"],
    deviations,
    noDeviations: deviations.length === 0 ? "on" : "",
    nextMoments:
      "De commissie bespreekt deze rapportage voor de raad. Tot die dag kan de raad vragen stellen en bijsturen.",
  };
}

/** The forecast drifts from the budget over the cycles, as far as the story says. */
function forecastOf(story: Story, index: number, budgetedEuros: number | null): number | null {
  if (budgetedEuros === null) return null;
  return roundTo(budgetedEuros * (1 + ((story.costFactor - 1) * index) / CURRENT_INDEX), 1000);
}

/** How much a moment earlier differs from a published figure, as a share of it. */
const DRIFT_PER_MOMENT = 0.005;

/** The figure that Delft published last, where there is one; the story may not contradict it. */
const PUBLISHED = new Map(
  (delft.collaborations as Published[])
    .flatMap(({ goals }) => goals)
    .flatMap(({ indicators }) => indicators)
    .map(({ name, actual }) => [name, actual]),
);

type Published = { goals: { indicators: { name: string; actual?: number }[] }[] };

/** A value on the way to what was published, else an invented one on the way to the end target. */
function valueAt(indicator: IndicatorContext, index: number, factor: number): number {
  const published = PUBLISHED.get(indicator.name);
  if (published !== undefined) {
    const worse = indicator.direction === "lower" ? 1 : -1;
    return Math.round(published * (1 + worse * DRIFT_PER_MOMENT * (CURRENT_INDEX - index)));
  }
  const end = indicator.endTarget ?? middle(indicator.endTargetFrom, indicator.endTargetTo);
  if (end === null) return Math.round(((indicator.baseline ?? 10) - index / 20) * 10) / 10;
  const start = indicator.baseline ?? end * (indicator.direction === "lower" ? 1.25 : 0.9);
  const share = (FIRST_RESULT_SHARE + RESULT_SHARE_PER_MOMENT * index) * factor;
  const value = start + (end - start) * share;
  return Math.abs(value) < 20 ? Math.round(value * 10) / 10 : Math.round(value);
}

const middle = (from: number | null, to: number | null) =>
  from === null || to === null ? null : (from + to) / 2;
const roundTo = (value: number, step: number) => Math.round(value / step) * step;
