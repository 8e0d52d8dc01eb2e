import { formatDate, formatDateTime } from "@/lib/format";
import { getLocale, getTranslator } from "@/lib/i18n";
import { momentName } from "../moment-state";
import type { MomentDetail } from "../types";

/** Each moved date: what it was, what it became, why, who did it and when; the latest first. */
export async function MovedDates({ moments }: { moments: readonly MomentDetail[] }) {
  const [t, words, locale] = await Promise.all([
    getTranslator("cycles"),
    getTranslator("vocabulary"),
    getLocale(),
  ]);
  const dateText = (date: string | null) => (date ? formatDate(date, locale) : t("noDate"));
  const changes = moments
    .flatMap((moment) => moment.dateChanges.map((change) => ({ ...change, moment })))
    .sort((one, other) => other.changedAt.getTime() - one.changedAt.getTime());
  return (
    <ul className="divide-y divide-line">
      {changes.map((change) => (
        <li key={change.id} className="grid gap-0.5 py-3 first:pt-0 last:pb-0">
          <p className="font-bold">
            {t("movedLine", {
              moment: momentName(change.moment, words),
              field: t(`dates.${change.field}`).toLocaleLowerCase(locale),
            })}
          </p>
          <p>
            <s className="text-ink-secondary">{dateText(change.oldOn)}</s>{" "}
            <span aria-hidden="true">→</span>
            <span className="sr-only">{t("movedTo")}</span> {dateText(change.newOn)}
          </p>
          <p>
            {t("reason")}: <span lang="nl">{change.reason}</span>
          </p>
          <p className="text-sm text-ink-secondary">
            {t("movedBy", {
              name: change.changedBy,
              when: formatDateTime(change.changedAt, locale),
            })}
          </p>
        </li>
      ))}
    </ul>
  );
}
