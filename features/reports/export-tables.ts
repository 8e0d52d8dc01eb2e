/** The list of reports as a file. Pure. */
import { PERFORMANCES } from "@/db/vocabulary";
import { momentShortName } from "@/features/cycles/moment-state";
import type { Cell, Table } from "@/lib/csv";
import { dateOf } from "@/lib/dates";
import type { ReportList, ReportRow } from "./types";

type Words = (key: string, values?: Record<string, string | number>) => string;

export function reportsTable({ rows, cycleYear }: ReportList, t: Words, vocabulary: Words): Table {
  const rowOf = (row: ReportRow): Cell[] => [
    row.collaboration.name,
    cycleYear,
    momentShortName(row.moment, vocabulary),
    vocabulary(`filing_state.${row.state}`),
    ...PERFORMANCES.map((performance) => row.scores?.[performance] ?? null),
    row.firstSubmittedAt && dateOf(row.firstSubmittedAt),
    row.moment.dueOn,
    Math.max(row.daysLate, 0),
  ];
  return [
    [
      t("list.collaboration"),
      t("list.cycle"),
      t("list.moment"),
      t("list.state"),
      ...PERFORMANCES.map((performance) => vocabulary(`performance_short.${performance}`)),
      t("list.filed"),
      t("list.due"),
      t("list.daysLate"),
    ],
    ...rows.map(rowOf),
  ];
}
