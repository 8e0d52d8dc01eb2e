/** Two versions of a report word by word, part by part. Pure. */
import { type Locale, PERFORMANCES, type Performance } from "@/db/vocabulary";
import { formatDate, formatEuros, formatNumber } from "@/lib/format";
import { type Segment, segmentsOf } from "@/lib/word-differences";
import type { ReadContent } from "./content";

/** What a part is about: the interface finds words for it. */
export type PartLabel =
  | { kind: "text"; key: "period" | "summary" | "achieved" | "done" | "cost" | "risks" }
  | { kind: "text"; key: "partnersJoined" | "partnersLeft" | "nextMoments" }
  | { kind: "text"; key: "commitments" | "recommendations" }
  | { kind: "text"; key: "deviations" | "spent" | "forecast" | "moneyExplanation" | "budget" }
  | { kind: "performance"; key: "score" | "reason" | "evidence"; performance: Performance }
  | { kind: "indicator"; key: "value" | "forecast" | "explanation" | "target"; name: string }
  | { kind: "milestone"; key: "expectedOn" | "doneOn"; name: string };

export type PartDifference = { id: string; label: PartLabel; segments: Segment[] };

/** How figures and dates read: as on the page of the report. */
export interface Wording {
  locale: Locale;
  decisionAsked: string;
}

/** The parts in which two versions differ, in the order of the report. */
export function differencesBetween(
  from: ReadContent,
  to: ReadContent,
  wording: Wording,
): PartDifference[] {
  const [before, after] = [partsOf(from, wording), partsOf(to, wording)];
  const ids = [...new Set([...after.keys(), ...before.keys()])];
  return ids.flatMap((id) => {
    const [one, other] = [before.get(id), after.get(id)];
    const [old, now] = [one?.text ?? "", other?.text ?? ""];
    const label = other?.label ?? one?.label;
    return old === now || !label ? [] : [{ id, label, segments: segmentsOf(old, now) }];
  });
}

type Part = { label: PartLabel; text: string };

function partsOf(content: ReadContent, { locale, decisionAsked }: Wording): Map<string, Part> {
  const parts = new Map<string, Part>();
  const number = (value: number | null) => (value === null ? null : formatNumber(value, locale));
  const euros = (value: number | null) => (value === null ? null : formatEuros(value, locale));
  const date = (value: string | null) => value && formatDate(value, locale);
  const add = (id: string, label: PartLabel, text: string | null) =>
    parts.set(id, { label, text: text ?? "" });
  for (const key of ["period", "summary"] as const) add(key, { kind: "text", key }, content[key]);
  for (const performance of PERFORMANCES) {
    const { score, reason, evidence } = content.performances[performance];
    const label = (key: "score" | "reason" | "evidence") =>
      ({ kind: "performance", key, performance }) as const;
    add(`${performance}.score`, label("score"), number(score));
    add(`${performance}.reason`, label("reason"), reason);
    add(
      `${performance}.evidence`,
      label("evidence"),
      evidence.map(({ title }) => title).join("\n"),
    );
  }
  for (const key of ["achieved", "done", "cost"] as const) {
    add(key, { kind: "text", key }, content[key]);
  }
  for (const { indicatorId, name, value, forecast, explanation, target } of content.indicators) {
    const label = (key: "value" | "forecast" | "explanation" | "target") =>
      ({ kind: "indicator", key, name }) as const;
    add(`${indicatorId}.target`, label("target"), number(target));
    add(`${indicatorId}.value`, label("value"), number(value));
    add(`${indicatorId}.forecast`, label("forecast"), number(forecast));
    add(`${indicatorId}.explanation`, label("explanation"), explanation);
  }
  for (const { milestoneId, name, expectedOn, doneOn } of content.milestones) {
    add(
      `${milestoneId}.expectedOn`,
      { kind: "milestone", key: "expectedOn", name },
      date(expectedOn),
    );
    add(`${milestoneId}.doneOn`, { kind: "milestone", key: "doneOn", name }, date(doneOn));
  }
  const { budgetedEuros, spentEuros, forecastEuros, explanation } = content.money;
  add("budget", { kind: "text", key: "budget" }, euros(budgetedEuros));
  add("spent", { kind: "text", key: "spent" }, euros(spentEuros));
  add("forecast", { kind: "text", key: "forecast" }, euros(forecastEuros));
  add("moneyExplanation", { kind: "text", key: "moneyExplanation" }, explanation);
  add("deviations", { kind: "text", key: "deviations" }, deviationsText(content, decisionAsked));
  for (const key of ["risks", "partnersJoined", "partnersLeft"] as const) {
    add(key, { kind: "text", key }, content[key]);
  }
  for (const key of ["commitments", "recommendations"] as const) {
    add(key, { kind: "text", key }, touchedText(content[key]));
  }
  add("nextMoments", { kind: "text", key: "nextMoments" }, content.nextMoments);
  return parts;
}

/** With what was said of each. */
export const touchedText = (touched: readonly { text: string; sentence?: string }[] = []): string =>
  touched.map(({ text, sentence }) => [text, sentence].filter(Boolean).join("\n")).join("\n\n");

const deviationsText = ({ deviations }: ReadContent, decision: string): string =>
  deviations
    .map(({ subject, cause, effect, measure, decisionAsked }) =>
      [subject, cause, effect, measure, ...(decisionAsked ? [decision] : [])].join("\n"),
    )
    .join("\n\n");
