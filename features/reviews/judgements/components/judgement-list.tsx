import { Disclosure } from "@/components/ui/disclosure";
import type { MemberJudgement, ReviewDetail } from "@/features/reviews/types";
import { dateOf } from "@/lib/dates";
import { getLocale, getTranslator } from "@/lib/i18n";
import { formatShortDate } from "@/lib/text/format";
import { courseText, JudgementText } from "./judgement-text";

/** Every judgement that stands, by name: a council member judges in public. */
export function JudgementList({ review }: { review: ReviewDetail }) {
  return (
    <ul className="grid divide-y divide-line">
      {review.judgements.map((judgement) => (
        <li key={judgement.id} className="py-3 first:pt-0">
          <Entry judgement={judgement} releasedNumber={review.releasedNumber} />
        </li>
      ))}
    </ul>
  );
}

async function Entry({
  judgement,
  releasedNumber,
}: {
  judgement: MemberJudgement;
  releasedNumber: number;
}) {
  const [t, words, locale] = await Promise.all([
    getTranslator("reviews"),
    getTranslator("vocabulary"),
    getLocale(),
  ]);
  const { member, versionNumber, givenAt, earlier } = judgement;
  const on = (instant: Date) => formatShortDate(dateOf(instant), locale);
  const lines = await Promise.all(
    earlier.map(async (one) => ({
      id: one.id,
      text: t("council.earlier", {
        date: on(one.givenAt),
        sight: words(`sight.${one.sight}`),
        course: await courseText(one),
      }),
      explanation: one.explanation,
    })),
  );
  return (
    <div className="grid gap-1">
      <p className="text-sm">
        <strong>{member.name}</strong>{" "}
        <span className="text-ink-secondary">
          {[member.politicalGroup, on(givenAt)].filter(Boolean).join(" · ")}
        </span>
      </p>
      {versionNumber < releasedNumber && (
        <p className="text-sm text-ink-secondary">
          {t("givenOnOlder", { number: versionNumber, released: releasedNumber })}
        </p>
      )}
      <JudgementText judgement={judgement} />
      {lines.length > 0 && (
        <Disclosure summary={t("council.revised", { name: member.name })}>
          <ul className="grid gap-2 text-sm text-ink-secondary">
            {lines.map((line) => (
              <li key={line.id}>
                {line.text}
                {line.explanation && <p lang="nl">{line.explanation}</p>}
              </li>
            ))}
          </ul>
        </Disclosure>
      )}
    </div>
  );
}
