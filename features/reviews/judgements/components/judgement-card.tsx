import { Card } from "@/components/ui/card";
import { DoneHere, type JustDone } from "@/features/reviews/components/done-here";
import type { ReviewDetail } from "@/features/reviews/types";
import { dateOf } from "@/lib/dates";
import { getLocale, getTranslator } from "@/lib/i18n";
import { formatDate } from "@/lib/text/format";
import { JudgementForm } from "./judgement-form";
import { JudgementText } from "./judgement-text";

/** For a council member: what they think of this report, to give, to revise, or to read back. */
export async function JudgementCard({ review, done }: { review: ReviewDetail; done: JustDone }) {
  if (!review.may.judge) return null;
  const [t, locale] = await Promise.all([getTranslator("reviews"), getLocale()]);
  const own = review.judgements.find(({ isOwn }) => isOwn);
  const isOpen = review.stage === "open";
  return (
    <Card
      title={t("judgement.title")}
      accent={isOpen && !own}
      id="judgement"
      className={own ? undefined : "print:hidden"}
    >
      <div className="grid gap-4">
        <DoneHere done={done} codes={["judgement_given"]} id={own?.id} />
        {isOpen && own && (
          <p className="text-sm text-ink-secondary">
            {t("judgement.given", { date: formatDate(dateOf(own.givenAt), locale) })}
          </p>
        )}
        {isOpen && !own && (
          <p className="text-sm text-ink-secondary">
            {t("judgement.intro", { number: review.releasedNumber })}
          </p>
        )}
        {own && own.versionNumber < review.releasedNumber && (
          <p className="text-sm font-bold">
            {t("givenOnOlder", { number: own.versionNumber, released: review.releasedNumber })}
          </p>
        )}
        {!isOpen && <p>{t("judgement.closed")}</p>}
        {!isOpen && (own ? <JudgementText judgement={own} /> : <p>{t("judgement.none")}</p>)}
        <JudgementForm review={review} own={own} />
      </div>
    </Card>
  );
}
