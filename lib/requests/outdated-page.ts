/**
 * Answers a form whose action the product no longer has, in a browser without JavaScript: the page it came from is of an earlier
 * release. The new page may ask other things, so what was typed is shown to be copied.
 */

import { REAUTH_EMAIL } from "@/lib/forms/action-state";
import { STAMP } from "@/lib/forms/form-stamp";
import type { Locale } from "@/lib/locale";
import { isNote } from "@/lib/numbers/typed-numbers";
import { escaped, plainPage } from "./plain-page";

type OutdatedPage = { locale: Locale; nonce: string; path: string; form: FormData };

const WORDS = {
  nl: {
    title: "Deze pagina is van voor een vernieuwing",
    text: "Regiemonitor is vernieuwd nadat u de pagina opende. Er is niets verstuurd. Wat u hebt ingevuld, staat hieronder. Open de pagina opnieuw in een ander tabblad en neem het daar over.",
    open: "Pagina opnieuw openen",
    typed: "Ingevuld",
  },
  en: {
    title: "This page is from before an update",
    text: "Regiemonitor was updated after you opened the page. Nothing was sent. What you filled in is below. Open the page again in another tab and copy it there.",
    open: "Open the page again",
    typed: "Filled in",
  },
} satisfies Record<Locale, Record<string, string>>;

export function outdatedPage({ locale, nonce, path, form }: OutdatedPage): string {
  const { title, text, open, typed } = WORDS[locale];
  const fields = typedTexts(form).map((value, index) => field(`${typed} ${index + 1}`, value));
  const body = `<p role="alert">${text}</p>
<p><a href="${escaped(path)}" target="_blank">${open}</a></p>
${fields.join("\n")}`;
  return plainPage({ locale, nonce, title, body });
}

/** What travels along unseen: ids, numbers of versions, and the framework's own. */
const UNSEEN = /^(?:[\da-f-]{36}|\d{1,4})$/;

/** What somebody typed, in the order of the form. */
export const typedTexts = (form: FormData): string[] =>
  [...form].flatMap(([name, value]) => {
    const isOwn = name.startsWith("$") || name === STAMP || name === REAUTH_EMAIL || isNote(name);
    const isText = typeof value === "string" && value.trim() !== "" && !UNSEEN.test(value);
    return isOwn || !isText || /password/i.test(name) ? [] : [value];
  });

const field = (label: string, text: string) =>
  `<label>${label}<textarea readonly rows="4">${escaped(text)}</textarea></label>`;
