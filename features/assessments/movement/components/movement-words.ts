import { type Fraction, hundredths } from "@/features/assessments/framework/position";
import { signedNumber } from "@/features/assessments/framework/signed-number";
import { getLocale, getTranslator, type Translator } from "@/lib/i18n";
import type { Locale } from "@/lib/locale";
import type { Decided } from "../moves";

export interface MovementWords {
  /** Words of `movement`. */
  t: Translator<"movement">;
  /** Words of `comparison`. */
  comparison: Translator<"comparison">;
  vocabulary: Translator<"vocabulary">;
  form: Translator<"form">;
  locale: Locale;
}

export async function movementWords(): Promise<MovementWords> {
  const [t, comparison, vocabulary, form, locale] = await Promise.all([
    getTranslator("movement"),
    getTranslator("comparison"),
    getTranslator("vocabulary"),
    getTranslator("form"),
    getLocale(),
  ]);
  return { t, comparison, vocabulary, form, locale };
}

export const positionText = (position: Fraction | null, { locale }: MovementWords): string =>
  position ? signedNumber(hundredths(position), locale) : "–";

export const styleText = ({ style }: Decided, { t, vocabulary }: MovementWords): string =>
  style ? vocabulary(`style.${style}`) : t("noFrame");

export const oversightText = ({ oversightPackage }: Decided, { vocabulary }: MovementWords) =>
  oversightPackage ? vocabulary(`oversight_package.${oversightPackage}`) : "–";

/** The year; of this one, that it is not over. */
export const cycleText = (year: number, thisYear: number, { t }: MovementWords): string =>
  year === thisYear ? t("soFar", { year: String(year) }) : String(year);
