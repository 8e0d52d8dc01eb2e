import { ChartTable } from "@/components/charts/chart-table";
import { Card } from "@/components/ui/card";
import { formatMoney } from "@/lib/text/format";
import { type MoneyLine, moneyTable } from "../chart-data";
import { readMoney } from "../readings";
import { type ChartCardProps, TableFold } from "./chart-parts";
import { MoneyBar } from "./money-bar";
import type { Words } from "./words";

const COLUMNS = ["planned", "spent", "forecast"] as const;

/** Planned, spent and forecast per programme, never without how many collaborations reported. */
export function MoneyCard(props: ChartCardProps) {
  const { dashboard, words } = props;
  const { t } = words;
  const table = moneyTable(dashboard.rows, dashboard.plan);
  const reach = Math.max(
    1,
    ...table.flatMap(({ planned, spent, forecast }) => [planned ?? 0, spent ?? 0, forecast ?? 0]),
  );
  return (
    <Card title={t("money.title")}>
      <figure className="grid grid-cols-[minmax(0,1fr)] gap-3">
        <p className="max-w-prose text-sm text-ink-secondary">{moneyReading(props)}</p>
        <ul className="grid gap-2 text-sm">
          {table.map((line) => (
            <li key={line.programme ?? ""}>
              <p className="flex flex-wrap justify-between gap-x-4">
                <span lang="nl">{programmeOf(line, words)}</span>
                <span className="text-ink-secondary">{lineWords(line, words)}</span>
              </p>
              <MoneyBar line={line} reach={reach} />
            </li>
          ))}
        </ul>
        {table.length > 0 && <Legend words={words} />}
        {table.length > 0 && (
          <TableFold {...props} table="money">
            <MoneyFigures {...props} table={table} />
          </TableFold>
        )}
      </figure>
    </Card>
  );
}

const programmeOf = ({ programme }: MoneyLine, { t }: Words) => programme ?? t("money.other");

function lineWords({ planned, forecast, reported, of }: MoneyLine, { t, locale }: Words): string {
  const values = {
    planned: formatMoney(planned ?? 0, locale),
    forecast: formatMoney(forecast ?? 0, locale),
  };
  const figures = t(forecast === null ? "money.line" : "money.lineForecast", values);
  return `${figures} · ${t("money.reportedOf", { done: reported, of })}`;
}

function moneyReading({ dashboard, words }: ChartCardProps): string {
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

function Legend({ words: { t } }: { words: Words }) {
  const marks = [
    ["legendReported", "bg-score-4"],
    ["legendMissing", "bg-line"],
    ["spent", "bg-blue"],
    ["forecast", "border-2 border-core"],
  ] as const;
  return (
    <p aria-hidden="true" className="flex flex-wrap gap-x-4 text-sm text-ink-secondary">
      {marks.map(([key, look]) => (
        <span key={key}>
          <span className={`mr-1 inline-block h-3 w-4 align-middle ${look}`} />
          {t(`money.${key}`)}
        </span>
      ))}
    </p>
  );
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
        ...COLUMNS.map((key) => t(`money.${key}`)),
        t("money.reported"),
      ]}
      rows={[
        ...table.map((line) => [
          <span key="name" lang="nl">
            {programmeOf(line, words)}
          </span>,
          ...COLUMNS.map((key) => euros(line[key])),
          t("profile.of", { done: line.reported, of: line.of }),
        ]),
        [
          <strong key="total">{t("money.total")}</strong>,
          ...COLUMNS.map((key) => <strong key={key}>{euros(total[key].sum)}</strong>),
          t("profile.of", { done: total.forecast.known, of: total.of }),
        ],
      ]}
    />
  );
}
