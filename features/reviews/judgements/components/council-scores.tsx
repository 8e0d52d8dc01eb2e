import { ScoreChip } from "@/components/ui/score/score-chip";
import { DataTable } from "@/components/ui/tables/data-table";
import type { Scores } from "@/db/vocabulary";
import { getLocale, getTranslator } from "@/lib/i18n";
import { formatNumber } from "@/lib/text/format";
import type { PerformanceMedian } from "../summary";

interface CouncilScoresProps {
  medians: PerformanceMedian[];
  self: Scores;
  previous: Scores | null;
}

/** Self-score, previous score and the council's median, never without how many members gave one. */
export async function CouncilScores({ medians, self, previous }: CouncilScoresProps) {
  const [t, words, common, locale] = await Promise.all([
    getTranslator("reviews"),
    getTranslator("vocabulary"),
    getTranslator("common"),
    getLocale(),
  ]);
  const chip = (score: number | null) => (
    <ScoreChip
      value={score}
      text={score === null ? undefined : formatNumber(score, locale)}
      label={score === null ? t("council.noFigure") : common("score", { score })}
      size="small"
    />
  );
  return (
    <div className="grid gap-1">
      <h3 className="text-base">{t("council.scores")}</h3>
      <DataTable
        narrow
        caption={t("council.scoresCaption")}
        rows={medians}
        rowKey={({ performance }) => performance}
        columns={[
          {
            key: "performance",
            header: t("council.performance"),
            rowHeader: true,
            cell: ({ performance }) => words(`performance_short.${performance}`),
          },
          {
            key: "self",
            header: t("council.self"),
            align: "center",
            cell: ({ performance }) => chip(self[performance]),
          },
          {
            key: "previous",
            header: t("council.previous"),
            align: "center",
            cell: ({ performance }) => chip(previous?.[performance] ?? null),
          },
          {
            key: "median",
            header: t("council.median"),
            align: "center",
            nowrap: true,
            cell: ({ median, count }) => (
              <>
                {chip(median)}
                {count > 0 && <span className="text-sm text-ink-secondary"> n={count}</span>}
              </>
            ),
          },
        ]}
      />
      <p className="text-sm text-ink-secondary">{t("council.medianHint")}</p>
    </div>
  );
}
