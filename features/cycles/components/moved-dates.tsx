import { dateOf } from "@/lib/dates";
import { getLocale, getTranslator } from "@/lib/i18n";
import { formatDate } from "@/lib/text/format";
import { momentName } from "../moment-state";
import type { MomentDateChange, MomentDetail } from "../types";

type Occasion = { key: string; moment: MomentDetail; changes: MomentDateChange[] };

/** Each moved date: what it was, what it became, why, who did it and when; the latest first. */
export async function MovedDates({ moments }: { moments: readonly MomentDetail[] }) {
  const [t, words, locale] = await Promise.all([
    getTranslator("cycles"),
    getTranslator("vocabulary"),
    getLocale(),
  ]);
  return (
    <ul className="divide-y divide-line">
      {occasionsOf(moments).map(({ key, moment, changes }) => {
        const [first] = changes;
        return (
          <li key={key} className="grid gap-1 py-3 first:pt-0 last:pb-0">
            <p className="font-bold" lang={moment.name ? "nl" : undefined}>
              {momentName(moment, words)}
            </p>
            <ul className="grid gap-1">
              {changes.map((change) => (
                <li key={change.id}>
                  <MovedDate change={change} />
                </li>
              ))}
            </ul>
            <p>
              {t("reason")}: <span lang="nl">{first?.reason}</span>
            </p>
            <p className="text-sm text-ink-secondary">
              {first &&
                t("movedBy", {
                  name: first.changedBy,
                  when: formatDate(dateOf(first.changedAt), locale),
                })}
            </p>
          </li>
        );
      })}
    </ul>
  );
}

async function MovedDate({ change }: { change: MomentDateChange }) {
  const [t, locale] = await Promise.all([getTranslator("cycles"), getLocale()]);
  const dateText = (date: string | null) => (date ? formatDate(date, locale) : t("noDate"));
  return (
    <>
      {t(`dates.${change.field}`)}: <s className="text-ink-secondary">{dateText(change.oldOn)}</s>{" "}
      <span aria-hidden="true">→</span>
      <span className="sr-only">{t("movedTo")}</span> {dateText(change.newOn)}
    </>
  );
}

/** Dates of one moment that one person moved on one day for one reason belong together. */
function occasionsOf(moments: readonly MomentDetail[]): Occasion[] {
  const occasions = new Map<string, Occasion>();
  for (const moment of moments) {
    for (const change of moment.dateChanges) {
      const key = [moment.id, dateOf(change.changedAt), change.changedBy, change.reason].join("|");
      const occasion = occasions.get(key) ?? { key, moment, changes: [] };
      occasions.set(key, { ...occasion, changes: [...occasion.changes, change] });
    }
  }
  const at = ({ changes }: Occasion) => changes.at(-1)?.changedAt.getTime() ?? 0;
  return [...occasions.values()].sort((one, other) => at(other) - at(one));
}
