/** Tables as a workbook. */
import writeXlsxFile from "write-excel-file/node";
import type { Cell, Table } from "./csv";

export type Sheet = { name: string; table: Table };

/**
 * A workbook with a sheet per table, the names of the columns in bold and always in view. A text stays text, also one that
 * starts like a formula: its cell says so.
 */
export async function xlsxOf(sheets: readonly Sheet[]): Promise<Buffer> {
  const written = sheets.map(({ name, table }) => ({
    sheet: name,
    data: table.map((row, index) => row.map((cell) => cellOf(cell, index === 0))),
    stickyRowsCount: 1,
    columns: (table[0] ?? []).map((_, column) => ({ width: widthOf(table, column) })),
  }));
  return writeXlsxFile(written).toBuffer();
}

function cellOf(value: Cell, isHead: boolean) {
  if (value === null) return null;
  if (typeof value === "number") return { value, type: Number };
  return { value: asXml(value), type: String, ...(isHead && { fontWeight: "bold" as const }) };
}

/** A workbook is XML, which has no place for other control characters than tab and line ends. */
const asXml = (text: string) =>
  [...text].filter((sign) => sign >= " " || "\t\n\r".includes(sign)).join("");

const NARROWEST = 8;
const WIDEST = 60;

function widthOf(table: Table, column: number): number {
  const longest = table.reduce((most, row) => Math.max(most, String(row[column] ?? "").length), 0);
  return Math.min(Math.max(longest + 1, NARROWEST), WIDEST);
}
