import type { ReactNode } from "react";
import { Disclosure } from "@/components/ui/disclosure";
import { DownloadMenu } from "@/components/ui/tables/downloads";
import { exportHrefs } from "@/features/hrefs";
import { type DashboardQuery, dashboardParams } from "../address";
import type { ExportTable } from "../export-tables";
import type { Dashboard } from "../types";
import type { Words } from "./words";

export interface ChartCardProps {
  dashboard: Dashboard;
  query: DashboardQuery;
  words: Words;
}

type TableProps = ChartCardProps & { table: ExportTable };

/** The same table as a file, for the same cycle, moment and comparison. */
export function TableDownloads({ table, dashboard, query, words }: TableProps) {
  return (
    <DownloadMenu
      t={words.exports}
      hrefs={exportHrefs(table, { cycle: dashboard.year, ...dashboardParams(query) })}
      isAfloat
    />
  );
}

export const frameWords = ({ common }: Words) => ({
  asTable: common("asTable"),
});

/** The table of a drawing that is in the HTML itself. */
export function TableFold({ table, children, ...props }: TableProps & { children: ReactNode }) {
  const { common } = props.words;
  return (
    <div className="relative text-sm">
      <Disclosure summary={common("asTable")}>{children}</Disclosure>
      <TableDownloads table={table} {...props} />
    </div>
  );
}
