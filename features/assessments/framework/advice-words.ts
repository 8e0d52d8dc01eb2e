/** The advice in sentences. The words come translated, so that the browser can tell it while somebody types. Pure. */
import type { Band, DirectingStyle } from "@/db/vocabulary";
import type { Locale } from "@/lib/locale";
import { type Advice, isProvisional, type ScoredBlock, type Warning } from "./advice";
import { hundredths, percentage, type Share } from "./position";
import type { Item } from "./questions";
import { signedNumber } from "./signed-number";

export interface AdviceWords {
  locale: Locale;
  bands: Record<Band, string>;
  styles: Record<DirectingStyle, string>;
  blocks: Record<ScoredBlock, string>;
  /** Each question, shortened. */
  items: Record<Item, string>;
  /** Templates: `{from}`, `{items}` and `{candidates}` stand for what is filled in. */
  warnings: Record<Warning["kind"], string>;
  /** What a place on the scale and a style mean, in a sentence. */
  bandMeanings: Record<Band, string>;
  styleMeanings: Record<DirectingStyle, string>;
  /** The styles with places to break within a long word. */
  narrowStyles: Record<DirectingStyle, string>;
  title: string;
  /** While nothing was answered yet. */
  start: string;
  /** What is subtracted from what. */
  sum: string;
  open: string;
  close: string;
  noPosition: string;
  noStyle: string;
  endsAtA: string;
  endsAtABrief: string;
  provisional: string;
  /** `{statutory}` and `{free}`. */
  mixed: string;
  points: string;
  share: string;
  hint: string;
  tasks: Record<string, string>;
}

export const fill = (template: string, values: Record<string, string>): string =>
  template.replace(/\{(\w+)\}/g, (whole, key: string) => values[key] ?? whole);

export function warningSentence(warning: Warning, words: AdviceWords): string {
  const items = "items" in warning ? namesOf(warning.items, words) : "";
  const from = "from" in warning ? words.bands[warning.from].toLowerCase() : "";
  const candidates =
    "candidates" in warning
      ? listed(
          warning.candidates.map((style) => words.styles[style].toLowerCase()),
          words,
        )
      : "";
  return fill(words.warnings[warning.kind], { items, from, candidates });
}

const namesOf = (items: readonly Item[], words: AdviceWords): string =>
  listed(
    items.map((item) => `${item} ‘${words.items[item]}’`),
    words,
  );

const listed = (texts: string[], { locale }: AdviceWords) =>
  new Intl.ListFormat(locale, { type: "conjunction" }).format(texts);

/** Position and style in one line. */
export function adviceInBrief(advice: Advice | null, words: AdviceWords): string {
  if (!advice) return words.endsAtABrief;
  const { band, style } = advice;
  const place = band ? words.bands[band] : words.noPosition;
  return [
    isProvisional(advice) && band ? `${place} (${words.provisional})` : place,
    style ? words.styles[style.style] : words.noStyle,
  ].join(" · ");
}

/** "10/14 − 4/14 = 6/14 = +0,43". */
export function sumInWords({ shares, position }: Advice, { locale }: AdviceWords): string {
  if (!position) return "";
  const { I, L } = shares;
  const parts = `${I.points}/${I.max} − ${L.points}/${L.max}`;
  const outcome = `${position.numerator}/${position.denominator}`.replace("-", "−");
  return `${parts} = ${outcome} = ${signedNumber(hundredths(position), locale)}`;
}

/** "11 van 14 punten (79%)"; null when nothing was answered. */
export function shareInWords(share: Share, words: AdviceWords): string | null {
  const percent = percentage(share);
  if (percent === null) return null;
  const { points, max } = share;
  return fill(words.share, { points: `${points}`, max: `${max}`, percent: `${percent}` });
}
