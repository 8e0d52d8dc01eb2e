/** What stands in the files of findings and samples. Pure. */
import { PERFORMANCES } from "@/db/vocabulary";
import { momentName } from "@/features/cycles/moment-state";
import type { Table } from "@/lib/csv";
import { dateOf } from "@/lib/dates";
import type { PopulationRow } from "./sample-types";
import type { FindingRow } from "./types";

type Words = (key: string, values?: Record<string, string | number>) => string;

/** Published findings alone, also for who keeps working papers: a download is an event that others read. */
export function findingsTable(rows: readonly FindingRow[], t: Words, vocabulary: Words): Table {
  return [
    [
      t("list.collaboration"),
      t("list.cycle"),
      ...PERFORMANCES.map((performance) => vocabulary(`performance_short.${performance}`)),
      t("list.published"),
    ],
    ...rows.flatMap(({ collaboration, cycleYear, scores, publishedAt }) =>
      publishedAt === null
        ? []
        : [
            [
              collaboration.name,
              cycleYear,
              ...PERFORMANCES.map((performance) => scores[performance]),
              dateOf(publishedAt),
            ],
          ],
    ),
  ];
}

/** The whole population: with the seed, all it takes to draw again. */
export function populationTable(
  rows: readonly PopulationRow[],
  t: Words,
  vocabulary: Words,
): Table {
  return [
    [
      t("file.rank"),
      t("file.drawn"),
      t("file.report"),
      t("file.key"),
      t("file.collaboration"),
      t("file.moment"),
      t("file.version"),
      t("file.checked"),
      t("file.remark"),
    ],
    ...rows.map(({ rank, isDrawn, reportId, key, collaboration, moment, report }) => [
      rank,
      t(isDrawn ? "yes" : "no"),
      reportId,
      key,
      collaboration,
      momentName(moment, vocabulary),
      report?.versionNumber ?? null,
      report && t(report.isChecked ? "yes" : "no"),
      report?.remark ?? null,
    ]),
  ];
}
