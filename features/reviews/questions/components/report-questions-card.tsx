import { Card } from "@/components/ui/card";
import type { JustDone } from "@/features/reviews/components/done-here";
import type { ReviewDetail } from "@/features/reviews/types";
import { getTranslator } from "@/lib/i18n";
import { AskForm } from "./ask-form";
import { QuestionThread } from "./question-thread";

/** The questions that are about the report as a whole. */
export async function ReportQuestionsCard({
  review,
  done,
}: {
  review: ReviewDetail;
  done: JustDone;
}) {
  const t = await getTranslator("reviews");
  const questions = review.questions.filter(({ performance }) => performance === null);
  return (
    <Card title={t("questions.title")} id="report-questions">
      <div className="grid gap-5">
        {questions.length === 0 && <p className="text-ink-secondary">{t("questions.none")}</p>}
        {questions.map((question) => (
          <QuestionThread
            key={question.id}
            question={question}
            reportId={review.reportId}
            releasedNumber={review.releasedNumber}
            done={done}
          />
        ))}
        {review.may.ask && review.stage === "closed" && (
          <p className="text-ink-secondary">{t("questions.closed")}</p>
        )}
        <AskForm review={review} performance={null} />
      </div>
    </Card>
  );
}
