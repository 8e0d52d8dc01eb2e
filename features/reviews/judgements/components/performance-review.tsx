import type { Performance } from "@/db/vocabulary";
import type { JustDone } from "@/features/reviews/components/done-here";
import { AskForm } from "@/features/reviews/questions/components/ask-form";
import { QuestionThread } from "@/features/reviews/questions/components/question-thread";
import type { ReviewDetail } from "@/features/reviews/types";
import { getLocale, getTranslator } from "@/lib/i18n";
import { formatNumber } from "@/lib/text/format";

interface PerformanceReviewProps {
  review: ReviewDetail;
  performance: Performance;
  done: JustDone;
}

/** What was said about one performance: the questions on it, and for a council member the next one. */
export function PerformanceReview({ review, performance, done }: PerformanceReviewProps) {
  return (
    <>
      {review.questions
        .filter((question) => question.performance === performance)
        .map((question) => (
          <QuestionThread
            key={question.id}
            question={question}
            reportId={review.reportId}
            releasedNumber={review.releasedNumber}
            done={done}
          />
        ))}
      <AskForm review={review} performance={performance} />
    </>
  );
}

/** The council's score of one performance, in a line under the municipality's own. */
export async function CouncilScoreLine({
  review,
  performance,
}: Omit<PerformanceReviewProps, "done">) {
  const [t, locale] = await Promise.all([getTranslator("reviews"), getLocale()]);
  const found = review.summary.medians.find((one) => one.performance === performance);
  if (!found || found.median === null) return null;
  return (
    <p className="text-sm text-ink-secondary">
      {t("council.inline", { median: formatNumber(found.median, locale), count: found.count })}
    </p>
  );
}
