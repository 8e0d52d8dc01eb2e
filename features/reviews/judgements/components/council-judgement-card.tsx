import { Card } from "@/components/ui/card";
import { Disclosure } from "@/components/ui/disclosure";
import { ProgressBar } from "@/components/ui/score/progress-bar";
import type { Scores } from "@/db/vocabulary";
import { COURSES, SIGHTS } from "@/db/vocabulary";
import type { ReviewDetail } from "@/features/reviews/types";
import { getLocale, getTranslator } from "@/lib/i18n";
import { formatShare } from "@/lib/text/format";

import { CouncilScores } from "./council-scores";
import { JudgementList } from "./judgement-list";
import { Tally } from "./tally";

interface CouncilJudgementCardProps {
  review: ReviewDetail;
  /** The scores the municipality gave itself, now and in the report before. */
  self: Scores;
  previous: Scores | null;
}

/** What the council thinks of this report, as counts with the share of the council, and member by member. */
export async function CouncilJudgementCard({ review, self, previous }: CouncilJudgementCardProps) {
  const [t, words, locale] = await Promise.all([
    getTranslator("reviews"),
    getTranslator("vocabulary"),
    getLocale(),
  ]);
  const { count, councilSize, sights, courses, elements } = review.summary;
  return (
    <Card
      title={t("council.title")}
      aside={t("council.share", { count, size: councilSize })}
      id="council-judgement"
    >
      <div className="grid gap-4">
        <div className="grid gap-1.5">
          <ProgressBar value={count} max={councilSize} />
          <p className="text-sm text-ink-secondary">
            {count === 0 || councilSize === 0
              ? t("council.none")
              : t("council.shareOf", { share: formatShare(count / councilSize, locale) })}
          </p>
        </div>
        {count > 0 && (
          <>
            <Tally
              title={t("council.sight")}
              total={count}
              rows={SIGHTS.map((sight) => ({
                key: sight,
                label: words(`sight.${sight}`),
                count: sights[sight],
              }))}
            />
            <Tally
              title={t("council.course")}
              total={count}
              rows={COURSES.map((course) => ({
                key: course,
                label: words(`course.${course}`),
                count: courses[course],
                note: elements
                  .filter((named) => named.course === course)
                  .map((named) => `${words(`element.${named.element}`)} ${named.count}`)
                  .join(", "),
              }))}
            />
            <CouncilScores medians={review.summary.medians} self={self} previous={previous} />
            <Disclosure summary={t("council.all", { count })}>
              <JudgementList review={review} />
            </Disclosure>
          </>
        )}
      </div>
    </Card>
  );
}
