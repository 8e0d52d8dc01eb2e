/** Which column keeps the score of which performance, in each table that has scores. */
import { type AnyColumn, integer, scoreCheck } from "../columns";
import { PERFORMANCES, type Performance, perPerformance } from "../vocabulary";

const COLUMNS = {
  scoping: "scoreScoping",
  overview: "scoreOverview",
  policy_lines: "scorePolicyLines",
  cooperation: "scoreCooperation",
  accountability: "scoreAccountability",
} as const satisfies Record<Performance, string>;

type InColumns<T> = Record<(typeof COLUMNS)[Performance], T>;

/** @param scores by performance @returns the same by column */
export const inScoreColumns = <T>(scores: Readonly<Record<Performance, T>>) =>
  Object.fromEntries(PERFORMANCES.map((key) => [COLUMNS[key], scores[key]])) as InColumns<T>;

/** @param row or a table, whose columns are then chosen @returns the scores by performance */
export const scoresOf = <T>(row: Readonly<InColumns<T>>) =>
  perPerformance((key) => row[COLUMNS[key]]);

export const scoreColumns = () => inScoreColumns(perPerformance((key) => integer(`score_${key}`)));

export const scoreChecks = (table: string, columns: InColumns<AnyColumn>) =>
  PERFORMANCES.map((key) => scoreCheck(`${table}_${key}_check`, columns[COLUMNS[key]]));
