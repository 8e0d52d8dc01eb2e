/** Sub-question 4: how the council steered and controlled. Pure. */
import { COURSES, SIGHTS } from "@/db/vocabulary";
import { daysAhead } from "@/features/cycles/moment-state";
import { participation, partTaken } from "./participation";
import {
  type Context,
  columns,
  fromConclusion,
  fromQuestion,
  fromReport,
  momentOf,
} from "./sources";
import type { Section } from "./types";

export function steering(context: Context): Section {
  const { record, seats, t, vocabulary } = context;
  const { reports, questions, judgements, conclusions, frames } = record;
  const judged = new Set(judgements.map(({ reportId }) => reportId)).size;
  const answered = questions.filter(({ answeredOn }) => answeredOn !== null);
  return {
    number: 4,
    question: t("questions.4"),
    reading: [
      t("readings.4", {
        frames: frames.length,
        judged,
        reports: reports.length,
        questions: questions.length,
        inTime: answered.filter(({ answeredOn, dueOn }) => String(answeredOn) <= dueOn).length,
        conclusions: conclusions.length,
      }),
      t("readings.4part", { tookPart: partTaken(record, reports).either, seats }),
    ].join(" "),
    tables: [
      participation(context),
      {
        key: "4-reports",
        title: t("treated.title"),
        columns: [
          ...columns(t, "treated", {
            moment: "text",
            releasedOn: "date",
            committeeOn: "date",
            councilOn: "date",
            daysAhead: "number",
            judges: "number",
            share: "number",
          }),
          ...SIGHTS.map((sight) => ({
            label: t(`treated.sight.${sight}`),
            kind: "number" as const,
          })),
          ...COURSES.map((course) => ({
            label: t(`treated.course.${course}`),
            kind: "number" as const,
          })),
        ],
        rows: reports.map((report) => {
          const own = judgements.filter(({ reportId }) => reportId === report.id);
          const { committeeOn, councilOn } = report.moment;
          return {
            cells: [
              momentOf(report, vocabulary),
              report.firstReleasedOn,
              committeeOn,
              councilOn,
              daysAhead({ arrivedOn: report.firstReleasedOn, councilOn }),
              own.length,
              seats === 0 ? null : Math.round((100 * own.length) / seats),
              ...SIGHTS.map((sight) => own.filter((one) => one.sight === sight).length),
              ...COURSES.map((course) => own.filter((one) => one.course === course).length),
            ],
            source: fromReport(report, context),
          };
        }),
      },
      {
        key: "4-questions",
        title: t("asked.title"),
        columns: columns(t, "asked", {
          text: "written",
          kind: "text",
          askedBy: "text",
          askedOn: "date",
          dueOn: "date",
          answeredOn: "date",
          inTime: "text",
          postponed: "number",
        }),
        rows: questions.map((question) => ({
          cells: [
            question.text,
            vocabulary(`question_kind.${question.kind}`),
            [question.askedBy, question.politicalGroup].filter(Boolean).join(", "),
            question.askedOn,
            question.dueOn,
            question.answeredOn,
            question.answeredOn && t(question.answeredOn <= question.dueOn ? "yes" : "no"),
            question.postponed,
          ],
          source: fromQuestion(question, context),
        })),
      },
      {
        key: "4-conclusions",
        title: t("conclusions.title"),
        columns: columns(t, "conclusions", {
          decidedOn: "date",
          decisionNumber: "text",
          outcome: "text",
          text: "written",
        }),
        rows: conclusions.map((conclusion) => ({
          cells: [
            conclusion.decidedOn,
            conclusion.decisionNumber,
            vocabulary(`conclusion_outcome.${conclusion.outcome}`),
            conclusion.earlyReason
              ? `${conclusion.text}\n${t("conclusions.early", { reason: conclusion.earlyReason })}`
              : conclusion.text,
          ],
          source: fromConclusion(conclusion, context),
        })),
      },
      {
        key: "4-commitments",
        title: t("commitments.title"),
        columns: columns(t, "commitments", {
          text: "written",
          dueOn: "date",
          moved: "number",
          status: "text",
        }),
        rows: conclusions.flatMap((conclusion) =>
          conclusion.commitments.map(({ text, dueOn, timesMoved, status }) => ({
            cells: [text, dueOn, timesMoved, vocabulary(`commitment_status.${status}`)],
            source: fromConclusion(conclusion, context),
          })),
        ),
      },
    ],
  };
}
