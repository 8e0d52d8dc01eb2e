/** Tables as comma-separated files that a spreadsheet opens as they are meant. Pure. */
import type { Locale } from "@/db/vocabulary";

export type Cell = string | number | null;
/** The first row has the names of the columns. */
export type Table = readonly (readonly Cell[])[];

/** A Dutch spreadsheet expects a semicolon, since the comma stands in its numbers. */
const SEPARATORS: Readonly<Record<Locale, string>> = { nl: ";", en: "," };
/** Says that the file is UTF-8; without it a spreadsheet takes another guess at é and €. */
const BYTE_ORDER_MARK = "\uFEFF";

/** A text that a spreadsheet would run as a formula (OWASP, CSV injection). */
const FORMULA = /^[\s]*[=+\-@\t\r]/;

/**
 * One file: a row per line, the first with the names of the columns. Texts that start like a formula get an apostrophe in
 * front, so that what somebody typed is shown and never run; numbers are left as they are, in the notation of the language.
 * @example csvOf([["a", "b"], ["=1+1", 2.5]], "nl") ends in `'=1+1;2,5`
 */
export function csvOf(table: Table, locale: Locale): string {
  return BYTE_ORDER_MARK + csvLines(table, locale);
}

/** The lines of rows, each ended, without the mark that a file starts with. */
export function csvLines(rows: Table, locale: Locale): string {
  const separator = SEPARATORS[locale];
  return rows
    .map((row) => `${row.map((cell) => write(cell, locale)).join(separator)}\r\n`)
    .join("");
}

function write(cell: Cell, locale: Locale): string {
  if (cell === null) return "";
  if (typeof cell === "number") {
    const text = String(cell);
    return locale === "nl" ? text.replace(".", ",") : text;
  }
  const harmless = FORMULA.test(cell) ? `'${cell}` : cell;
  return /[";,\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}
