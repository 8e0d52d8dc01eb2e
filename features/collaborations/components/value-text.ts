import type { Direction } from "@/db/vocabulary";
import type { Translator } from "@/lib/i18n";
import type { Locale } from "@/lib/locale";
import { formatNumber, formatShortDate } from "@/lib/text/format";
import type { Target } from "../goals/indicators";

/** 72%, or 1.240 woningen. */
export function valueText(value: number, unit: string, locale: Locale): string {
  const figure = formatNumber(value, locale);
  return unit.startsWith("%") ? `${figure}${unit}` : `${figure} ${unit}`;
}

/** "ten minste 33%", "17.000 tot 17.500 woningen", or null when there is no target. */
export function targetText(
  direction: Direction,
  target: Target,
  unit: string,
  locale: Locale,
  t: Translator<"collaborations">,
): string | null {
  if (direction === "range") {
    if (target.targetFrom === null || target.targetTo === null) return null;
    const from = formatNumber(target.targetFrom, locale);
    return t("between", { from, to: valueText(target.targetTo, unit, locale) });
  }
  if (target.target === null) return null;
  const text = valueText(target.target, unit, locale);
  return direction === "at_least" ? t("atLeast", { text }) : text;
}

/** A year or a date, as its source gives it. */
export const yearOrDateText = (text: string, locale: Locale): string =>
  text.length === 4 ? text : formatShortDate(text, locale);
