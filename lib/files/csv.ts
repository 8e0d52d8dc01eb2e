/** Tables as comma-separated files that a spreadsheet opens as they are meant. Pure. */
import type { Locale } from "@/lib/locale";

export type Cell = string | number | null;
/** The first row has the names of the columns. */
export type Table = readonly (readonly Cell[])[];
/** What a column is called, and what stands in it. */
export type Column<Row> = readonly [name: string, cell: (row: Row) => Cell];

export const tableOf = <Row>(rows: readonly Row[], columns: readonly Column<Row>[]): Table => [
  columns.map(([name]) => name),
  ...rows.map((row) => columns.map(([, cell]) => cell(row))),
];

/** A Dutch spreadsheet expects a semicolon, since the comma stands in its numbers. */
const SEPARATORS: Readonly<Record<Locale, string>> = { nl: ";", en: "," };
/** Says that the file is UTF-8; without it a spreadsheet takes another guess at é and €. */
const BYTE_ORDER_MARK = "\uFEFF";

/**
 * Where a cell can start, and what a spreadsheet would run from there as a formula (OWASP, CSV injection). A cell starts where
 * a text does, and within it after each separator and line end: a file that is opened with another separator than it was
 * written with is split there, whatever stands between quotes. The sign is optional, so that every start is read once.
 */
const FORMULA = /((?:^|[;,\t\r\n])[\s";,]*)([=+\-@＝＋－＠]?)/g;

/**
 * One file: a row per line, the first with the names of the columns. A sign that would start a formula gets an apostrophe in
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
  const harmless = cell.replace(FORMULA, (_, before, sign) => before + (sign && `'${sign}`));
  return /[";,\t\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}
