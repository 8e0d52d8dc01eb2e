/** Sub-question 2: how the municipality directs the collaboration. Pure. */
import { PERFORMANCES } from "@/db/vocabulary";
import { type Context, columns, fromFrame, fromRecord, fromReport, momentOf } from "./sources";
import type { Section } from "./types";

export function directing(context: Context): Section {
  const { record, t, vocabulary } = context;
  const { frames, partners, reports, rounds } = record;
  const last = frames.at(-1);
  return {
    number: 2,
    question: t("questions.2"),
    reading: [
      last
        ? t("readings.2", {
            frames: frames.length,
            style: vocabulary(`style.${last.style ?? "none"}`),
          })
        : t("readings.2none"),
      t("readings.2form", {
        agreement: vocabulary(`agreement.${record.agreement}`),
        legalForm: vocabulary(`legal_form.${record.legalForm}`),
        partners: partners.filter(({ leftOn }) => leftOn === null).length,
        holder: record.portfolioHolder ?? t("none"),
      }),
    ].join(" "),
    tables: [
      {
        key: "2-frames",
        title: t("frames.title"),
        columns: columns(t, "frames", {
          decidedOn: "date",
          decisionNumber: "text",
          style: "text",
          position: "number",
          oversight: "text",
          evaluateOn: "date",
          amended: "text",
        }),
        rows: frames.map((frame) => ({
          cells: [
            frame.decidedOn,
            frame.decisionNumber,
            vocabulary(`style.${frame.style ?? "none"}`),
            frame.position && hundredths(frame.position),
            frame.oversightPackage && vocabulary(`oversight_package.${frame.oversightPackage}`),
            frame.evaluateOn,
            t(frame.isAmended ? "yes" : "no"),
          ],
          source: fromFrame(frame, context),
        })),
      },
      {
        key: "2-scores",
        title: t("scores.title"),
        columns: [
          { label: t("scores.moment"), kind: "text" },
          ...PERFORMANCES.map((performance) => ({
            label: vocabulary(`performance_short.${performance}`),
            kind: "number" as const,
          })),
        ],
        rows: reports.map((report) => ({
          cells: [
            momentOf(report, vocabulary),
            ...PERFORMANCES.map((performance) => report.content.performances[performance].score),
          ],
          source: fromReport(report, context),
        })),
      },
      {
        key: "2-partners",
        title: t("partners.title"),
        columns: columns(t, "partners", { name: "written", joinedOn: "date", leftOn: "date" }),
        rows: partners.map(({ name, joinedOn, leftOn }) => ({
          cells: [name, joinedOn, leftOn],
          source: fromRecord(context),
        })),
      },
      {
        key: "2-views",
        title: t("views.title"),
        columns: columns(t, "views", { round: "text", closedOn: "date", count: "number" }),
        rows: rounds.map(({ number, closedOn, count }) => ({
          cells: [t("views.number", { number }), closedOn, count],
          source: { ...fromRecord(context), label: t("source.round", { number }) },
        })),
      },
    ],
  };
}

/** Where it lies between fixing (1) and letting go (-1), in two decimals as everywhere. */
const hundredths = ({ numerator, denominator }: { numerator: number; denominator: number }) =>
  Math.round((100 * numerator) / denominator) / 100;
