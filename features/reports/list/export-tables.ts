/** The list of reports as a file, and the tables of one report. Pure. */
import type { Scores } from "@/db/vocabulary";
import { PERFORMANCES, type Performance } from "@/db/vocabulary";
import { momentShortName } from "@/features/cycles/moment-state";
import { evidenceText } from "@/features/evidence/links";
import { dateOf } from "@/lib/dates";
import { type Cell, type Table, tableOf } from "@/lib/files/csv";
import type { Locale } from "@/lib/locale";
import type { Words } from "@/lib/message-keys";
import { textsIn } from "@/lib/text/word-differences";
import { indicatorStatus } from "../figures/indicator-status";
import type { ReportComparison, ReportDetail, ReportList, ReportRow } from "../types";
import { differencesIn, partName } from "../versions/part-labels";

export function reportsTable(
  { rows, cycleYear }: ReportList,
  t: Words<"reports">,
  vocabulary: Words<"vocabulary">,
): Table {
  const rowOf = (row: ReportRow): Cell[] => [
    row.collaboration.name,
    cycleYear,
    momentShortName(row.moment, vocabulary),
    vocabulary(`filing_state.${row.state}`),
    ...PERFORMANCES.map((performance) => row.scores?.[performance] ?? null),
    row.riskLevel && vocabulary(`risk_level.${row.riskLevel}`),
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
      t("parts.riskLevel.name"),
      t("list.filed"),
      t("list.due"),
      t("list.daysLate"),
    ],
    ...rows.map(rowOf),
  ];
}

type Shown = { report: Pick<ReportDetail, "content" | "moment" | "previous" | "later"> };

export function resultsTable(
  { report }: Shown,
  t: Words<"reports">,
  vocabulary: Words<"vocabulary">,
): Table {
  const year = report.moment.cycleYear;
  return tableOf(report.content.indicators, [
    [t("export.goal"), ({ goal }) => goal],
    [t("view.indicator"), ({ name }) => name],
    [t("export.unit"), ({ unit }) => unit],
    [t("export.direction"), ({ direction }) => vocabulary(`direction.${direction}`)],
    [t("view.baseline"), ({ baseline }) => baseline],
    [t("view.value"), ({ value }) => value],
    [t("view.target", { year }), ({ target }) => target],
    [t("export.targetFrom", { year }), ({ targetFrom }) => targetFrom],
    [t("export.targetTo", { year }), ({ targetTo }) => targetTo],
    [t("view.forecast", { year }), ({ forecast }) => forecast],
    [t("view.endTarget"), ({ endTarget }) => endTarget],
    [t("export.endTargetFrom"), ({ endTargetFrom }) => endTargetFrom],
    [t("export.endTargetTo"), ({ endTargetTo }) => endTargetTo],
    [t("export.endTargetOn"), ({ endTargetOn }) => endTargetOn],
    [t("view.status"), (indicator) => vocabulary(`indicator_status.${indicatorStatus(indicator)}`)],
    [t("export.explanation"), ({ explanation }) => explanation],
    [t("export.since"), ({ indicatorId }) => since(indicatorId, report, t)],
  ]);
}

/** What became of it in the record after this report. */
function since(
  id: string,
  { later }: Pick<ReportDetail, "later">,
  t: Words<"reports">,
): string | null {
  return later[id] ? t(`later.${later[id].verb}`) : null;
}

export const milestonesTable = ({ report }: Shown, t: Words<"reports">): Table =>
  tableOf(report.content.milestones, [
    [t("view.milestone"), ({ name }) => name],
    [t("view.planned"), ({ plannedOn }) => plannedOn],
    [t("view.expected"), ({ expectedOn }) => expectedOn],
    [t("view.achievedOn"), ({ doneOn }) => doneOn],
    [t("export.since"), ({ milestoneId }) => since(milestoneId, report, t)],
  ]);

/** In whole euros. */
export const moneyTable = ({ report }: Shown, t: Words<"reports">): Table =>
  tableOf(
    [report.content.money],
    [
      [t("export.year"), () => report.moment.cycleYear],
      [t("view.budgeted"), ({ budgetedEuros }) => budgetedEuros],
      [t("view.spent"), ({ spentEuros }) => spentEuros],
      [
        t("view.forecastYear", { year: String(report.moment.cycleYear) }),
        ({ forecastEuros }) => forecastEuros,
      ],
      [t("export.explanation"), ({ explanation }) => explanation],
    ],
  );

export const deviationsTable = ({ report }: Shown, t: Words<"reports">): Table =>
  tableOf(report.content.deviations, [
    [t("export.deviation"), ({ subject }) => subject],
    [t("view.cause"), ({ cause }) => cause],
    [t("view.effect"), ({ effect }) => effect],
    [t("view.measure"), ({ measure }) => measure],
    [t("export.decision"), ({ decisionAsked }) => t(decisionAsked ? "export.yes" : "export.no")],
  ]);

type Beside = {
  /** Of the council; a median is never without how many scored it. */
  medians: readonly { performance: Performance; median: number | null; count: number }[];
  /** Of the Rekenkamer, where they stand beside this report. */
  auditor: Scores | null;
};

/** Five performances as the municipality itself, the council and the Rekenkamer score them. */
export function scoresTable(
  { report, medians, auditor }: Shown & Beside,
  t: Words<"reports">,
  vocabulary: Words<"vocabulary">,
): Table {
  const given = (performance: Performance) => report.content.performances[performance];
  const council = (performance: Performance) =>
    medians.find((one) => one.performance === performance);
  return tableOf(PERFORMANCES, [
    [t("export.performance"), (one) => vocabulary(`performance.${one}`)],
    [t("export.self"), (one) => given(one).score],
    [t("export.previous"), (one) => report.previous?.scores[one] ?? null],
    [t("export.council"), (one) => council(one)?.median ?? null],
    [t("export.councilCount"), (one) => council(one)?.count ?? 0],
    [t("export.auditor"), (one) => auditor?.[one] ?? null],
    [t("export.reason"), (one) => given(one).reason],
    [t("export.evidence"), (one) => evidenceText(given(one).evidence)],
  ]);
}

export const versionsTable = (
  { report }: { report: Pick<ReportDetail, "versions"> },
  t: Words<"reports">,
  vocabulary: Words<"vocabulary">,
): Table =>
  tableOf(report.versions, [
    [t("versions.version"), ({ number }) => number],
    [t("versions.status"), ({ status }) => vocabulary(`report_status.${status}`)],
    [t("export.submitted"), ({ submittedAt }) => submittedAt?.toISOString() ?? null],
    [t("export.submittedBy"), ({ submittedBy }) => submittedBy],
    [t("export.released"), ({ releasedAt }) => releasedAt?.toISOString() ?? null],
    [t("export.releasedBy"), ({ releasedBy }) => releasedBy],
    [t("export.correction"), ({ correctionReason }) => correctionReason],
    [t("versions.hash"), ({ snapshotSha256 }) => snapshotSha256],
  ]);

export const differencesTable = (
  { moment, from, to, compared }: ReportComparison,
  t: Words<"reports">,
  vocabulary: Words<"vocabulary">,
  locale: Locale,
): Table =>
  tableOf(differencesIn({ compared }, t, vocabulary, locale), [
    [t("export.part"), ({ label }) => partName(label, String(moment.cycleYear), t, vocabulary)],
    [t("versions.number", { number: from ?? to }), ({ segments }) => textsIn(segments).from],
    [t("versions.number", { number: to }), ({ segments }) => textsIn(segments).to],
  ]);
