import { Badge } from "@/components/ui/badge";
import { Card } from "@/components/ui/card";
import { TextLink } from "@/components/ui/text/text-link";
import { recommendationHref } from "@/features/hrefs";
import type { RecommendationSummary } from "../types";
import { shortened } from "./shortened";
import { GapBadge } from "./standing-badges";
import { getWords } from "./words";

/** On the page of a collaboration: the recommendations that are linked to it, with the verdict and what was claimed. */
export async function CollaborationCard({ rows }: { rows: readonly RecommendationSummary[] }) {
  if (rows.length === 0) return null;
  const { t, words } = await getWords();
  return (
    <Card id="recommendations" title={t("card.title")} aside={String(rows.length)}>
      <ul className="grid gap-4">
        {rows.map((row) => (
          <li key={row.id} className="grid gap-1">
            <TextLink href={recommendationHref(row.id)} lang="nl">
              {shortened(row.text)}
            </TextLink>
            <p className="text-sm text-ink-secondary" lang="nl">
              {row.study.title}, {row.study.reportedOn.slice(0, 4)}
            </p>
            <p className="flex flex-wrap gap-2">
              <Badge tone={row.verdict === "implemented" ? "done" : "neutral"}>
                {t("card.verdict", { word: words(`audit_verdict.${row.verdict}`) })}
              </Badge>
              <GapBadge gap={row.gap} />
              {row.isOverdue && <Badge tone="attention">{t("late")}</Badge>}
            </p>
          </li>
        ))}
      </ul>
    </Card>
  );
}
