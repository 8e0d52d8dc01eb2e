/** Two versions of a report word by word, part by part. Pure. */
import { PERFORMANCES, type Performance } from "@/db/vocabulary";
import { inWords, isLeaf, type OwnOf, partsIn } from "@/features/drafts/document";
import type { Locale } from "@/lib/locale";
import { formatDate, formatEuros, formatNumber } from "@/lib/text/format";
import { type Segment, segmentsOf } from "@/lib/text/word-differences";
import type { ReadContent } from "../content";
import { REPORT, type ReportLeaf } from "../document";

type OwnText =
  | "budget"
  | "spent"
  | "forecast"
  | "moneyExplanation"
  | "deviations"
  | "commitments"
  | "recommendations";

/** What a part is about: the interface finds words for it. */
export type PartLabel =
  | { kind: "leaf"; key: ReportLeaf }
  | { kind: "text"; key: OwnText }
  | { kind: "performance"; key: "score" | "reason" | "evidence"; performance: Performance }
  | { kind: "indicator"; key: "value" | "forecast" | "explanation" | "target"; name: string }
  | { kind: "milestone"; key: "expectedOn" | "doneOn"; name: string };

export type PartDifference = { id: string; label: PartLabel; segments: Segment[] };

/** How figures and dates read: as on the page of the report. */
export interface Wording {
  locale: Locale;
  decisionAsked: string;
  /** Words of `vocabulary`. */
  vocabulary: (key: string) => string;
}

/** The parts in which two versions differ, in the order of the report. */
export function differencesBetween(
  from: ReadContent,
  to: ReadContent,
  wording: Wording,
): PartDifference[] {
  const [before, after] = [byId(partsOf(from, wording)), byId(partsOf(to, wording))];
  const ids = [...new Set([...after.keys(), ...before.keys()])];
  return ids.flatMap((id) => {
    const [one, other] = [before.get(id), after.get(id)];
    const [old, now] = [one?.text ?? "", other?.text ?? ""];
    const label = other?.label ?? one?.label;
    return old === now || !label ? [] : [{ id, label, segments: segmentsOf(old, now) }];
  });
}

const byId = (parts: Part[]) => new Map(parts.map((part) => [part.id, part]));

type Part = { id: string; label: PartLabel; text: string };

function partsOf(content: ReadContent, wording: Wording): Part[] {
  const own = ownPartsOf(content, wording);
  return partsIn(REPORT).flatMap((name) =>
    isLeaf(REPORT, name)
      ? {
          id: name,
          label: { kind: "leaf", key: name } as const,
          text: inWords(REPORT[name], content[name], wording.vocabulary),
        }
      : own[name],
  );
}

function ownPartsOf(
  content: ReadContent,
  { locale, decisionAsked }: Wording,
): Record<OwnOf<typeof REPORT>, Part[]> {
  const number = (value: number | null) => (value === null ? null : formatNumber(value, locale));
  const euros = (value: number | null) => (value === null ? null : formatEuros(value, locale));
  const date = (value: string | null) => value && formatDate(value, locale);
  const part = (id: string, label: PartLabel, text: string | null) => ({
    id,
    label,
    text: text ?? "",
  });
  const text = (key: OwnText, said: string | null) => part(key, { kind: "text", key }, said);
  const { budgetedEuros, spentEuros, forecastEuros, explanation } = content.money;
  return {
    performances: PERFORMANCES.flatMap((performance) => {
      const { score, reason, evidence } = content.performances[performance];
      const label = (key: "score" | "reason" | "evidence") =>
        ({ kind: "performance", key, performance }) as const;
      const titles = evidence.map(({ title }) => title).join("\n");
      return [
        part(`${performance}.score`, label("score"), number(score)),
        part(`${performance}.reason`, label("reason"), reason),
        part(`${performance}.evidence`, label("evidence"), titles),
      ];
    }),
    indicators: content.indicators.flatMap(({ indicatorId: id, name, ...indicator }) => {
      const label = (key: "value" | "forecast" | "explanation" | "target") =>
        ({ kind: "indicator", key, name }) as const;
      return [
        part(`${id}.target`, label("target"), number(indicator.target)),
        part(`${id}.value`, label("value"), number(indicator.value)),
        part(`${id}.forecast`, label("forecast"), number(indicator.forecast)),
        part(`${id}.explanation`, label("explanation"), indicator.explanation),
      ];
    }),
    milestones: content.milestones.flatMap(({ milestoneId: id, name, expectedOn, doneOn }) => [
      part(`${id}.expectedOn`, { kind: "milestone", key: "expectedOn", name }, date(expectedOn)),
      part(`${id}.doneOn`, { kind: "milestone", key: "doneOn", name }, date(doneOn)),
    ]),
    money: [
      text("budget", euros(budgetedEuros)),
      text("spent", euros(spentEuros)),
      text("forecast", euros(forecastEuros)),
      text("moneyExplanation", explanation),
    ],
    deviations: [text("deviations", deviationsText(content, decisionAsked))],
    noDeviations: [],
    commitments: [text("commitments", touchedText(content.commitments))],
    recommendations: [text("recommendations", touchedText(content.recommendations))],
    touched: [],
  };
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
