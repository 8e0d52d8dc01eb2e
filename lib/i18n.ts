/** Translation on the server only: client components receive words as props or children. */
import { cookies } from "next/headers";
import { createTranslator } from "use-intl/core";
import { LOCALES, type Locale } from "@/lib/locale";
import type { Namespace, Words } from "./message-keys";

export const LOCALE_COOKIE = "locale";
const DEFAULT_LOCALE: Locale = "nl";

export type Translator<N extends Namespace | "any" = "any"> = Words<N> & {
  has: (key: string) => boolean;
};

const translators = new Map<string, Translator>();

export function isLocale(value: unknown): value is Locale {
  return LOCALES.includes(value as Locale);
}

export async function getLocale(): Promise<Locale> {
  const chosen = (await cookies()).get(LOCALE_COOKIE)?.value;
  return isLocale(chosen) ? chosen : DEFAULT_LOCALE;
}

/** The words of one namespace, messages/<locale>/<namespace>.json, in the viewer's language. */
export async function getTranslator<N extends Namespace>(namespace: N): Promise<Translator<N>> {
  return translatorFor(await getLocale(), namespace);
}

export async function translatorFor<N extends Namespace>(
  locale: Locale,
  namespace: N,
): Promise<Translator<N>> {
  const key = `${locale}/${namespace}`;
  const known = translators.get(key);
  if (known) return known;
  const messages = (await import(`../messages/${locale}/${namespace}.json`)).default;
  const translator = createTranslator({
    locale,
    messages: ownWords(messages),
    timeZone: "Europe/Amsterdam",
    // A missing word is a defect: loud where we test, the bare key where somebody works.
    onError(error) {
      if (process.env.REGIEMONITOR_MODE === "test") throw error;
      console.error(error.message);
    },
  }) as unknown as Translator<N>;
  translators.set(key, translator);
  return translator;
}

/** Without what every object inherits: `done.constructor`, asked for in an address, is no message. */
function ownWords<T>(messages: T): T {
  if (typeof messages !== "object" || messages === null) return messages;
  const own = Object.entries(messages).map(([key, value]) => [key, ownWords(value)]);
  return Object.assign(Object.create(null), Object.fromEntries(own));
}
