import type { MomentDate } from "@/db/vocabulary";
import { getLocale, getTranslator } from "@/lib/i18n";
import { formatShortDate } from "@/lib/text/format";
import { datesAskedOf } from "../calendar";
import { DATE_FIELDS, type MomentDetail } from "../types";

/** A date of a moment, and under it, struck out, the dates it was before. */
export async function MomentDateCell({
  moment,
  field,
}: {
  moment: MomentDetail;
  field: MomentDate;
}) {
  const [t, locale] = await Promise.all([getTranslator("cycles"), getLocale()]);
  const current = moment[DATE_FIELDS[field]];
  const isAsked = datesAskedOf(moment.side).includes(field);
  const earlier = moment.dateChanges.filter((change) => change.field === field && change.oldOn);
  return (
    <span className="whitespace-nowrap">
      {current ? (
        formatShortDate(current, locale)
      ) : (
        <span className="whitespace-normal text-sm text-ink-secondary">
          {isAsked ? t("noDate") : t("notNeeded")}
        </span>
      )}
      {earlier.map((change) => (
        <span key={change.id} className="block text-sm text-ink-secondary">
          <span className="sr-only">{t("was")} </span>
          <s>{change.oldOn && formatShortDate(change.oldOn, locale)}</s>
        </span>
      ))}
    </span>
  );
}
