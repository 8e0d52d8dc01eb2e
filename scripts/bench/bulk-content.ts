/** What stands in a report of the bench: as long as a real one, and of no meaning. */
import { PERFORMANCES, type Performance, perPerformance } from "@/db/vocabulary";
import { readLeaves } from "@/features/drafts/document";
import type { FrozenContent } from "@/features/reports/content";
import { REPORT } from "@/features/reports/document";

const SENTENCE =
  "De partijen werkten volgens afspraak aan de opgave en stemden het vervolg met elkaar af. ";

export type BulkScores = Record<Performance, number>;

/** Scores that differ per report and are the same at every run. */
export function bulkScores(seed: number): BulkScores {
  return perPerformance(
    (performance) => 1 + ((seed * 7 + PERFORMANCES.indexOf(performance) * 3 + (seed >> 3)) % 5),
  );
}

export function bulkContent(
  scores: BulkScores,
  indicators: readonly { id: string; name: string; target: number; value: number }[],
): FrozenContent {
  return {
    ...readLeaves(REPORT, {}).content,
    period: "januari tot en met september",
    summary: SENTENCE.repeat(8),
    achieved: SENTENCE.repeat(4),
    done: SENTENCE.repeat(4),
    cost: SENTENCE.repeat(2),
    indicators: indicators.map(({ id, name, target, value }) => ({
      indicatorId: id,
      goal: "Een doel",
      name,
      unit: "%",
      direction: "higher",
      baseline: 10,
      target,
      targetFrom: null,
      targetTo: null,
      endTarget: target,
      endTargetFrom: null,
      endTargetTo: null,
      endTargetOn: null,
      value,
      forecast: value + 1,
      explanation: SENTENCE,
    })),
    milestones: [],
    money: {
      budgetedEuros: 100_000,
      spentEuros: 60_000,
      forecastEuros: 101_000,
      explanation: SENTENCE,
    },
    performances: Object.fromEntries(
      PERFORMANCES.map((performance) => [
        performance,
        { score: scores[performance], reason: SENTENCE.repeat(2), evidence: [] },
      ]),
    ) as unknown as FrozenContent["performances"],
    deviations: [],
    riskLevel: "medium",
    riskReason: SENTENCE,
    risks: SENTENCE,
    commitments: [],
    nextMoments: SENTENCE,
  };
}
