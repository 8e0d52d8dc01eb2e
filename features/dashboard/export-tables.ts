/** What stands in the files of a dashboard: the same figures as on the screen, all rows, not rounded. Pure. */
import { PERFORMANCES, type Performance } from "@/db/vocabulary";
import type { Table } from "@/lib/files/csv";
import type { Words } from "@/lib/message-keys";
import type { DashboardQuery } from "./address";
import {
  type AuditorTable,
  auditorTable,
  moneyTable,
  pointOf,
  positionsByBand,
  profileTable,
  resultsInOrder,
  styleTable,
  trendTable,
} from "./chart-data";
import { filterRows, needsAttention, sortRows } from "./heat-order";
import type { Dashboard } from "./types";

export const EXPORT_TABLES = [
  "heat",
  "profile",
  "trend",
  "styles",
  "positions",
  "results",
  "money",
  "plan",
] as const;
export type ExportTable = (typeof EXPORT_TABLES)[number];

/** Translators of messages/<locale>/dashboard.json and vocabulary.json. */
export type ExportWords = {
  t: Words;
  vocabulary: Words;
};

export function exportTable(
  table: ExportTable,
  dashboard: Dashboard,
  query: DashboardQuery,
  words: ExportWords,
): Table {
  return TABLES[table](dashboard, query, words);
}

type Make = (dashboard: Dashboard, query: DashboardQuery, words: ExportWords) => Table;

const performances = ({ vocabulary }: ExportWords) =>
  PERFORMANCES.map((performance) => vocabulary(`performance_short.${performance}`));

const TABLES: Readonly<Record<ExportTable, Make>> = {
  heat: ({ rows }, { filters, order }, words) => {
    const { t, vocabulary } = words;
    const chosen = filterRows(rows, filters).filter(
      (row) => !filters.attention || needsAttention(row),
    );
    return [
      [
        t("heat.name"),
        t("heat.programme"),
        t("heat.holder"),
        t("heat.style"),
        ...performances(words),
        ...performances(words).map((name) => t("export.before", { name })),
        t("export.state"),
        t("export.daysLate"),
        t("export.judges"),
        t("export.outcome"),
      ],
      ...sortRows(chosen, order).map((row) => [
        row.name,
        row.programme,
        row.holderName,
        vocabulary(`style.${row.style ?? "none"}`),
        ...PERFORMANCES.map((performance) => row.scores[performance]),
        ...PERFORMANCES.map((performance) => row.previous?.scores[performance] ?? null),
        vocabulary(`filing_state.${row.state}`),
        row.state === "late" ? row.daysLate : null,
        row.reportId === null ? null : row.judges,
        row.outcome && vocabulary(`conclusion_outcome.${row.outcome}`),
      ]),
    ];
  },

  profile: (dashboard, _, words) => {
    const { t, vocabulary } = words;
    const { now, both, owed } = profileTable(dashboard);
    const auditor = auditorTable(dashboard);
    return [
      [
        t("profile.performance"),
        t("profile.median", { year: String(dashboard.year) }),
        t("profile.reported"),
        t("export.owed"),
        t("profile.lowest"),
        ...(both
          ? [dashboard.year, both.year].map((year) => t("profile.both", { year: String(year) }))
          : []),
        ...(auditor
          ? ["auditorMedian", "auditorOf", "auditorLower", "auditorEqual", "auditorHigher"].map(
              (key) => t(`profile.${key}`),
            )
          : []),
      ],
      ...now.map(({ performance, median, reported, lowest }) => [
        vocabulary(`performance_short.${performance}`),
        median,
        reported,
        owed,
        lowest,
        ...(both
          ? [both.now, both.before].map((points) => pointOf(points, performance)?.median ?? null)
          : []),
        ...(auditor ? auditorCells(auditor, performance) : []),
      ]),
    ];
  },

  trend: ({ trend }, _, words) => [
    [words.t("trend.cycle"), ...performances(words), words.t("trend.reported")],
    ...trendTable(trend).map(({ year, points, reported }) => [
      year,
      ...PERFORMANCES.map((performance) => pointOf(points, performance)?.median ?? null),
      reported,
    ]),
  ],

  styles: ({ rows, plan }, _, { t, vocabulary }) => [
    [
      t("heat.style"),
      t("styles.decided"),
      t("styles.undecided"),
      t("styles.reported"),
      t("styles.below"),
    ],
    ...styleTable(rows, plan).map(({ style, decided, undecided, reported, below }) => [
      vocabulary(`style.${style ?? "none"}`),
      decided,
      undecided,
      reported,
      below,
    ]),
  ],

  positions: ({ plan }, _, { t, vocabulary }) => [
    [
      t("heat.name"),
      t("positions.band"),
      t("positions.points"),
      t("positions.of"),
      t("positions.decided"),
      t("positions.seenAs"),
    ],
    ...positionsByBand(plan).flatMap(({ band, placed }) =>
      placed.map(({ name, position, decided, seenAs }) => [
        name,
        vocabulary(`band.${band}`),
        position.numerator,
        position.denominator,
        decided && vocabulary(`style.${decided}`),
        seenAs && vocabulary(`style.${seenAs}`),
      ]),
    ),
  ],

  results: ({ results }, _, { t, vocabulary }) => [
    [
      t("heat.name"),
      t("results.indicator"),
      t("export.unit"),
      t("results.baseline"),
      t("results.value"),
      t("results.forecast"),
      t("results.target"),
      t("export.from"),
      t("export.to"),
      t("results.status"),
    ],
    ...resultsInOrder(results).map((row) => [
      row.collaborationName,
      row.indicator,
      row.unit,
      row.baseline,
      row.value,
      row.forecast,
      row.target,
      row.targetFrom,
      row.targetTo,
      vocabulary(`indicator_status.${row.status}`),
    ]),
  ],

  money: ({ rows, plan }, _, { t }) => [
    [
      t("money.programme"),
      t("money.planned"),
      t("money.spent"),
      t("money.forecast"),
      t("money.reported"),
      t("export.owed"),
    ],
    ...moneyTable(rows, plan).map((line) => [
      line.programme ?? t("money.other"),
      line.planned,
      line.spent,
      line.forecast,
      line.reported,
      line.of,
    ]),
  ],

  plan: ({ plan, year }, _, { t, vocabulary }) => [
    [
      t("heat.name"),
      t("heat.style"),
      t("plan.frame"),
      t("plan.indicators"),
      t("plan.targets", { year: String(year) }),
      t("plan.budget"),
    ],
    ...plan.map(({ name, style, frame, indicators, targets, plannedEuros }) => [
      name,
      vocabulary(`style.${style ?? "none"}`),
      frame?.decidedOn ?? null,
      indicators,
      targets,
      plannedEuros,
    ]),
  ],
};

function auditorCells({ points, differences }: AuditorTable, performance: Performance) {
  const point = pointOf(points, performance);
  const found = differences.find((one) => one.performance === performance);
  return [
    point?.median ?? null,
    point?.reported ?? null,
    found?.lower ?? null,
    found?.equal ?? null,
    found?.higher ?? null,
  ];
}
