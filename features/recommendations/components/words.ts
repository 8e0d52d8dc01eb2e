/** What the components of this feature all need: the words, and the language they are in. */
import type { Addressee } from "@/db/vocabulary";
import { getLocale, getTranslator, type Translator } from "@/lib/i18n";
import type { Locale } from "@/lib/locale";
import { formatList } from "@/lib/text/format";

export type Words = {
  t: Translator<"recommendations">;
  words: Translator<"vocabulary">;
  locale: Locale;
};

export async function getWords(): Promise<Words> {
  const [t, words, locale] = await Promise.all([
    getTranslator("recommendations"),
    getTranslator("vocabulary"),
    getLocale(),
  ]);
  return { t, words, locale };
}

/** Aan: raad en college */
export const addressedTo = (addressees: readonly Addressee[], { t, words, locale }: Words) =>
  t("addressedTo", {
    list: formatList(
      addressees.map((who) => words(`addressee.${who}`)),
      locale,
    ),
  });
