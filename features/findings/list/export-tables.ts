/** What stands in the files of findings and samples. Pure. */
import { PERFORMANCES } from "@/db/vocabulary";
import { momentName } from "@/features/cycles/moment-state";
import { evidenceText } from "@/features/evidence/links";
import { dateOf } from "@/lib/dates";
import { type Table, tableOf } from "@/lib/files/csv";
import type { Words } from "@/lib/message-keys";
import { textsIn } from "@/lib/text/word-differences";
import type { PopulationRow, SampleRow } from "../samples/types";
import { besideRows } from "../scores/scores";
import type { FindingComparison, FindingDetail, FindingRow } from "../types";
import { partName } from "../versions/differences";

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

/** Beside what the municipality itself and the council scored, with why and on what evidence. */
export function scoresTable(
  { scores, report, content }: FindingDetail,
  t: Words,
  vocabulary: Words,
): Table {
  const rows = besideRows(scores, report?.self ?? null, report?.medians ?? []);
  return tableOf(rows, [
    [t("beside.performance"), ({ performance }) => vocabulary(`performance.${performance}`)],
    [t("beside.self"), ({ self }) => self],
    [t("beside.council"), ({ council }) => council],
    [t("export.councilCount"), ({ councilCount }) => councilCount],
    [t("beside.auditor"), ({ auditor }) => auditor],
    [t("beside.difference"), ({ difference }) => difference],
    [t("export.reason"), ({ performance }) => content.performances[performance].reason],
    [
      t("evidence"),
      ({ performance }) => {
        const { evidence, files = [] } = content.performances[performance];
        const links = evidence.map(({ title, url }) => `${title} ${url}`.trim());
        return [...links, evidenceText(files)].filter(Boolean).join("\n");
      },
    ],
  ]);
}

export const differencesTable = (
  { from, to, differences }: FindingComparison,
  t: Words,
  vocabulary: Words,
): Table =>
  tableOf(differences, [
    [t("export.part"), ({ label }) => partName(label, t, vocabulary)],
    [
      t("versions.number", { number: from?.number ?? to.number }),
      ({ segments }) => textsIn(segments).from,
    ],
    [t("versions.number", { number: to.number }), ({ segments }) => textsIn(segments).to],
  ]);

/** Samples that were published, the newest draw first. */
export const samplesTable = (rows: readonly SampleRow[], t: Words, vocabulary: Words): Table =>
  tableOf(rows, [
    [t("file.cycle"), ({ cycleYear }) => cycleYear],
    [t("file.moment"), ({ moment }) => moment && momentName(moment, vocabulary)],
    [t("list.size"), ({ size }) => size],
    [t("facts.population"), ({ populationSize }) => populationSize],
    [t("list.checked"), ({ checked }) => checked],
    [t("list.drawn"), ({ drawnAt }) => dateOf(drawnAt)],
  ]);
