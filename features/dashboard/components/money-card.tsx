import { BarChart } from "@/components/charts/bar-chart";
import { ChartTable } from "@/components/charts/chart-table";
import { Card } from "@/components/ui/card";
import { formatMoney } from "@/lib/format";
import { type MoneyLine, moneyTable } from "../chart-data";
import { readMoney } from "../readings";
import { type ChartCardProps, csvHref, frameWords } from "./chart-parts";
import { StaticPart } from "./static-part";
import type { Words } from "./words";

const MILLION = 1_000_000;
const SERIES = ["planned", "spent", "forecast"] as const;

/** Planned, spent and forecast per programme, never without how many collaborations reported. */
export function MoneyCard(props: ChartCardProps) {
  const { dashboard, query, words } = props;
  const { t, locale } = words;
  const table = moneyTable(dashboard.rows, dashboard.plan);
  const millions = locale === "nl" ? " mln" : " m";
  return (
    <Card title={t("money.title")}>
      <BarChart
        groups={table.map((line) => programmeOf(line, words))}
        series={SERIES.map((key) => ({
          label: t(`money.${key}`),
          values: table.map((line) => {
            const euros = line[key];
            return euros === null ? null : euros / MILLION;
          }),
        }))}
        format={{ digits: 1, before: "€ ", after: millions }}
        locale={locale}
        reading={moneyReading(props)}
        words={frameWords(words)}
        csvHref={csvHref("money", props)}
      >
        <StaticPart
          dashboard={dashboard}
          name={`money ${locale} ${query.moment}`}
          render={() => <MoneyFigures {...props} table={table} />}
        />
      </BarChart>
    </Card>
  );
}

const programmeOf = ({ programme }: MoneyLine, { t }: Words) => programme ?? t("money.other");

export function moneyReading({ dashboard, words }: ChartCardProps): string {
  const { t, locale } = words;
  const money = readMoney(dashboard.rows, dashboard.plan);
  if (money.planned.sum === null && money.forecast.sum === null) {
    return t("money.none", { year: String(dashboard.year) });
  }
  const planned = formatMoney(money.planned.sum ?? 0, locale);
  if (money.forecast.sum === null) return t("money.readingNoForecast", { planned });
  const reading = t("money.reading", {
    planned,
    forecast: formatMoney(money.forecast.sum, locale),
    known: money.forecast.known,
    of: money.of,
  });
  return money.difference === null
    ? reading
    : `${reading} ${differenceWords(money.difference, words)}`;
}

function differenceWords(difference: number, { t, locale }: Words): string {
  if (difference === 0) return t("money.equal");
  const key = difference > 0 ? "money.more" : "money.less";
  return t(key, { difference: formatMoney(Math.abs(difference), locale) });
}

function MoneyFigures({ dashboard, words, table }: ChartCardProps & { table: MoneyLine[] }) {
  const { t, locale } = words;
  const euros = (value: number | null) => (value === null ? "–" : formatMoney(value, locale));
  const total = readMoney(dashboard.rows, dashboard.plan);
  return (
    <ChartTable
      caption={t("money.caption", { year: String(dashboard.year) })}
      columns={[
        t("money.programme"),
        ...SERIES.map((key) => t(`money.${key}`)),
        t("money.reported"),
      ]}
      rows={[
        ...table.map((line) => [
          <span key="name" lang="nl">
            {programmeOf(line, words)}
          </span>,
          ...SERIES.map((key) => euros(line[key])),
          t("profile.of", { done: line.reported, of: line.of }),
        ]),
        [
          <strong key="total">{t("money.total")}</strong>,
          ...SERIES.map((key) => <strong key={key}>{euros(total[key].sum)}</strong>),
          t("profile.of", { done: total.forecast.known, of: total.of }),
        ],
      ]}
    />
  );
}
