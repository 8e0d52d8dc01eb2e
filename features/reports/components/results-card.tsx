import { Badge } from "@/components/ui/badge";
import { Card } from "@/components/ui/card";
import { type Column, DataTable } from "@/components/ui/tables/data-table";
import { getLocale, getTranslator } from "@/lib/i18n";
import { formatNumber } from "@/lib/text/format";
import type { FrozenIndicator } from "../content";
import { rangeText } from "../figures/figures";
import { INDICATOR_STATUS_TONES, indicatorStatus } from "../figures/indicator-status";
import { ReportDownloads } from "../list/components/report-downloads";
import type { ReportDetail } from "../types";
import { LaterMark } from "../versions/components/later-mark";

export async function ResultsCard({ report }: { report: ReportDetail }) {
  const [t, words, locale] = await Promise.all([
    getTranslator("reports"),
    getTranslator("vocabulary"),
    getLocale(),
  ]);
  const year = report.moment.cycleYear;
  const target = (one: FrozenIndicator, end: boolean) =>
    rangeText(
      end
        ? { value: one.endTarget, from: one.endTargetFrom, to: one.endTargetTo }
        : { value: one.target, from: one.targetFrom, to: one.targetTo },
      (value) => formatNumber(value, locale),
    ) ?? t("view.noTarget");
  const columns: Column<FrozenIndicator>[] = [
    {
      key: "name",
      header: t("view.indicator"),
      rowHeader: true,
      cell: (one) => (
        <>
          <span lang="nl">{one.name}</span>
          <LaterMark report={report} id={one.indicatorId} />
          <span className="block text-sm text-ink-secondary">
            <span lang="nl">{one.unit}</span> · {words(`direction.${one.direction}`)}
          </span>
          {one.explanation && (
            <span lang="nl" className="mt-1 block max-w-prose whitespace-pre-line text-sm">
              {one.explanation}
            </span>
          )}
        </>
      ),
    },
    {
      key: "value",
      header: t("view.value"),
      align: "end",
      cell: (one) =>
        one.value === null ? (
          t("view.notMeasured")
        ) : (
          <strong>{formatNumber(one.value, locale)}</strong>
        ),
    },
    {
      key: "target",
      header: t("view.target", { year }),
      align: "end",
      cell: (one) => target(one, false),
    },
    {
      key: "forecast",
      header: t("view.forecast", { year }),
      align: "end",
      cell: (one) =>
        one.forecast === null ? t("view.notMeasured") : formatNumber(one.forecast, locale),
    },
    {
      key: "end",
      header: t("view.endTarget"),
      align: "end",
      cell: (one) =>
        one.endTargetOn
          ? t("view.endTargetOn", { target: target(one, true), on: one.endTargetOn })
          : target(one, true),
    },
    {
      key: "status",
      header: t("view.status"),
      nowrap: true,
      cell: (one) => {
        const status = indicatorStatus(one);
        return (
          <Badge tone={INDICATOR_STATUS_TONES[status]}>{words(`indicator_status.${status}`)}</Badge>
        );
      },
    },
  ];
  return (
    <Card
      title={t("view.results")}
      id="results"
      actions={
        report.content.indicators.length > 0 && (
          <ReportDownloads report={report} table="indicators" />
        )
      }
    >
      {report.content.indicators.length === 0 ? (
        <p className="text-ink-secondary">{t("view.noIndicators")}</p>
      ) : (
        <DataTable
          caption={t("view.resultsCaption", { year: String(year) })}
          columns={columns}
          rows={report.content.indicators}
          rowKey={(one) => one.indicatorId}
        />
      )}
    </Card>
  );
}
