/** Tables as comma-separated files that a spreadsheet opens as they are meant. Pure. */
import type { Locale } from "@/db/vocabulary";

export type CsvCell = string | number | null;
export type CsvTable = readonly (readonly CsvCell[])[];

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
export function csvOf(table: CsvTable, locale: Locale): string {
  const separator = SEPARATORS[locale];
  const lines = table.map((row) => row.map((cell) => write(cell, locale)).join(separator));
  return `${BYTE_ORDER_MARK}${lines.join("\r\n")}\r\n`;
}

function write(cell: CsvCell, locale: Locale): string {
  if (cell === null) return "";
  if (typeof cell === "number") {
    const text = String(cell);
    return locale === "nl" ? text.replace(".", ",") : text;
  }
  const harmless = FORMULA.test(cell) ? `'${cell}` : cell;
  return /[";,\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}
