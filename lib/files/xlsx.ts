/** Tables as a workbook. */
import writeXlsxFile from "write-excel-file/node";
import { isCalendarDate } from "../dates";
import type { Cell, Table } from "./csv";

export type Sheet = { name: string; table: Table };

/**
 * A workbook with a sheet per table, the names of the columns in bold and always in view. A column of nothing but dates has
 * cells of dates. A text stays text, also one that starts like a formula: its cell says so.
 */
export async function xlsxOf(sheets: readonly Sheet[]): Promise<Buffer> {
  const written = sheets.map(({ name, table: [heads = [], ...rows] }) => {
    const dated = heads.map((_, column) => isDated(rows, column));
    return {
      sheet: name,
      data: [
        heads.map((head) => ({ ...textOf(String(head ?? "")), fontWeight: "bold" as const })),
        ...rows.map((row) => row.map((cell, column) => cellOf(cell, dated[column] === true))),
      ],
      stickyRowsCount: 1,
      columns: heads.map((_, column) => ({ width: widthOf([heads, ...rows], column) })),
    };
  });
  return writeXlsxFile(written).toBuffer();
}

function isDated(rows: Table, column: number): boolean {
  const cells = rows.map((row) => row[column] ?? null).filter((cell) => cell !== null);
  return cells.length > 0 && cells.every((cell) => isCalendarDate(String(cell)));
}

function cellOf(value: Cell, isDate: boolean) {
  if (value === null) return null;
  if (typeof value === "number") return { value, type: Number };
  if (isDate) return { value: new Date(`${value}T00:00:00Z`), type: Date, format: "yyyy-mm-dd" };
  return textOf(value);
}

const textOf = (value: string) => ({ value: asText(value), type: String });

/**
 * A workbook reads `_x0041_` as the sign with that number, so an underscore that starts such a text is written as one itself
 * (ISO/IEC 29500-1, 22.9.2.19). What XML has no place for the library leaves out.
 */
const asText = (text: string) => text.replace(/_(?=x[0-9a-f]{4}_)/gi, "_x005F_");

const NARROWEST = 8;
const WIDEST = 60;

function widthOf(table: Table, column: number): number {
  const longest = table.reduce((most, row) => Math.max(most, String(row[column] ?? "").length), 0);
  return Math.min(Math.max(longest + 1, NARROWEST), WIDEST);
}
