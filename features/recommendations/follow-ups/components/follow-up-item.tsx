import { TextLink } from "@/components/ui/text/text-link";
import { WrittenText } from "@/components/ui/text/written-text";
import { recommendationHref } from "@/features/hrefs";
import { GapBadge } from "@/features/recommendations/components/standing-badges";
import { addressedTo, getWords } from "@/features/recommendations/components/words";
import { progressKindsOf } from "@/features/recommendations/standing";
import { DueDate } from "@/features/recommendations/statements/components/due-date";
import type { FollowUpItem as Item } from "../content";

/** One recommendation in the yearly report, with its four answers in words. */
export async function FollowUpItem({ item }: { item: Item }) {
  const all = await getWords();
  const { t, words } = all;
  const kinds = progressKindsOf(item);
  const progress = {
    college_progress: item.collegeProgress,
    council_progress: item.councilProgress,
  };
  const answers = [
    {
      key: "decision",
      term: t("answers.decision"),
      word: words(`council_decision.${item.decision}`),
      text: item.texts.decision,
    },
    {
      key: "response",
      term: t("answers.response"),
      word: words(`college_response.${item.response ?? "none"}`),
      text: item.texts.response,
    },
    ...(["college_progress", "council_progress"] as const)
      .filter((kind) => kinds.includes(kind))
      .map((kind) => ({
        key: kind,
        term: t("followUp.reported", { who: t(`answers.${kind}`) }),
        word: words(`progress_status.${progress[kind] ?? "none"}`),
        text: item.texts[kind],
      })),
    {
      key: "verdict",
      term: t("answers.verdict"),
      word: words(`audit_verdict.${item.verdict}`),
      text: item.texts.verdict,
    },
  ];
  return (
    <div className="grid gap-2">
      <h3 className="text-base">
        <TextLink href={recommendationHref(item.recommendationId)}>
          {t("recommendation", { number: item.number })}
        </TextLink>
        <span className="ml-2 text-sm font-normal text-ink-secondary">
          {addressedTo(item.addressees, all)}
        </span>
      </h3>
      <WrittenText text={item.text} lang="nl" />
      <dl className="grid gap-x-6 gap-y-2 sm:grid-cols-2">
        {answers.map(({ key, term, word, text }) => (
          <div key={key}>
            <dt className="text-sm text-ink-secondary">{term}</dt>
            <dd>
              <span className="font-bold">{word}</span>
              {text && (
                <span lang="nl" className="block">
                  {text}
                </span>
              )}
            </dd>
          </div>
        ))}
        <div>
          <dt className="text-sm text-ink-secondary">{t("due")}</dt>
          <dd>
            <DueDate {...item} />
          </dd>
        </div>
        <div>
          <dt className="text-sm text-ink-secondary">{t("owner")}</dt>
          <dd>{item.owner ?? t("noOwner")}</dd>
        </div>
      </dl>
      <GapBadge gap={item.gap} />
    </div>
  );
}
