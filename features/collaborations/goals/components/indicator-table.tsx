import { DataTable } from "@/components/ui/tables/data-table";
import { TextLink } from "@/components/ui/text/text-link";
import { targetText, yearOrDateText } from "@/features/collaborations/components/value-text";
import { type ValueOverTime, valuesOverTime } from "@/features/collaborations/figures/results";
import { momentLabeller } from "@/features/collaborations/planning/components/moment-label";
import type { Indicator } from "@/features/collaborations/types";
import { reportHref } from "@/features/hrefs";
import { getLocale, getTranslator } from "@/lib/i18n";
import { formatNumber } from "@/lib/text/format";

/** Older values stay in the reports. */
const ROWS_MAX = 8;

/** Target and actual, per moment or published year. */
export async function IndicatorTable({ indicator }: { indicator: Indicator }) {
  const [t, locale, momentOf] = await Promise.all([
    getTranslator("collaborations"),
    getLocale(),
    momentLabeller(),
  ]);
  const rows = valuesOverTime(indicator).slice(-ROWS_MAX);
  if (rows.length === 0) return null;
  const { direction, name, unit } = indicator;
  const labelOf = ({ point, year }: ValueOverTime) => {
    if (!point) return t("wholeYear", { year: String(year) });
    return point.moment ? momentOf(point.moment) : yearOrDateText(point.on, locale);
  };
  return (
    <DataTable
      caption={t("indicatorCaption", { name })}
      rows={rows}
      rowKey={({ key }) => key}
      columns={[
        { key: "moment", header: t("moment"), rowHeader: true, cell: labelOf },
        {
          key: "target",
          header: t("targetOfYear", { unit }),
          align: "end",
          cell: ({ target }) => (target && targetText(direction, target, "", locale, t)) ?? "–",
        },
        {
          key: "actual",
          header: t("actual", { unit }),
          align: "end",
          cell: ({ point }) => (point ? <strong>{formatNumber(point.value, locale)}</strong> : "–"),
        },
        {
          key: "source",
          header: t("source"),
          cell: ({ point }) => {
            if (point?.reportId)
              return <TextLink href={reportHref(point.reportId)}>{t("report")}</TextLink>;
            return point?.sourceUrl ? (
              <TextLink href={point.sourceUrl}>{t("published")}</TextLink>
            ) : (
              "–"
            );
          },
        },
      ]}
    />
  );
}
