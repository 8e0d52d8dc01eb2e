import { Badge } from "@/components/ui/badge";
import { ChangeSign } from "@/components/ui/text/change-sign";
import { TextLink } from "@/components/ui/text/text-link";
import {
  targetText,
  valueText,
  yearOrDateText,
} from "@/features/collaborations/components/value-text";
import { CorrectionNotes } from "@/features/collaborations/corrections/components/correction-notes";
import type { ShownCorrection } from "@/features/collaborations/corrections/corrected";
import { momentLabeller } from "@/features/collaborations/planning/components/moment-label";
import type { Indicator } from "@/features/collaborations/types";
import { INDICATOR_STATUS_TONES } from "@/features/reports/figures/indicator-status";
import { getLocale, getTranslator } from "@/lib/i18n";
import { IndicatorTable } from "./indicator-table";

interface IndicatorBlockProps {
  indicator: Indicator;
  corrections: readonly ShownCorrection[];
}

/** One indicator: where it began, where it must go, where it is and which way it moves. */
export async function IndicatorBlock({ indicator, corrections }: IndicatorBlockProps) {
  const [t, vocabulary, locale, momentOf] = await Promise.all([
    getTranslator("collaborations"),
    getTranslator("vocabulary"),
    getLocale(),
    momentLabeller(),
  ]);
  const {
    status,
    forecast,
    name,
    unit,
    direction,
    baseline,
    baselineOn,
    targetOn,
    note,
    sourceUrl,
  } = indicator;
  const target = targetText(direction, indicator, unit, locale, t);
  const facts = [
    vocabulary(`direction.${direction}`),
    baseline !== null &&
      t("baselineFact", {
        value: valueText(baseline, unit, locale),
        when: baselineOn ? yearOrDateText(baselineOn, locale) : "none",
      }),
    target
      ? t("targetFact", {
          value: target,
          when: targetOn ? yearOrDateText(targetOn, locale) : "none",
        })
      : t("noTargetFact"),
    forecast &&
      t("forecastFact", {
        value: valueText(forecast.value, unit, locale),
        moment: momentOf(forecast.moment),
      }),
  ].filter(Boolean);
  return (
    <div className="grid gap-2 border-t border-line pt-3">
      <div className="flex flex-wrap items-baseline gap-x-3 gap-y-1">
        <h4 lang="nl" className="text-base">
          {name}
        </h4>
        <Badge tone={INDICATOR_STATUS_TONES[status]}>
          {vocabulary(`indicator_status.${status}`)}
        </Badge>
        <TrendWords indicator={indicator} />
        {indicator.fictional && <Badge>{t("fictional")}</Badge>}
      </div>
      <p className="text-sm text-ink-secondary">{facts.join(" · ")}</p>
      <IndicatorTable indicator={indicator} />
      {(note || sourceUrl) && (
        <p className="text-sm text-ink-secondary">
          {note && <span lang="nl">{note} </span>}
          {sourceUrl && <TextLink href={sourceUrl}>{t("source")}</TextLink>}
        </p>
      )}
      <CorrectionNotes corrections={corrections} under={indicator.id} />
    </div>
  );
}

/** The sign shows which way the figure went, the words whether that is good. */
async function TrendWords({ indicator: { trend, points } }: { indicator: Indicator }) {
  const t = await getTranslator("collaborations");
  const [before, latest] = points.slice(-2);
  if (trend === null || !before || !latest) {
    return <span className="text-sm text-ink-secondary">{t("trend.none")}</span>;
  }
  return (
    <span
      className={
        trend === "worse" ? "text-sm font-bold text-core-deep" : "text-sm font-bold text-blue"
      }
    >
      <ChangeSign change={latest.value - before.value} className="mr-1" />
      {t(`trend.${trend}`)}
    </span>
  );
}
