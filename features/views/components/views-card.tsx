import { Card } from "@/components/ui/card";
import { TextLink } from "@/components/ui/text/text-link";
import { viewsHref } from "@/features/hrefs";
import type { ViewsStanding } from "../types";
import { decidedReading } from "./readings";
import { viewWords } from "./words";

/** On the page of a collaboration: whether a round waits for this viewer, and what the latest one said. */
export async function ViewsCard({ standing }: { standing: ViewsStanding | null }) {
  if (!standing) return null;
  const words = await viewWords();
  const { t, vocabulary, place, lower } = words;
  const { openNumber, latest } = standing;
  const waits = openNumber !== null && standing.mayGive && !standing.hasGiven;
  const overall = latest?.summary.overall;
  return (
    <Card title={t("title")} accent={waits}>
      <div className="grid gap-2">
        {openNumber !== null && (
          <p className={waits ? "font-bold" : undefined}>
            {t(waits ? "card.waits" : "card.open", { number: openNumber })}
          </p>
        )}
        {latest && overall && (
          <p className="text-ink-secondary">
            {t("card.latest", {
              number: latest.number,
              count: overall.count,
              place: lower(place(overall.band.median)),
              style: lower(vocabulary(`style.${overall.style}`)),
            })}{" "}
            {decidedReading(latest.summary, standing.decidedStyle, words)}
          </p>
        )}
        {openNumber === null && !latest && <p className="text-ink-secondary">{t("card.none")}</p>}
        <p>
          <TextLink href={viewsHref(standing.slug)}>{t(waits ? "card.give" : "card.see")}</TextLink>
        </p>
      </div>
    </Card>
  );
}
