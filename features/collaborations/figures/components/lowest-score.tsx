import { ScoreChip } from "@/components/ui/score/score-chip";
import { TextLink } from "@/components/ui/text/text-link";
import { momentLabeller } from "@/features/collaborations/planning/components/moment-label";
import type { CollaborationListItem } from "@/features/collaborations/types";
import { reportHref } from "@/features/hrefs";
import { getTranslator } from "@/lib/i18n";

/** The lowest of the five scores in the latest released report, and where it was given. */
export async function LowestScore({ latest }: { latest: CollaborationListItem["latest"] }) {
  const [t, common, vocabulary, momentOf] = await Promise.all([
    getTranslator("collaborations"),
    getTranslator("common"),
    getTranslator("vocabulary"),
    momentLabeller(),
  ]);
  if (!latest?.lowest)
    return <span className="whitespace-nowrap text-ink-secondary">{t("notReported")}</span>;
  const { score, performance } = latest.lowest;
  return (
    <span className="flex items-center gap-2">
      <ScoreChip value={score} label={common("score", { score })} />
      <TextLink href={reportHref(latest.reportId, {}, performance)} className="text-sm">
        {t("lowestIn", {
          performance: vocabulary(`performance_short.${performance}`),
          moment: momentOf(latest.moment),
        })}
      </TextLink>
    </span>
  );
}
