/** How numbers are read and written in Dutch and in English. Every number that people type is read here. Pure. */
import type { Locale } from "@/lib/locale";

/** Why a text is no number: keys of messages/<locale>/errors.json. */
export type NumberFault =
  | "not_a_number"
  | "number_groups"
  | "number_leading_zero"
  | "number_letter"
  | "number_too_long";

export type NumberReading =
  /** Not in its own form: written as the other language does, and read all the same. */
  | { kind: "value"; value: number; isOwnForm: boolean }
  /** Two languages read it differently. The reading of the language it was typed in comes first. */
  | { kind: "ambiguous"; readings: readonly number[] }
  /** `suggestion` is what to type instead of `number_letter`. */
  | { kind: "not_a_number"; fault: NumberFault; suggestion?: string };

/** A double tells this many digits apart. */
const DIGITS_MAX = 15;
const DECIMALS_MAX = 6;
const TEXT_MAX = 100;

const MARKS = { nl: { group: ".", decimal: "," }, en: { group: ",", decimal: "." } } as const;

/** `in` is the one language that knows the word; absent when both do. */
const SCALES: Readonly<Record<string, { zeros: number; in?: Locale }>> = {
  duizend: { zeros: 3, in: "nl" },
  thousand: { zeros: 3, in: "en" },
  mln: { zeros: 6 },
  miljoen: { zeros: 6, in: "nl" },
  million: { zeros: 6, in: "en" },
  mld: { zeros: 9, in: "nl" },
  mrd: { zeros: 9, in: "nl" },
  miljard: { zeros: 9, in: "nl" },
  bn: { zeros: 9, in: "en" },
  billion: { zeros: 9, in: "en" },
};

/** Letters that could also be a unit: the word that says it. */
const WORDS_FOR_LETTERS: Readonly<Record<string, Record<Locale, string>>> = {
  k: { nl: "duizend", en: "thousand" },
  m: { nl: "mln", en: "million" },
  mn: { nl: "mln", en: "million" },
  mio: { nl: "mln", en: "million" },
  b: { nl: "miljard", en: "billion" },
};

const INVISIBLE = /[\u00ad\u200b-\u200f\u2060\ufeff]/g;
const MINUS_SIGNS = /[\u2010-\u2014\u2212\ufe63\uff0d]/g;
/** Sign, euro sign, sign, the figure from its first digit to its last, the rest. */
const PARTS = /^([-+]?) ?(?:(?:€|euro?) ?([-+]?) ?)?(\d(?:[\d., ]*\d)?)(.*)$/i;
/** `,-`, then a word of scale, then the currency. */
const REST = /^([.,](?:--?|=))? ?(?:(?!euro?$)([a-z]+)\.?)? ?(?:€|euro?)?$/i;
const SPACED = /^(\d{1,3}(?:( )\d{3})+)(?:([.,])(\d+))?$/;
const GROUPED = /^(\d{1,3}([.,])\d{3}(?:\2\d{3})*)(?:(?!\2)([.,])(\d+))?$/;

/**
 * @param language of the form that shows the text
 * @param typedIn the language of the form it was typed in, when that was another
 */
