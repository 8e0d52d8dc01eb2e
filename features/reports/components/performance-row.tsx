import type { ReactNode } from "react";
import { ScoreScale } from "@/components/ui/score/score-scale";
import { ChangeSign } from "@/components/ui/text/change-sign";
import { PERFORMANCES, type Performance } from "@/db/vocabulary";
import { momentShortName } from "@/features/cycles/moment-state";
import { getTranslator } from "@/lib/i18n";
import { EvidenceList } from "../evidence/components/evidence-list";
import type { ReportDetail } from "../types";
import { Written } from "./written";

interface PerformanceRowProps {
  report: ReportDetail;
  performance: Performance;
  underScore?: ReactNode;
  children?: ReactNode;
}

/** The anchor that a cell of the dashboard leads to: score, reason and evidence of one performance. */
export async function PerformanceRow({
  report,
  performance,
  underScore,
  children,
}: PerformanceRowProps) {
  const [t, words, rubric, common] = await Promise.all([
    getTranslator("reports"),
    getTranslator("vocabulary"),
    getTranslator("rubric"),
    getTranslator("common"),
  ]);
  const { score, reason, evidence } = report.content.performances[performance];
  const label = score === null ? t("view.noScore") : common("score", { score });
  return (
    <section
      id={performance}
      className="grid gap-x-6 gap-y-2 py-4 target:bg-blue-wash sm:grid-cols-[minmax(0,15rem)_minmax(0,1fr)]"
    >
      <div className="grid content-start justify-items-start gap-1.5">
        <h3>
          {PERFORMANCES.indexOf(performance) + 1} · {words(`performance.${performance}`)}
        </h3>
        <ScoreScale value={score} label={label} />
        <Previous
          report={report}
          performance={performance}
          score={score}
          words={{ t, vocabulary: words, common }}
        />
        {underScore}
        {score !== null && (
          <p className="text-sm text-ink-secondary">
            {score} {words(`score.${score}`)}: {rubric(`${performance}.${score}`)}
          </p>
        )}
      </div>
      <div className="grid min-w-0 content-start gap-3">
        <Written text={reason} empty={t("view.noReason")} />
        <EvidenceList
          items={report.evidence.filter((item) =>
            evidence.some(({ evidenceId }) => evidenceId === item.id),
          )}
        />
        {children}
      </div>
    </section>
  );
}

interface PreviousProps {
  report: ReportDetail;
  performance: Performance;
  score: number | null;
  words: Record<"t" | "vocabulary" | "common", Awaited<ReturnType<typeof getTranslator>>>;
}

function Previous({ report, performance, score, words: { t, vocabulary, common } }: PreviousProps) {
  const before = report.previous?.scores[performance] ?? null;
  if (!report.previous || before === null) {
    return <p className="text-sm text-ink-secondary">{t("view.noPrevious")}</p>;
  }
  const change = score === null ? null : score - before;
  const moment = `${momentShortName(report.previous.moment, vocabulary)} ${report.previous.moment.cycleYear}`;
  return (
    <p className="text-sm text-ink-secondary">
      {t("view.previous", { score: before, moment })}{" "}
      {change !== null && (
        <>
          <ChangeSign change={change} className={change < 0 ? "text-core-deep" : "text-blue"} />
          <span className="sr-only">
            {common(change > 0 ? "higher" : change < 0 ? "lower" : "unchanged")}
          </span>
        </>
      )}
    </p>
  );
}
