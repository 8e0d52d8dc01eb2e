import { ButtonLink } from "@/components/ui/button-link";
import { Card } from "@/components/ui/card";
import { TextLink } from "@/components/ui/text/text-link";
import { capital, type Words } from "@/features/dashboard/components/words";
import type { ForYou, Task } from "@/features/dashboard/types";
import type { CalendarDate } from "@/lib/dates";
import { anyKey } from "@/lib/message-keys";
import { formatDate } from "@/lib/text/format";

interface ForYouCardProps {
  forYou: ForYou;
  today: CalendarDate;
  words: Words;
}

/** What waits for the viewer, across all cycles: the most urgent with a button, the rest with a link. */
export function ForYouCard({ forYou, today, words }: ForYouCardProps) {
  const { t } = words;
  const [first, ...rest] = forYou.tasks;
  if (!first) {
    return (
      <Card>
        <h2 className="sr-only">{t("forYou.label")}</h2>
        <p>{t(`forYou.nothing.${forYou.role}`)}</p>
      </Card>
    );
  }
  return (
    <Card accent>
      <div className="flex flex-wrap items-center justify-between gap-x-8 gap-y-3">
        <div className="grid min-w-0 gap-1">
          <h2 className="text-lg">
            {t("forYou.label")}: {sentence(first, words)}
          </h2>
          <p className="text-sm text-ink-secondary">{dateOf(first, today, words)}</p>
        </div>
        <ButtonLink href={first.href}>{t(`forYou.go.${first.kind}`)}</ButtonLink>
      </div>
      {rest.length > 0 && (
        <ul className="mt-3 grid gap-2 border-t border-line pt-3">
          {rest.map((task) => (
            <li key={task.kind} className="flex flex-wrap justify-between gap-x-8">
              <span>
                {capital(sentence(task, words))}{" "}
                <span className="text-sm text-ink-secondary">{dateOf(task, today, words)}</span>
              </span>
              <TextLink href={task.href}>{t(`forYou.go.${task.kind}`)}</TextLink>
            </li>
          ))}
        </ul>
      )}
    </Card>
  );
}

const sentence = ({ kind, count }: Task, { t }: Words) => `${t(`forYou.${kind}`, { count })}.`;

function dateOf({ kind, nearestOn }: Task, today: CalendarDate, { t, locale }: Words) {
  if (nearestOn === null) return null;
  const tense = nearestOn < today ? "Late" : "";
  return anyKey(t)(`forYou.date.${kind}${tense}`, { date: formatDate(nearestOn, locale) });
}
