/** Sub-question 5: what is there to learn for later. Pure. */
import { PERFORMANCES, type Performance } from "@/db/vocabulary";
import type { CalendarDate } from "@/lib/dates";
import type { Cell } from "@/lib/files/csv";
import {
  type Context,
  columns,
  fromConclusion,
  fromFinding,
  fromRecommendation,
  momentOf,
} from "./sources";
import type { DossierReport, Section } from "./types";

export function lessons(context: Context): Section {
  const { record, t, vocabulary } = context;
  const { reports, conclusions, findings, recommendations } = record;
  return {
    number: 5,
    question: t("questions.5"),
    reading: t("readings.5", {
      conclusions: conclusions.length,
      asked: conclusions.filter(({ outcome }) => outcome === "correction_asked").length,
      findings: findings.length,
      recommendations: recommendations.length,
      carriedOut: recommendations.filter(({ verdict }) => verdict === "implemented").length,
    }),
    tables: [
      {
        key: "5-after-conclusions",
        title: t("after.title"),
        columns: columns(t, "after", {
          moment: "text",
          outcome: "text",
          ...CHANGES,
          settled: "text",
        }),
        rows: conclusions.map((conclusion) => {
          const index = reports.findIndex(({ id }) => id === conclusion.reportId);
          const { commitments } = conclusion;
          return {
            cells: [
              momentAt(index, context),
              vocabulary(`conclusion_outcome.${conclusion.outcome}`),
              ...changesAfter(index, conclusion.decidedOn, context),
              commitments.length === 0
                ? null
                : t("after.settledOf", {
                    settled: commitments.filter(({ status }) => status === "settled").length,
                    of: commitments.length,
                  }),
            ],
            source: fromConclusion(conclusion, context),
          };
        }),
      },
      {
        key: "5-findings",
        title: t("findings.title"),
        columns: [
          ...columns(t, "findings", { cycle: "text", conclusion: "written" }),
          ...PERFORMANCES.map((performance) => ({
            label: vocabulary(`performance_short.${performance}`),
            kind: "number" as const,
          })),
        ],
        rows: findings.map((finding) => ({
          cells: [
            String(finding.cycleYear),
            finding.content.conclusion,
            ...PERFORMANCES.map((performance) => finding.content.performances[performance].score),
          ],
          source: fromFinding(finding, context),
        })),
      },
      {
        key: "5-after-findings",
        title: t("afterFindings.title"),
        columns: columns(t, "after", {
          cycle: "text",
          publishedOn: "date",
          momentThen: "text",
          ...CHANGES,
        }),
        rows: findings.map((finding) => {
          const { publishedOn } = finding;
          const index = reports.findLastIndex((report) => report.firstReleasedOn <= publishedOn);
          return {
            cells: [
              String(finding.cycleYear),
              publishedOn,
              momentAt(index, context),
              ...changesAfter(index, publishedOn, context),
            ],
            source: fromFinding(finding, context),
          };
        }),
      },
      {
        key: "5-recommendations",
        title: t("recommendations.title"),
        columns: columns(t, "recommendations", {
          study: "written",
          number: "number",
          text: "written",
          decision: "text",
          response: "text",
          reported: "text",
          verdict: "text",
          dueOn: "date",
          moved: "number",
        }),
        rows: recommendations.map((one) => ({
          cells: [
            one.study,
            one.number,
            one.text,
            vocabulary(`council_decision.${one.decision}`),
            one.response && vocabulary(`college_response.${one.response}`),
            [one.collegeProgress, one.councilProgress]
              .flatMap((word) => (word ? vocabulary(`progress_status.${word}`) : []))
              .join(" / ") || null,
            vocabulary(`audit_verdict.${one.verdict}`),
            one.dueOn,
            one.timesMoved,
          ],
          source: fromRecommendation(one, context),
        })),
      },
    ],
  };
}

/** What the record can say of what changed; whether it came from that, it cannot. */
const CHANGES = {
  lowest: "number",
  nextMoment: "text",
  nextLowest: "number",
  higher: "number",
  lower: "number",
  newFrame: "date",
} as const;

/**
 * From the report at `index`, the one before anything could change (-1: there was none), to the next; and the first frame
 * that was decided after the day.
 */
function changesAfter(
  index: number,
  day: CalendarDate,
  { record, t, vocabulary }: Context,
): Cell[] {
  const { reports, frames } = record;
  const [then, next] = [reports[index], reports[index + 1]];
  const moved = (way: number) =>
    then && next
      ? PERFORMANCES.filter((one) => Math.sign(scoreOf(next, one) - scoreOf(then, one)) === way)
          .length
      : null;
  return [
    then ? lowestScore(then) : null,
    next ? momentOf(next, vocabulary) : t("after.notYet"),
    next ? lowestScore(next) : null,
    moved(1),
    moved(-1),
    frames.find(({ decidedOn }) => decidedOn > day)?.decidedOn ?? null,
  ];
}

function momentAt(index: number, { record, vocabulary }: Context): string | null {
  const report = record.reports[index];
  return report ? momentOf(report, vocabulary) : null;
}

const scoreOf = ({ content }: DossierReport, performance: Performance): number =>
  content.performances[performance].score;

const lowestScore = (report: DossierReport): number =>
  Math.min(...PERFORMANCES.map((performance) => scoreOf(report, performance)));
