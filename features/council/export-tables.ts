/** What reached the council as a file. Pure. */
import { momentShortName } from "@/features/cycles/moment-state";
import type { Table } from "@/lib/csv";
import type { ArrivalRow } from "./types";

type Words = (key: string, values?: Record<string, string | number>) => string;

export function arrivalsTable(rows: readonly ArrivalRow[], t: Words, vocabulary: Words): Table {
  return [
    [
      t("arrivals.collaboration"),
      t("arrivals.kind"),
      t("arrivals.moment"),
      t("arrivals.influence"),
      t("arrivals.days"),
      t("arrivals.arrived"),
      t("arrivals.committee"),
      t("arrivals.council"),
    ],
    ...rows.map((row) => [
      row.collaboration.name,
      t(`kinds.${row.kind}`),
      row.moment && momentShortName(row.moment, vocabulary),
      t(`influences.${row.influence}`),
      row.daysAhead,
      row.arrivedOn,
      row.committeeOn,
      row.councilOn,
    ]),
  ];
}
