/**
 * A text as it is compared: "COÖPERATIE", "coöperatie" with a loose accent and "cooperatie" are one. Search, uniqueness and order
 * rest on it; columns named `_folded` hold it (db/fold-columns.ts). Whoever changes it adds a step there that fills them again.
 */

/** Letters that no decomposition takes apart; capitals are gone by then. */
const LETTERS: Record<string, string> = {
  æ: "ae",
  œ: "oe",
  ø: "o",
  đ: "d",
  ð: "d",
  ħ: "h",
  ł: "l",
  ŧ: "t",
  þ: "th",
  ς: "σ",
};
const LETTER = new RegExp(`[${Object.keys(LETTERS).join("")}]`, "g");
/** Accents and other marks that stand on a letter, what is invisible, and control characters. */
const MARKS =
  /[\u0300-\u036f\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\p{Default_Ignorable_Code_Point}]|(?!\s)\p{Cc}/gu;
const QUOTES = /["`´‘’‚‛“”„‟′″‹›«»\u02b9-\u02bd]/g;
const DASHES = /[\u2010-\u2015\u2212\u2043]/g;

/** Idempotent, and the same whichever way accents, capitals, quotes, dashes and spaces were typed. */
export function fold(text: string): string {
  const apart = text.replace(QUOTES, "'").normalize("NFKD").toUpperCase().toLowerCase();
  return apart
    .normalize("NFKD")
    .replace(MARKS, "")
    .replace(LETTER, (letter) => LETTERS[letter] ?? letter)
    .replace(QUOTES, "'")
    .replace(DASHES, "-")
    .replace(/\s+/g, " ")
    .trim();
}

const byCode = (one: string, other: string): number => (one === other ? 0 : one < other ? -1 : 1);

/** The order of the engine's lists, for lists that are sorted here: folded, then as it is. */
export const compareText = (one: string, other: string): number =>
  byCode(fold(one), fold(other)) || byCode(one, other);

// Stryker disable next-line StringLiteral: it then fails to load, which counts as unnoticed.
const counting = new Intl.Collator("nl", { numeric: true, sensitivity: "base" });

/** The same with numbers by their size: "Raadslid 2" before "Raadslid 10". */
export const compareCounted = (one: string, other: string): number =>
  counting.compare(fold(one), fold(other)) || byCode(one, other);

/** By name, then by id, so that two of the same name never change places. */
export const byName = (
  one: { name: string; id: string },
  other: { name: string; id: string },
): number => compareText(one.name, other.name) || byCode(one.id, other.id);
