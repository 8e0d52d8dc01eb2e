import { Badge } from "@/components/ui/badge";
import { getWords } from "@/features/recommendations/components/words";
import type { RecommendationSummary } from "@/features/recommendations/types";
import { formatShortDate } from "@/lib/text/format";

type Props = Pick<RecommendationSummary, "dueOn" | "moves" | "isOverdue">;

/** Until when, whether that is over, and how often and how far it moved. */
export async function DueDate({ dueOn, moves, isOverdue }: Props) {
  const { t, locale } = await getWords();
  if (dueOn === null) return <span className="text-ink-secondary">{t("noDue")}</span>;
  return (
    <span className="grid gap-1">
      <span className="flex flex-wrap items-baseline gap-x-2">
        {formatShortDate(dueOn, locale)}
        {isOverdue && <Badge tone="attention">{t("late")}</Badge>}
      </span>
      {moves.times > 0 && (
        <span className="text-sm text-ink-secondary">{t("moved", { ...moves })}</span>
      )}
    </span>
  );
}
