/** Rows of the dashboard for tests of what it makes of them: a collaboration of which nothing is known yet. */
import type { Scores } from "@/db/vocabulary";
import { PERFORMANCES } from "@/db/vocabulary";
import type { HeatRow, PlanRow } from "@/features/dashboard/types";

/** In the order of the performances; those not given were not reported. */
export const scoresOf = (...given: (number | null)[]): Scores =>
  Object.fromEntries(PERFORMANCES.map((key, index) => [key, given[index] ?? null])) as Scores;

const collaboration = (name: string) => ({
  collaborationId: name,
  slug: name,
  name,
  style: null,
  programme: "Goed wonen",
  holderId: null,
  holderName: null,
});

export const heatRow = (name: string, over: Partial<HeatRow> = {}): HeatRow => ({
  ...collaboration(name),
  reportId: null,
  state: "open",
  daysLate: 0,
  onTime: null,
  scores: scoresOf(),
  lowest: null,
  previous: null,
  decisionAsked: false,
  judges: 0,
  outcome: null,
  spentEuros: null,
  forecastEuros: null,
  ...over,
});

export const planRow = (name: string, over: Partial<PlanRow> = {}): PlanRow => ({
  ...collaboration(name),
  seenAs: null,
  frame: null,
  indicators: 0,
  targets: 0,
  plannedEuros: null,
  auditor: null,
  ...over,
});
