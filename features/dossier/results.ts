/** Sub-question 3: what came of it. Pure. */
import type { ShownCorrection } from "@/features/collaborations/corrections/corrected";
import type { Cell } from "@/lib/files/csv";
import { type Context, columns, fromRecord, fromReport, momentOf } from "./sources";
import type { Section, SourcedTable } from "./types";

export function results(context: Context): Section {
  const { record, t, vocabulary } = context;
  const { indicators, milestones, reports } = record;
  return {
    number: 3,
    question: t("questions.3"),
    reading: t("readings.3", {
      reports: reports.length,
      milestones: milestones.length,
      done: milestones.filter(({ doneOn }) => doneOn !== null).length,
    }),
    tables: [
      {
        key: "3-summaries",
        title: t("summaries.title"),
        columns: columns(t, "summaries", { moment: "text", summary: "written" }),
        rows: reports.map((report) => ({
          cells: [momentOf(report, vocabulary), report.content.summary],
          source: fromReport(report, context),
        })),
      },
      {
        key: "3-values",
        title: t("values.title"),
        columns: columns(t, "values", {
          indicator: "written",
          unit: "written",
          on: "text",
          value: "number",
          target: "number",
          forecast: "number",
        }),
        rows: [
          ...indicators.flatMap(({ name, unit, measurements }) =>
            measurements.map(({ measuredOn, value, sourceUrl }) => ({
              cells: [name, unit, measuredOn, value, null, null],
              source: fromRecord(context, sourceUrl),
            })),
          ),
          ...reports.flatMap((report) =>
            report.content.indicators.map(({ name, unit, value, target, forecast }) => ({
              cells: [name, unit, momentOf(report, vocabulary), value, target, forecast],
              source: fromReport(report, context),
            })),
          ),
        ],
      },
      {
        key: "3-milestones",
        title: t("milestones.title"),
        columns: columns(t, "milestones", {
          name: "written",
          plannedOn: "date",
          expectedOn: "date",
          doneOn: "date",
        }),
        rows: milestones.map(({ name, plannedOn, expectedOn, doneOn }) => ({
          cells: [name, plannedOn, expectedOn, doneOn],
          source: fromRecord(context),
        })),
      },
      ...corrections(context),
      {
        key: "3-money",
        title: t("money.title"),
        columns: columns(t, "money", {
          moment: "text",
          budgeted: "euros",
          spent: "euros",
          forecast: "euros",
        }),
        rows: reports.map((report) => ({
          cells: [
            momentOf(report, vocabulary),
            report.content.money.budgetedEuros,
            report.content.money.spentEuros,
            report.content.money.forecastEuros,
          ],
          source: fromReport(report, context),
        })),
      },
      {
        key: "3-deviations",
        title: t("deviations.title"),
        columns: columns(t, "deviations", {
          moment: "text",
          subject: "written",
          cause: "written",
          effect: "written",
          measure: "written",
          decision: "text",
        }),
        rows: reports.flatMap((report) =>
          report.content.deviations.map(({ subject, cause, effect, measure, decisionAsked }) => ({
            cells: [
              momentOf(report, vocabulary),
              subject,
              cause,
              effect,
              measure,
              t(decisionAsked ? "yes" : "no"),
            ],
            source: fromReport(report, context),
          })),
        ),
      },
      ...risks(context),
    ],
  };
}

/** Of reports that say how great the risks are: those of before were not asked. */
function risks(context: Context): SourcedTable[] {
  const { record, t, vocabulary } = context;
  const rows = record.reports.flatMap((report) => {
    const { riskLevel, riskReason = "", risks } = report.content;
    return riskLevel
      ? {
          cells: [
            momentOf(report, vocabulary),
            vocabulary(`risk_level.${riskLevel}`),
            riskReason,
            risks,
          ],
          source: fromReport(report, context),
        }
      : [];
  });
  if (rows.length === 0) return [];
  return [
    {
      key: "3-risks",
      title: t("risks.title"),
      columns: columns(t, "risks", {
        moment: "text",
        level: "text",
        reason: "written",
        text: "written",
      }),
      rows,
    },
  ];
}

/** Only where something was put right: an empty table would ask what it is about. */
function corrections(context: Context): SourcedTable[] {
  const { record, t, vocabulary } = context;
  if (record.corrections.length === 0) return [];
  const rowsOf = ({ changes, name, part, verb, reason, by, on, measuredOn }: ShownCorrection) => {
    const about = part === "measurement" && measuredOn ? `${name}, ${measuredOn}` : name;
    const values = changes.length > 0 ? changes : [{ field: "name", old: name, now: null }];
    const inWords = (field: string, value: Cell) =>
      field === "direction" ? vocabulary(`direction.${value}`) : value;
    return values.map(({ field, old, now }) => ({
      cells: [
        t(`corrections.parts.${part}`),
        about,
        t(`corrections.verbs.${verb}`),
        t(`corrections.fields.${field}`),
        inWords(field, old),
        inWords(field, now),
        reason,
        by,
        on,
      ],
      source: fromRecord(context),
    }));
  };
  return [
    {
      key: "3-corrections",
      title: t("corrections.title"),
      columns: columns(t, "corrections", {
        part: "text",
        about: "written",
        verb: "text",
        field: "text",
        old: "struck",
        now: "text",
        reason: "written",
        by: "text",
        on: "date",
      }),
      rows: record.corrections.flatMap(rowsOf),
    },
  ];
}
