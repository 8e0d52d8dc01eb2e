import { Badge } from "@/components/ui/badge";
import { Card } from "@/components/ui/card";
import { WrittenText } from "@/components/ui/text/written-text";
import { CommitmentItem } from "@/features/reviews/commitments/components/commitment-item";
import { DoneHere, type JustDone } from "@/features/reviews/components/done-here";
import type { Conclusion, ReviewDetail } from "@/features/reviews/types";
import { getLocale, getTranslator } from "@/lib/i18n";
import { formatDate } from "@/lib/text/format";

/** What the council concluded, and what the college promised it. A later conclusion stands under the first. */
export async function ConclusionCard({ review, done }: { review: ReviewDetail; done: JustDone }) {
  const t = await getTranslator("reviews");
  if (review.conclusions.length === 0) return null;
  return (
    <Card title={t("conclusion.title")} id="conclusion">
      <div className="grid gap-6">
        <DoneHere done={done} codes={["review_concluded"]} />
        {review.conclusions.map((conclusion, index) => (
          <OneConclusion
            key={conclusion.id}
            conclusion={conclusion}
            isLater={index > 0}
            reportId={review.reportId}
            done={done}
          />
        ))}
      </div>
    </Card>
  );
}

interface OneConclusionProps {
  conclusion: Conclusion;
  isLater: boolean;
  reportId: string;
  done: JustDone;
}

async function OneConclusion({ conclusion, isLater, reportId, done }: OneConclusionProps) {
  const [t, words, locale] = await Promise.all([
    getTranslator("reviews"),
    getTranslator("vocabulary"),
    getLocale(),
  ]);
  const { outcome, text, decidedOn, decisionNumber, earlyReason, versionNumber, commitments } =
    conclusion;
  return (
    <div className="grid gap-3">
      {isLater && <h3 className="text-base">{t("conclusion.later", { number: versionNumber })}</h3>}
      <p>
        <Badge tone={outcome === "correction_asked" ? "attention" : "done"}>
          {words(`conclusion_outcome.${outcome}`)}
        </Badge>
      </p>
      <WrittenText text={text} lang="nl" />
      <p className="text-sm text-ink-secondary">
        {t("conclusion.decided", {
          number: decisionNumber,
          date: formatDate(decidedOn, locale),
          version: versionNumber,
        })}
        . {t("conclusion.recorded", { name: conclusion.recordedBy })}.
      </p>
      {earlyReason && (
        <p className="max-w-prose">
          {t("conclusion.early")}
          <span lang="nl">{earlyReason}</span>
        </p>
      )}
      <h3 className="text-base">{t("conclusion.commitments")}</h3>
      {commitments.length === 0 ? (
        <p className="text-ink-secondary">{t("conclusion.noCommitments")}</p>
      ) : (
        <ul className="grid gap-4">
          {commitments.map((commitment) => (
            <li key={commitment.id}>
              <CommitmentItem commitment={commitment} reportId={reportId} done={done} />
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
