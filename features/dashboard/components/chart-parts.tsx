import type { ReactNode } from "react";
import { Disclosure } from "@/components/ui/disclosure";
import { exportHref } from "@/features/hrefs";
import { type DashboardQuery, dashboardParams } from "../address";
import type { ExportTable } from "../export-tables";
import type { Dashboard } from "../types";
import type { Words } from "./words";

export interface ChartCardProps {
  dashboard: Dashboard;
  query: DashboardQuery;
  words: Words;
}

/** The same table as a file, for the same cycle, moment and comparison. */
export function csvHref(table: ExportTable, { dashboard, query }: ChartCardProps): string {
  return exportHref(table, { cycle: dashboard.year, ...dashboardParams(query) });
}

export const frameWords = ({ common }: Words) => ({
  asTable: common("asTable"),
  csv: common("downloadCsv"),
});

interface TableFoldProps extends ChartCardProps {
  table: ExportTable;
  children: ReactNode;
}

/** The table of a drawing that is in the HTML itself. */
export function TableFold({ table, children, ...props }: TableFoldProps) {
  const { common } = props.words;
  return (
    <div className="relative text-sm">
      <Disclosure summary={common("asTable")}>{children}</Disclosure>
      <a
        href={csvHref(table, props)}
        download
        className="absolute right-0 top-0 py-1 text-blue underline underline-offset-2 print:hidden"
      >
        {common("downloadCsv")}
      </a>
    </div>
  );
}
