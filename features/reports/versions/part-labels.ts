/** What a part of a report is called, where two versions differ in it. Pure. */
import type { Locale } from "@/lib/locale";
import { anyKey, type Words } from "@/lib/message-keys";
import type { ReportComparison } from "../types";
import { differencesBetween, type PartDifference, type PartLabel } from "./differences";

const OWN_TEXTS = {
  commitments: "view.commitments",
  recommendations: "view.recommendations",
  deviations: "view.deviations",
  budget: "view.budgeted",
  spent: "view.spent",
  forecast: "view.forecastYear",
  moneyExplanation: "form.fields.moneyExplanation",
} as const;

const INDICATOR = {
  value: "view.value",
  forecast: "view.forecast",
  target: "view.target",
  explanation: "form.fields.explanation",
} as const;

/** @param t words of messages/<locale>/reports.json */
export function partName(
  label: PartLabel,
  year: string,
  t: Words<"reports">,
  vocabulary: Words<"vocabulary">,
): string {
  if (label.kind === "leaf") return t(`parts.${label.key}.name`);
  if (label.kind === "text") return t(OWN_TEXTS[label.key], { year });
  if (label.kind === "performance") {
    const performance = vocabulary(`performance.${label.performance}`);
    return t(`versions.${label.key}Of`, { performance });
  }
  if (label.kind === "indicator") return `${label.name}: ${t(INDICATOR[label.key], { year })}`;
  return `${label.name}: ${t(label.key === "doneOn" ? "view.achievedOn" : "view.expected")}`;
}

/** The parts in which the two versions differ, as the page of the report reads. */
export const differencesIn = (
  { compared }: Pick<ReportComparison, "compared">,
  t: Words<"reports">,
  vocabulary: Words<"vocabulary">,
  locale: Locale,
): PartDifference[] =>
  compared
    ? differencesBetween(compared.from, compared.to, {
        locale,
        decisionAsked: t("view.decisionAsked"),
        vocabulary: anyKey(vocabulary),
      })
    : [];
