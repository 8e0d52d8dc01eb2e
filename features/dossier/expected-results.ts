/** Sub-question 1: which results the municipality expects. Pure. */
import { CHALLENGE_BOUNDS, isUnbounded } from "@/features/collaborations/challenge-bounds";
import { type Context, columns, fromRecord } from "./sources";
import type { DossierIndicator, Section } from "./types";

export function expectedResults(context: Context): Section {
  const { record, t, vocabulary } = context;
  const { indicators, budgets } = record;
  return {
    number: 1,
    question: t("questions.1"),
    reading: [
      boundsReading(context),
      t("readings.1", {
        goals: new Set(indicators.map(({ goal }) => goal)).size,
        indicators: indicators.length,
        dated: indicators.filter(({ targetOn }) => targetOn !== null).length,
      }),
    ].join(" "),
    tables: [
      {
        key: "1-challenge",
        title: t("bounds.title"),
        columns: columns(t, "bounds", { part: "text", text: "written" }),
        rows: CHALLENGE_BOUNDS.filter((bound) => record[bound] !== null).map((bound) => ({
          cells: [vocabulary(`challenge_bound.${bound}`), record[bound]],
          source: fromRecord(context),
        })),
      },
      {
        key: "1-goals",
        title: t("goals.title"),
        columns: columns(t, "goals", {
          goal: "written",
          indicator: "written",
          unit: "written",
          direction: "text",
          baseline: "number",
          baselineOn: "text",
          target: "text",
          targetOn: "text",
        }),
        rows: indicators.map((indicator) => ({
          cells: [
            indicator.goal,
            indicator.name,
            indicator.unit,
            vocabulary(`direction.${indicator.direction}`),
            indicator.baseline,
            indicator.baselineOn,
            endTarget(indicator, t),
            indicator.targetOn,
          ],
          source: fromRecord(context),
        })),
      },
      {
        key: "1-year-targets",
        title: t("yearTargets.title"),
        columns: columns(t, "yearTargets", {
          indicator: "written",
          year: "text",
          target: "text",
        }),
        rows: indicators.flatMap((indicator) =>
          indicator.targets.map((target) => ({
            cells: [
              indicator.name,
              String(target.year),
              endTarget({ target: target.target, targetFrom: target.from, targetTo: target.to }, t),
            ],
            source: fromRecord(context),
          })),
        ),
      },
      {
        key: "1-budgets",
        title: t("budgets.title"),
        columns: columns(t, "budgets", { year: "text", planned: "euros" }),
        rows: budgets.map(({ year, plannedEuros }) => ({
          cells: [String(year), plannedEuros],
          source: fromRecord(context),
        })),
      },
    ],
  };
}

/** What of the bounds of the challenge nobody described yet. */
function boundsReading({ record, t, vocabulary }: Context): string {
  if (isUnbounded(record)) return t("readings.1unbounded");
  const missing = CHALLENGE_BOUNDS.filter((bound) => record[bound] === null);
  if (missing.length === 0) return t("readings.1bounded");
  const names = missing.map((bound) => vocabulary(`challenge_bound.${bound}`).toLowerCase());
  return t("readings.1partly", { missing: names.join(", ") });
}

type Target = Pick<DossierIndicator, "target" | "targetFrom" | "targetTo">;

/** A number, or both bounds of a range. */
function endTarget(
  { target, targetFrom, targetTo }: Target,
  t: Context["t"],
): string | number | null {
  if (targetFrom === null || targetTo === null) return target;
  return t("goals.between", { from: targetFrom, to: targetTo });
}