export function readNumber(
  text: string,
  language: Locale,
  typedIn: Locale = language,
): NumberReading {
  if (text.length > TEXT_MAX) return notANumber("number_too_long");
  const clean = text.replace(INVISIBLE, "").replace(MINUS_SIGNS, "-").replace(/\s+/g, " ").trim();
  const [, before = "", after = "", typed = "", tail = ""] = PARTS.exec(clean) ?? [];
  const rest = REST.exec(tail);
  if (typed === "" || rest === null || (before && after)) return notANumber("not_a_number");
  const [, cents = "", word = ""] = rest;
  // The mark of `,-` stands before decimals, so that the other one stands between groups.
  const figure = cents ? `${typed}${cents[0]}0` : typed;
  const name = word.toLowerCase();
  const letter = Object.hasOwn(WORDS_FOR_LETTERS, name) ? WORDS_FOR_LETTERS[name] : undefined;
  const scale = Object.hasOwn(SCALES, name) ? SCALES[name] : undefined;
  if (word && (cents || !(letter || scale))) return notANumber("not_a_number");

  const sign = before || after;
  const languages = new Set([typedIn, language, scale?.in ?? language]);
  const readings = new Set<number>();
  for (const one of languages) {
    const digits = digitsIn(figure, one);
    if (typeof digits === "string") return notANumber(digits);
    const value = valueIn(digits, sign, scale?.zeros ?? 0);
    if (value === null) return notANumber("number_too_long");
    readings.add(value);
  }
  if (letter) {
    const suggestion = `${sign}${figure} ${letter[language]}`;
    return { kind: "not_a_number", fault: "number_letter", suggestion };
  }
  const [value, ...others] = readings;
  if (value === undefined || others.length > 0) {
    return { kind: "ambiguous", readings: [...readings] };
  }
  const isOwnForm = isOwn(figure, language) && (scale?.in ?? language) === language;
  return { kind: "value", value, isOwnForm };
}

const notANumber = (fault: NumberFault): NumberReading => ({ kind: "not_a_number", fault });

interface Digits {
  whole: string;
  fraction: string;
  /** The mark between groups, and the one before the decimals; "" without. */
  group: string;
  decimal: string;
}

function digitsIn(figure: string, language: Locale): Digits | NumberFault {
  const marks = figure.replace(/\d/g, "");
  const [whole = "", fraction = ""] = figure.split(/[.,]/);
  if (marks === "") return { whole, fraction, group: "", decimal: "" };
  const isDecimal =
    !couldBeGroups(whole, fraction) ||
    (marks === MARKS[language].decimal && !whole.startsWith("0"));
  if (marks.length === 1 && marks !== " " && isDecimal) {
    return { whole, fraction, group: "", decimal: marks };
  }
  const grouped = (figure.includes(" ") ? SPACED : GROUPED).exec(figure);
  if (!grouped) return "number_groups";
  if (figure.startsWith("0")) return "number_leading_zero";
  const [, groups = "", group = "", decimal = "", decimals = ""] = grouped;
  return { whole: groups.replace(/\D/g, ""), fraction: decimals, group, decimal };
}

/** `0.125` starts no thousands. */
const couldBeGroups = (whole: string, fraction: string) =>
  fraction.length === 3 && whole.length <= 3 && whole !== "0";

function isOwn(figure: string, language: Locale): boolean {
  const digits = digitsIn(figure, language);
  if (typeof digits === "string") return false;
  const { group, decimal } = MARKS[language];
  return ["", " ", group].includes(digits.group) && ["", decimal].includes(digits.decimal);
}

/** The point moves in the text: a product of floats would not be what was typed. Null when there are too many digits. */
function valueIn({ whole, fraction }: Digits, sign: string, zeros: number): number | null {
  const moved = fraction.padEnd(zeros, "0");
  const units = (whole + moved.slice(0, zeros)).replace(/^0+(?=\d)/, "");
  const decimals = moved.slice(zeros).replace(/0+$/, "");
  if (decimals.length > DECIMALS_MAX || units.length + decimals.length > DIGITS_MAX) return null;
  // Nothing below nothing: 0 and -0 are one number.
  return Number(`${sign}${units}.${decimals}`) || 0;
}

/** All decimals, no exponent. */
const exact = new Intl.NumberFormat("en-US", { useGrouping: false, maximumFractionDigits: 20 });

/** 1.240,125: how a number was read, with all its decimals. */
export function writeNumber(value: number, language: Locale): string {
  const [whole = "", decimals] = exact.format(value).split(".");
  const { group, decimal } = MARKS[language];
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, group);
  return decimals === undefined ? grouped : grouped + decimal + decimals;
}

/** 1240,125: how a number stands in a field. Without groups, so that no thousand can be taken for a fraction. */
export const asTyped = (value: number | null | undefined, language: Locale): string =>
  value === null || value === undefined
    ? ""
    : exact.format(value).replace(".", MARKS[language].decimal);
