import { ChartTable } from "@/components/charts/chart-table";
import { TargetBar } from "@/components/charts/target-bar";
import { Badge } from "@/components/ui/badge";
import { Card } from "@/components/ui/card";
import { TextLink } from "@/components/ui/text/text-link";
import { reportHref } from "@/features/hrefs";
import { rangeText } from "@/features/reports/figures/figures";
import { INDICATOR_STATUS_TONES } from "@/features/reports/figures/indicator-status";
import { formatNumber } from "@/lib/text/format";
import { resultsInOrder, resultsToDraw } from "../chart-data";
import { countStatuses } from "../readings";
import type { ResultRow } from "../types";
import { type ChartCardProps, TableFold } from "./chart-parts";
import type { Words } from "./words";

const ROWS_SHOWN = 50;

/** What was reported per indicator, held against this year's target; off course first. */
export function ResultsCard(props: ChartCardProps) {
  const { dashboard, words } = props;
  const { t, locale } = words;
  const drawn = resultsToDraw(dashboard.results);
  const rest = dashboard.results.length - ROWS_SHOWN;
  return (
    <Card title={t("results.title")}>
      <figure className="grid grid-cols-[minmax(0,1fr)] gap-3">
        <p className="max-w-prose text-sm text-ink-secondary">{resultsReading(props)}</p>
        {drawn.length > 0 && (
          <ul className="grid gap-3 text-sm">
            {drawn.map((row) => (
              <li key={row.indicatorId}>
                <p className="flex flex-wrap items-baseline justify-between gap-x-4">
                  <span lang="nl">
                    <TextLink href={resultHref(row)}>{row.indicator}</TextLink>{" "}
                    <span className="text-ink-secondary">{row.collaborationName}</span>
                  </span>
                  <span>
                    <strong>{figure(row.value, words)}</strong>{" "}
                    <span className="text-ink-secondary">
                      · {t("results.targetIs", { target: targetText(row, words) })}{" "}
                      <span lang="nl">{row.unit}</span>
                    </span>{" "}
                    <StatusBadge row={row} words={words} />
                  </span>
                </p>
                <TargetBar
                  label={row.indicator}
                  value={row.value}
                  target={row.target}
                  baseline={row.baseline}
                  valueText={figure(row.value, words)}
                  targetText={formatNumber(row.target, locale)}
                />
              </li>
            ))}
          </ul>
        )}
        {drawn.length > 0 && <Legend words={words} />}
        {dashboard.results.length > 0 && (
          <TableFold {...props} table="results">
            <ResultFigures {...props} />
            {rest > 0 && <p className="pt-2">{t("results.rest", { count: rest })}</p>}
          </TableFold>
        )}
      </figure>
    </Card>
  );
}

function resultsReading({ dashboard, words: { t } }: ChartCardProps): string {
  const { total, ...counts } = countStatuses(dashboard.results);
  if (total === 0) return t("results.none", { year: String(dashboard.year) });
  return `${t("results.reading", { total, ...counts })} ${t("results.tested")}`;
}

const resultHref = ({ reportId }: ResultRow) =>
  reportHref(reportId, { from: "dashboard" }, "results");

const figure = (value: number | null, { t, locale }: Words) =>
  value === null ? t("results.noValue") : formatNumber(value, locale);

const targetText = (
  { target, targetFrom, targetTo }: ResultRow,
  { locale }: Pick<Words, "locale">,
) =>
  rangeText({ value: target, from: targetFrom, to: targetTo }, (value) =>
    formatNumber(value, locale),
  ) ?? "–";

const StatusBadge = ({ row: { status }, words }: { row: ResultRow; words: Words }) => (
  <Badge tone={INDICATOR_STATUS_TONES[status]}>
    {words.vocabulary(`indicator_status.${status}`)}
  </Badge>
);

function Legend({ words: { t } }: { words: Words }) {
  return (
    <p aria-hidden="true" className="flex flex-wrap gap-x-4 text-sm text-ink-secondary">
      <span>
        <span className="mr-1 inline-block h-3 w-4 bg-blue align-middle" />
        {t("results.value")}
      </span>
      <span>
        <span className="mr-1 inline-block h-3 w-1 bg-core align-middle" />
        {t("results.target")}
      </span>
      <span>
        <span className="mr-1 inline-block h-3 w-0.5 border-l-2 border-dashed border-ink-secondary align-middle" />
        {t("results.baseline")}
      </span>
    </p>
  );
}

function ResultFigures({ dashboard, words }: ChartCardProps) {
  const { t } = words;
  return (
    <ChartTable
      caption={t("results.caption", { year: String(dashboard.year) })}
      columns={[
        t("results.indicator"),
        t("results.value"),
        t("results.forecast"),
        t("results.target"),
        t("results.status"),
      ]}
      rows={resultsInOrder(dashboard.results)
        .slice(0, ROWS_SHOWN)
        .map((row) => [
          <span key="name" lang="nl">
            <TextLink href={resultHref(row)}>{row.indicator}</TextLink> ({row.unit}) ·{" "}
            {row.collaborationName}
          </span>,
          figure(row.value, words),
          row.forecast === null ? "–" : figure(row.forecast, words),
          targetText(row, words),
          words.vocabulary(`indicator_status.${row.status}`),
        ])}
    />
  );
}
