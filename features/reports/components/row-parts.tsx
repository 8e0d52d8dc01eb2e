import Link from "next/link";
import { ScoreChip } from "@/components/ui/score/score-chip";
import { PERFORMANCES } from "@/db/vocabulary";
import { reportHref } from "@/features/hrefs";
import { dateOf } from "@/lib/dates";
import { getLocale, getTranslator } from "@/lib/i18n";
import { formatShortDate } from "@/lib/text/format";
import type { ReportRow } from "../types";

/** The five scores the council has, each a way to its reason. */
export async function RowScores({ row }: { row: ReportRow }) {
  const [t, words] = await Promise.all([getTranslator("reports"), getTranslator("vocabulary")]);
  const { scores, reportId } = row;
  if (!scores || !reportId) return <span className="text-ink-secondary">–</span>;
  return (
    <span className="flex gap-1">
      {PERFORMANCES.map((performance) => (
        <Link
          key={performance}
          href={reportHref(reportId, { from: "reports" }, performance)}
          prefetch={false}
          className="rounded hover:outline-2 hover:outline-ink"
        >
          <ScoreChip
            size="small"
            value={scores[performance]}
            label={t("list.scoreOf", {
              performance: words(`performance_short.${performance}`),
              score: scores[performance] ?? "–",
            })}
          />
        </Link>
      ))}
    </span>
  );
}

/** When it was submitted, or until when that is in time. */
export async function FiledOn({ row }: { row: ReportRow }) {
  const [t, locale] = await Promise.all([getTranslator("reports"), getLocale()]);
  const { firstSubmittedAt, moment, daysLate } = row;
  if (firstSubmittedAt) {
    return (
      <>
        {formatShortDate(dateOf(firstSubmittedAt), locale)}
        {daysLate > 0 && (
          <span className="block text-sm text-core-deep">
            {t("list.filedLate", { days: daysLate })}
          </span>
        )}
      </>
    );
  }
  return (
    <span className="text-ink-secondary">
      {moment.dueOn
        ? t("list.dueOn", { date: formatShortDate(moment.dueOn, locale) })
        : t("list.noDue")}
    </span>
  );
}
