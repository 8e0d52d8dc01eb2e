import clsx from "clsx";
import type { ReactNode } from "react";
import { Caption, HeaderCell, TableRegion } from "../ui/tables/table-parts";

interface ChartTableProps {
  caption: string;
  /** The first names the rows. */
  columns: readonly string[];
  /** Cells as shown; the first names the row. */
  rows: readonly (readonly ReactNode[])[];
}

/** The figures of a chart. */
export function ChartTable({ caption, columns, rows }: ChartTableProps) {
  return (
    <TableRegion label={caption}>
      <table className="w-full border-collapse">
        <Caption hidden>{caption}</Caption>
        <thead>
          <tr>
            {columns.map((column, index) => (
              <HeaderCell key={column} align={index === 0 ? "start" : "end"}>
                {column}
              </HeaderCell>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(([name, ...cells], row) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a fixed list, never reordered
            <tr key={row} className="border-b border-line">
              <th scope="row" className="px-2 py-1.5 text-left font-normal">
                {name}
              </th>
              {cells.map((cell, index) => (
                <td
                  // biome-ignore lint/suspicious/noArrayIndexKey: a fixed list, never reordered
                  key={index}
                  className={clsx("px-2 py-1.5 text-right")}
                >
                  {cell}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </TableRegion>
  );
}
