import { ButtonLink } from "@/components/ui/button-link";
import { Notice } from "@/components/ui/notice";
import type { ReviewDetail } from "@/features/reviews/types";
import { getTranslator } from "@/lib/i18n";

/** On a small screen the card for a judgement lies far below the report: this says that it is there. */
export async function WaitingNotice({ review }: { review: ReviewDetail }) {
  if (!review.may.judge || review.stage !== "open") return null;
  if (review.judgements.some(({ isOwn }) => isOwn)) return null;
  const t = await getTranslator("reviews");
  return (
    <div className="lg:hidden print:hidden">
      <Notice
        tone="attention"
        title={t("judgement.waiting")}
        action={<ButtonLink href="#judgement">{t("judgement.toJudgement")}</ButtonLink>}
      />
    </div>
  );
}
