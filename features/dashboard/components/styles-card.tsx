import { ChartTable } from "@/components/charts/chart-table";
import { Card } from "@/components/ui/card";
import { TextLink } from "@/components/ui/text-link";
import type { DirectingStyle } from "@/db/vocabulary";
import { formatNumber } from "@/lib/format";
import { dashboardHref, HEAT_ANCHOR } from "../address";
import { type StyleTable, styleTable } from "../chart-data";
import { readStyles } from "../readings";
import { type ChartCardProps, TableFold } from "./chart-parts";
import { listOf, type Words } from "./words";

/** With power above, without below; own script to the right. */
const FIELDS: readonly (readonly DirectingStyle[])[] = [
  ["executing", "controlling"],
  ["facilitating", "visionary"],
];

/** Two by two: whose script it is, and whether the municipality can push it through. */
export function StylesCard(props: ChartCardProps) {
  const { dashboard, words } = props;
  const { t } = words;
  const table = styleTable(dashboard.rows, dashboard.plan);
  return (
    <Card title={t("styles.title")}>
      <figure className="grid gap-x-8 gap-y-3 lg:grid-cols-2">
        <div className="grid content-start gap-3 lg:order-last">
          <p className="max-w-prose text-sm text-ink-secondary">{stylesReading(props)}</p>
          <p className="max-w-prose text-sm text-ink-secondary">{t("styles.explained")}</p>
          <TableFold {...props} table="styles">
            <StyleFigures {...{ table, words }} />
          </TableFold>
        </div>
        <Quadrant {...props} table={table} />
      </figure>
    </Card>
  );
}

export function stylesReading({ dashboard, words }: ChartCardProps): string {
  const { t, vocabulary } = words;
  const { most, count, total, undecided } = readStyles(dashboard.plan);
  if (most.length === 0) return t("styles.none");
  const names = most.map((style) => vocabulary(`style.${style}`));
  const [first = "", ...others] = names;
  const list = listOf([first, ...others.map((name) => name.toLowerCase())], words);
  const key = most.length === 1 ? "styles.reading" : "styles.readingMore";
  const reading = t(key, { most: list, count, total });
  return undecided === 0 ? reading : `${reading} ${t("styles.undecided", { count: undecided })}`;
}

function Quadrant({ dashboard, query, words, table }: ChartCardProps & { table: StyleTable }) {
  const { t, vocabulary, locale } = words;
  const line = (style: DirectingStyle) => table.find((row) => row.style === style);
  const href = (style: DirectingStyle) =>
    dashboardHref(
      dashboard.year,
      {
        ...query,
        moment: dashboard.control?.id ?? null,
        filters: { style, programme: null, holderId: null, attention: false },
        page: 1,
      },
      HEAT_ANCHOR,
    );
  return (
    <div className="grid gap-1 text-sm text-ink-secondary">
      {FIELDS.map((row, index) => (
        <div key={row.join()} className="grid gap-1">
          {index === 0 && <p className="text-center">↑ {t("styles.power")}</p>}
          <ul className="grid grid-cols-2 gap-1">
            {row.map((style) => (
              <li
                key={style}
                className="rounded-md border border-line bg-wash p-2 hyphens-auto sm:p-3"
              >
                <p className="text-3xl font-bold leading-tight text-ink">
                  {formatNumber(line(style)?.count ?? 0, locale)}
                </p>
                <TextLink href={href(style)}>{vocabulary(`style.${style}`)}</TextLink>
                <p className="mt-1 text-xs max-sm:hidden">{vocabulary(`style_meaning.${style}`)}</p>
              </li>
            ))}
          </ul>
          {index === 1 && (
            <>
              <p className="text-center">↓ {t("styles.noPower")}</p>
              <p className="flex justify-between">
                <span>← {t("styles.others")}</span>
                <span>{t("styles.own")} →</span>
              </p>
            </>
          )}
        </div>
      ))}
    </div>
  );
}

function StyleFigures({ table, words }: { table: StyleTable; words: Words }) {
  const { t, vocabulary } = words;
  return (
    <ChartTable
      caption={t("styles.caption")}
      columns={[t("heat.style"), t("styles.count"), t("styles.reported"), t("styles.below")]}
      rows={table.map(({ style, count, reported, below }) => [
        vocabulary(`style.${style ?? "none"}`),
        count,
        reported,
        below,
      ])}
    />
  );
}
