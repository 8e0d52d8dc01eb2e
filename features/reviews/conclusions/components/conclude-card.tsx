import { ActionForm } from "@/components/form/action-form";
import { KeptText } from "@/components/form/drafts/kept-text";
import { Card } from "@/components/ui/card";
import { concludeReviewAction } from "@/features/reviews/actions";
import { isEarly } from "@/features/reviews/status";
import type { ReviewDetail } from "@/features/reviews/types";
import type { CalendarDate } from "@/lib/dates";
import { getTranslator } from "@/lib/i18n";
import { ConclusionFields } from "./conclusion-fields";

interface ConcludeCardProps {
  review: ReviewDetail;
  /** When the council meets on this report, by its moment. */
  councilOn: CalendarDate | null;
}

/**
 * For the clerk: closes the review, or adds a conclusion on a correction that came after it. Without
 * anything to conclude it stays as an empty form, which gives a text back to who was second.
 */
export async function ConcludeCard({ review, councilOn }: ConcludeCardProps) {
  if (!review.may.conclude) return null;
  const t = await getTranslator("reviews");
  const isLater = review.stage === "closed";
  const title = t(isLater ? "conclusion.recordLater" : "conclusion.record");
  const form = (
    <ActionForm
      action={concludeReviewAction}
      id="conclude"
      label={review.canBeConcluded ? title : undefined}
    >
      {review.canBeConcluded ? (
        <ConclusionFields review={review} councilOn={councilOn} />
      ) : (
        <KeptText name="text" label={t("keptText")} />
      )}
    </ActionForm>
  );
  const card = review.canBeConcluded
    ? { title, className: "print:hidden" }
    : { className: "border-0 p-0 sm:p-0 bg-transparent" };
  const { count, councilSize } = review.summary;
  const isAhead = !isLater && isEarly({ councilOn }, review.today) && count < councilSize;
  const open = review.questions.filter(({ status }) => status !== "answered").length;
  return (
    <Card id="conclude-review" {...card}>
      {review.canBeConcluded && (
        <p className="mb-4 max-w-prose text-ink-secondary">
          {isLater
            ? t("conclusion.introLater", { number: review.releasedNumber })
            : t("conclusion.intro")}{" "}
          {open > 0 && t("conclusion.openQuestions", { count: open })}{" "}
          {isAhead && t("conclusion.unheard", { count, size: councilSize })}
        </p>
      )}
      {form}
    </Card>
  );
}
