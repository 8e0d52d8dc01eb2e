import { ChartTable } from "@/components/charts/chart-table";
import { TrendChart } from "@/components/charts/trend-chart";
import { Card } from "@/components/ui/card";
import { PERFORMANCES } from "@/db/vocabulary";
import { momentName } from "@/features/cycles/moment-state";
import { formatNumber } from "@/lib/text/format";
import { pointOf, type TrendTable, trendTable } from "../chart-data";
import { readTrend } from "../readings";
import type { RibbonMoment } from "../types";
import { type ChartCardProps, frameWords, TableDownloads } from "./chart-parts";
import { changeWords } from "./profile-card";
import { StaticPart } from "./static-part";
import type { Words } from "./words";

interface TrendCardProps extends ChartCardProps {
  control: RibbonMoment;
}

/** The same control moment of each cycle: how the middle score moves. */
export function TrendCard({ control, ...props }: TrendCardProps) {
  const { dashboard, query, words } = props;
  const { t, locale, vocabulary } = words;
  const table = trendTable(dashboard.trend);
  return (
    <Card title={t("trend.title")}>
      <TrendChart
        periods={table.map(({ year }) => String(year))}
        series={PERFORMANCES.map((performance) => ({
          label: vocabulary(`performance_short.${performance}`),
          values: table.map(({ points }) => pointOf(points, performance)?.median ?? null),
        }))}
        domain={[1, 5]}
        locale={locale}
        reading={trendReading(props)}
        words={frameWords(words)}
        downloads={<TableDownloads table="trend" {...props} />}
      >
        <StaticPart
          dashboard={dashboard}
          name={`trend ${locale} ${query.moment}`}
          render={() => (
            <TrendFigures
              caption={t("trend.caption", { moment: momentName(control, vocabulary) })}
              {...{ table, words }}
            />
          )}
        />
      </TrendChart>
    </Card>
  );
}

function trendReading({ dashboard, words }: ChartCardProps): string {
  const { t } = words;
  const reading = readTrend(dashboard.trend);
  if (reading.kind === "none") return t("trend.none");
  if (reading.kind === "one") return t("trend.one", { year: String(reading.year) });
  const what = changeWords(reading.risen, reading.fallen, words);
  return t("trend.change", { from: String(reading.from), to: String(reading.to), what });
}

interface TrendFiguresProps {
  caption: string;
  table: TrendTable;
  words: Words;
}

function TrendFigures({ caption, table, words: { t, vocabulary, locale } }: TrendFiguresProps) {
  return (
    <ChartTable
      caption={caption}
      columns={[
        t("trend.cycle"),
        ...PERFORMANCES.map((performance) => vocabulary(`performance_short.${performance}`)),
        t("trend.reported"),
      ]}
      rows={table.map(({ year, points, reported }) => [
        String(year),
        ...PERFORMANCES.map((performance) => {
          const median = pointOf(points, performance)?.median ?? null;
          return median === null ? "–" : formatNumber(median, locale);
        }),
        formatNumber(reported, locale),
      ])}
    />
  );
}
