/** What a report is filed against: nothing of the record, and an indicator without a target. */
import type { FilingContext } from "@/features/reports/freeze";

export const EMPTY_RECORD: FilingContext = {
  today: "2026-11-24",
  indicators: [],
  milestones: [],
  budgetedEuros: null,
  commitments: [],
  recommendations: [],
  evidence: [],
  isLate: false,
};

export const WITHOUT_TARGET: FilingContext["indicators"][number] = {
  id: "reach",
  goal: "Minder armoede",
  name: "Bereikte huishoudens",
  unit: "huishoudens",
  direction: "higher",
  baseline: null,
  target: null,
  targetFrom: null,
  targetTo: null,
  endTarget: null,
  endTargetFrom: null,
  endTargetTo: null,
  endTargetOn: null,
};
