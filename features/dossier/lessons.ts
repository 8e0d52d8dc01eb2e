/** Sub-question 5: what is there to learn for later. Pure. */
import { PERFORMANCES } from "@/db/vocabulary";
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
  const { reports, conclusions, findings, frames, recommendations } = record;
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
          lowest: "number",
          nextMoment: "text",
          nextLowest: "number",
          newFrame: "date",
          settled: "text",
        }),
        rows: conclusions.map((conclusion) => {
          const index = reports.findIndex(({ id }) => id === conclusion.reportId);
          const [report, next] = [reports[index], reports[index + 1]];
          const frame = frames.find(({ decidedOn }) => decidedOn > conclusion.decidedOn);
          const { commitments } = conclusion;
          return {
            cells: [
              report ? momentOf(report, vocabulary) : null,
              vocabulary(`conclusion_outcome.${conclusion.outcome}`),
              report ? lowestScore(report) : null,
              next ? momentOf(next, vocabulary) : t("after.notYet"),
              next ? lowestScore(next) : null,
              frame?.decidedOn ?? null,
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

const lowestScore = ({ content }: DossierReport): number =>
  Math.min(...PERFORMANCES.map((performance) => content.performances[performance].score));
