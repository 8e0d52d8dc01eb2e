import { WrittenText } from "@/components/ui/text/written-text";
import { getWords } from "@/features/recommendations/components/words";
import type { RecommendationDetail } from "@/features/recommendations/types";
import { formatShortDate } from "@/lib/text/format";
import { DueDate } from "./due-date";
import { MoveDateForm } from "./move-date-form";

/** What is going to be done, by whom and by when; with every date that moved. */
export async function Plan({ recommendation }: { recommendation: RecommendationDetail }) {
  const { t, locale } = await getWords();
  const { actionPlan, owner, dueOn, dateMoves, may } = recommendation;
  if (!actionPlan && !owner && !dueOn) return null;
  return (
    <>
      <dl className="grid gap-2 border-t border-line pt-3">
        {actionPlan && (
          <div>
            <dt className="text-sm text-ink-secondary">{t("answers.plan")}</dt>
            <dd>
              <WrittenText text={actionPlan} lang="nl" />
            </dd>
          </div>
        )}
        {owner && (
          <div>
            <dt className="text-sm text-ink-secondary">{t("owner")}</dt>
            <dd>{owner.name}</dd>
          </div>
        )}
        <div>
          <dt className="text-sm text-ink-secondary">{t("due")}</dt>
          <dd>
            <DueDate {...recommendation} />
          </dd>
        </div>
        {dateMoves.length > 0 && (
          <div>
            <dt className="text-sm text-ink-secondary">{t("answers.moves")}</dt>
            <dd>
              <ul className="grid gap-1 text-sm">
                {dateMoves.map(({ id, oldDueOn, newDueOn, reason }) => (
                  <li key={id} lang="nl">
                    {t("answers.oldToNew", {
                      old: formatShortDate(oldDueOn, locale),
                      new: formatShortDate(newDueOn, locale),
                      reason,
                    })}
                  </li>
                ))}
              </ul>
            </dd>
          </div>
        )}
      </dl>
      {may.moveDate && <MoveDateForm recommendation={recommendation} />}
    </>
  );
}
