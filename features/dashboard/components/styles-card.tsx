import { ChartTable } from "@/components/charts/chart-table";
import { Card } from "@/components/ui/card";
import { TextLink } from "@/components/ui/text/text-link";
import type { DirectingStyle } from "@/db/vocabulary";
import { viewsHref } from "@/features/hrefs";
import { formatNumber } from "@/lib/text/format";
import { dashboardHref, HEAT_ANCHOR, MISMATCH_ANCHOR } from "../address";
import { type StyleTable, styleTable } from "../chart-data";
import { mismatches, readStyles } from "../readings";
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
    <Card id="styles" title={t("styles.title")} aside={`— ${t("styles.asDecided")}`}>
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
      <Mismatches {...props} />
    </Card>
  );
}

function stylesReading({ dashboard, words }: ChartCardProps): string {
  const { t, vocabulary } = words;
  const { most, count, decided, undecided } = readStyles(dashboard.plan);
  if (most.length === 0) return t("styles.none");
  const names = most.map((style) => vocabulary(`style.${style}`));
  const [first = "", ...others] = names;
  const list = listOf([first, ...others.map((name) => name.toLowerCase())], words);
  const key = most.length === 1 ? "styles.reading" : "styles.readingMore";
  const reading = t(key, { most: list, count, total: decided });
  return undecided === 0 ? reading : `${reading} ${t("styles.notYet", { count: undecided })}`;
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
                  {formatNumber(line(style)?.decided ?? 0, locale)}
                </p>
                <TextLink href={href(style)}>
                  {vocabulary(`style.${style}`).replace("gericht", "\u00adgericht")}
                </TextLink>
                <Undecided count={line(style)?.undecided ?? 0} words={words} />
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

/** Recorded with this style, without a decision of the council. */
function Undecided({ count, words: { t } }: { count: number; words: Words }) {
  return count > 0 && <p>{t("styles.andUndecided", { count })}</p>;
}

/** This many are told one by one; the table of positions begins with them, and its file has them all. */
const TOLD = 8;

/** Where the views lie in another quadrant than the council decided. */
function Mismatches({ dashboard, words: { t, vocabulary } }: ChartCardProps) {
  const all = mismatches(dashboard.plan);
  const styleOf = (style: DirectingStyle) => vocabulary(`style.${style}`).toLowerCase();
  return (
    <section id={MISMATCH_ANCHOR} className="mt-5 grid gap-2 border-t border-line pt-4">
      <h3 className="text-base">{t("mismatch.title")}</h3>
      <p className="max-w-prose text-sm text-ink-secondary">
        {t("mismatch.reading", { count: all.length })}
      </p>
      <ul className="grid gap-1">
        {all.slice(0, TOLD).map(({ collaborationId, slug, name, decided, seenAs }) => (
          <li key={collaborationId} className="border-l-4 border-core pl-3">
            <span lang="nl">
              <TextLink href={viewsHref(slug)}>{name}</TextLink>
            </span>
            {": "}
            {t("mismatch.line", { decided: styleOf(decided), seenAs: styleOf(seenAs) })}
          </li>
        ))}
      </ul>
      {all.length > TOLD && <p>{t("positions.more", { count: all.length - TOLD })}</p>}
    </section>
  );
}

function StyleFigures({ table, words }: { table: StyleTable; words: Words }) {
  const { t, vocabulary } = words;
  return (
    <ChartTable
      caption={t("styles.caption")}
      columns={[
        t("heat.style"),
        t("styles.decided"),
        t("styles.undecided"),
        t("styles.reported"),
        t("styles.below"),
      ]}
      rows={table.map(({ style, decided, undecided, reported, below }) => [
        vocabulary(`style.${style ?? "none"}`),
        decided,
        undecided,
        reported,
        below,
      ])}
    />
  );
}
