import { Card } from "@/components/ui/card";
import { TextLink } from "@/components/ui/text/text-link";
import { cycleHref, cycleMomentsHref } from "@/features/hrefs";
import type { CalendarDate } from "@/lib/dates";
import { getLocale, getTranslator } from "@/lib/i18n";
import { formatDate } from "@/lib/text/format";
import { momentName, momentState } from "../moment-state";
import type { CycleSummary, MomentSummary } from "../types";
import { MomentStateBadge } from "./moment-state-badge";

/** A cycle with its moments in a row, and the ways to its dashboard and its dates. */
export async function CycleCard({ cycle, today }: { cycle: CycleSummary; today: CalendarDate }) {
  const t = await getTranslator("cycles");
  const { year, moments } = cycle;
  return (
    <Card
      title={<TextLink href={cycleHref(year)}>{t("cycle", { year: String(year) })}</TextLink>}
      actions={
        <TextLink href={cycleMomentsHref(year)} className="text-sm">
          {t("toMoments")}
          <span className="sr-only"> {year}</span>
        </TextLink>
      }
    >
      {moments.length === 0 ? (
        <p className="text-ink-secondary">{t("noMoments.title")}</p>
      ) : (
        <ol className="grid grid-cols-[repeat(auto-fit,minmax(min(100%,12rem),1fr))] gap-x-5 gap-y-4">
          {moments.map((moment) => (
            <MomentLine key={moment.id} moment={moment} today={today} />
          ))}
        </ol>
      )}
    </Card>
  );
}

async function MomentLine({ moment, today }: { moment: MomentSummary; today: CalendarDate }) {
  const [t, words, locale] = await Promise.all([
    getTranslator("cycles"),
    getTranslator("vocabulary"),
    getLocale(),
  ]);
  const state = momentState(moment, today);
  const { councilOn, dueOn } = moment;
  return (
    <li className="grid content-start justify-items-start gap-1 border-l-2 border-line pl-3">
      <span className="font-bold" lang={moment.name ? "nl" : undefined}>
        {momentName(moment, words)}
      </span>
      <span className="text-sm text-ink-secondary">
        {state === "open" && dueOn
          ? t("dueUntil", { date: formatDate(dueOn, locale) })
          : councilOn
            ? t("council", { date: formatDate(councilOn, locale) })
            : t("noDate")}
      </span>
      <MomentStateBadge state={state} />
    </li>
  );
}
