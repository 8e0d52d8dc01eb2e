import { getLocale, getTranslator, type Translator } from "@/lib/i18n";
import type { Locale } from "@/lib/locale";

/** The words of a dashboard, handed down so that its parts need not wait for them one by one. */
export type Words = {
  locale: Locale;
  t: Translator<"dashboard">;
  vocabulary: Translator<"vocabulary">;
  common: Translator<"common">;
  exports: Translator;
};

export async function dashboardWords(): Promise<Words> {
  const [locale, t, vocabulary, common, exports] = await Promise.all([
    getLocale(),
    getTranslator("dashboard"),
    getTranslator("vocabulary"),
    getTranslator("common"),
    getTranslator("exports"),
  ]);
  return { locale, t, vocabulary, common, exports };
}

/** "a, b en c" */
export const listOf = (names: readonly string[], { locale }: Pick<Words, "locale">): string =>
  new Intl.ListFormat(locale, { type: "conjunction" }).format(names);

/** As a sentence starts, whatever word comes first. */
export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
