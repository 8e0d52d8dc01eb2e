import clsx from "clsx";
import type { ReactNode } from "react";
import {
  ALIGN,
  type Align,
  Caption,
  HeaderCell,
  type Sort,
  STICKY,
  TableRegion,
} from "./table-parts";

export interface Column<Row> {
  key: string;
  header: ReactNode;
  cell: (row: Row) => ReactNode;
  /** The cell that names the row. */
  rowHeader?: boolean;
  align?: Align;
  sort?: Sort;
  /** Keep words on one line. */
  nowrap?: boolean;
}

interface DataTableProps<Row> {
  caption: string;
  captionHidden?: boolean;
  columns: readonly Column<Row>[];
  rows: readonly Row[];
  rowKey: (row: Row) => string;
  /** One row of totals, cell by cell, in the order of the columns. */
  footer?: readonly ReactNode[];
  /** Fits the narrowest phone, so its columns stay columns there. */
  narrow?: boolean;
}

export function DataTable<Row>({
  caption,
  captionHidden = true,
  columns,
  rows,
  rowKey,
  footer,
  narrow = false,
}: DataTableProps<Row>) {
  return (
    <TableRegion label={caption}>
      <table
        className={clsx(
          "w-full border-collapse text-[0.9375rem] print:text-[8pt]",
          !narrow && "stacked-table",
        )}
      >
        <Caption hidden={captionHidden}>{caption}</Caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <HeaderCell key={column.key} align={column.align} sort={column.sort}>
                {column.header}
              </HeaderCell>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={rowKey(row)} className="border-b border-line bg-paper hover:bg-wash">
              {columns.map((column) => (
                <Cell key={column.key} column={column} row={row} />
              ))}
            </tr>
          ))}
        </tbody>
        {footer && (
          <tfoot>
            <tr className="border-t-2 border-line font-bold">
              {columns.map((column, index) => (
                <td
                  key={column.key}
                  data-label={index > 0 ? labelOf(column) : undefined}
                  className={clsx("px-2 py-2", ALIGN[column.align ?? "start"])}
                >
                  {footer[index]}
                </td>
              ))}
            </tr>
          </tfoot>
        )}
      </table>
    </TableRegion>
  );
}

function Cell<Row>({ column, row }: { column: Column<Row>; row: Row }) {
  const style = clsx(
    "px-2 py-2 align-top print:px-1 print:py-1",
    ALIGN[column.align ?? "start"],
    column.nowrap && "whitespace-nowrap",
  );
  return column.rowHeader ? (
    <th scope="row" className={clsx(style, STICKY, "font-normal")}>
      {column.cell(row)}
    </th>
  ) : (
    <td data-label={labelOf(column)} className={style}>
      {column.cell(row)}
    </td>
  );
}

/** The name of its column, said beside a cell on a phone. */
const labelOf = <Row,>({ header }: Column<Row>) =>
  typeof header === "string" ? header : undefined;
