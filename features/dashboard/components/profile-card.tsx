import { ChartTable } from "@/components/charts/chart-table";
import { ProfileChart } from "@/components/charts/profile-chart";
import { Card } from "@/components/ui/card";
import { PERFORMANCES, type Performance } from "@/db/vocabulary";
import { formatNumber } from "@/lib/text/format";
import {
  type AuditorTable,
  auditorTable,
  mediansOf,
  type ProfileTable,
  pointOf,
  profileTable,
} from "../chart-data";
import { readChange, readProfile } from "../readings";
import { type ChartCardProps, frameWords, TableDownloads } from "./chart-parts";
import { StaticPart } from "./static-part";
import { capital, listOf, type Words } from "./words";

/** The municipal profile: the median per performance, held against the cycle before. */
export function ProfileCard(props: ChartCardProps) {
  const { dashboard, query, words } = props;
  const { t, locale } = words;
  const table = profileTable(dashboard);
  const auditor = auditorTable(dashboard);
  if (readProfile(table.now).kind === "none") {
    return (
      <Card title={t("profile.title")}>
        <p className="text-sm text-ink-secondary">{t("profile.none")}</p>
      </Card>
    );
  }
  return (
    <Card title={t("profile.title")}>
      <ProfileChart
        axes={PERFORMANCES.map((performance) => t(`heat.columns.${performance}`))}
        series={[...seriesOf(dashboard.year, table, words), ...auditorSeries(auditor, words)]}
        locale={locale}
        reading={profileReading(props)}
        words={frameWords(words)}
        downloads={<TableDownloads table="profile" {...props} />}
      >
        <StaticPart
          dashboard={dashboard}
          name={`profile ${locale} ${query.moment} ${query.compare}`}
          render={() => <ProfileFigures {...{ table, auditor, words }} year={dashboard.year} />}
        />
      </ProfileChart>
    </Card>
  );
}

/** With a comparison both lines are of the same collaborations. */
function seriesOf(year: number, { now, both }: ProfileTable, { t }: Words) {
  if (!both)
    return [{ label: t("profile.series", { year: String(year) }), values: mediansOf(now) }];
  return [
    { year, points: both.now },
    { year: both.year, points: both.before },
  ].map((line) => ({
    label: t("profile.seriesBoth", { year: String(line.year), pairs: both.pairs }),
    values: mediansOf(line.points),
  }));
}

/** Never without how many collaborations it is of. */
const auditorSeries = (auditor: AuditorTable | null, { t }: Words) =>
  auditor
    ? [
        {
          label: t("profile.seriesAuditor", { count: auditor.audited }),
          values: mediansOf(auditor.points),
        },
      ]
    : [];

/** How often the Rekenkamer scored otherwise than the reports of the moment do. */
function auditorReading(auditor: AuditorTable | null, year: number, { t }: Words): string {
  if (!auditor) return "";
  const sum = (key: "lower" | "equal" | "higher") =>
    auditor.differences.reduce((total, one) => total + one[key], 0);
  const [lower, equal, higher] = [sum("lower"), sum("equal"), sum("higher")];
  return t("profile.auditor", {
    count: auditor.audited,
    year: String(year),
    of: lower + equal + higher,
    lower,
    higher,
  });
}

function profileReading(props: ChartCardProps): string {
  const { dashboard, words } = props;
  const auditor = auditorReading(auditorTable(dashboard), dashboard.year, words);
  return [ownReading(props), auditor].filter(Boolean).join(" ");
}

function ownReading({ dashboard, words }: ChartCardProps): string {
  const { t, locale } = words;
  const reading = readProfile(profileTable(dashboard).now);
  if (reading.kind === "none") return t("profile.none");
  const median = (value: number) => formatNumber(value, locale);
  const first =
    reading.kind === "even"
      ? t("profile.even", { median: median(reading.median) })
      : t("profile.spread", {
          count: reading.lowest.length,
          lowest: capital(namesOf(reading.lowest, words)),
          low: median(reading.low),
          highest: namesOf(reading.highest, words),
          high: median(reading.high),
        });
  const { comparison } = dashboard;
  if (!comparison) return first;
  const { pairs, risen, fallen } = readChange(dashboard.rows, comparison.rows);
  if (pairs === 0) return first;
  const what = changeWords(risen, fallen, words);
  return `${first} ${t("profile.change", { pairs, year: String(comparison.year), what })}`;
}

const namesOf = (performances: readonly Performance[], words: Words) =>
  listOf(
    performances.map((key) => words.vocabulary(`performance_short.${key}`).toLowerCase()),
    words,
  );

/** "overzicht hoger, verantwoording lager" */
export function changeWords(
  risen: readonly Performance[],
  fallen: readonly Performance[],
  words: Words,
): string {
  const { t } = words;
  if (risen.length === PERFORMANCES.length) return t("profile.allRisen");
  if (fallen.length === PERFORMANCES.length) return t("profile.allFallen");
  const parts = [
    risen.length > 0 && t("profile.risen", { names: namesOf(risen, words) }),
    fallen.length > 0 && t("profile.fallen", { names: namesOf(fallen, words) }),
  ].filter((part) => part !== false);
  return parts.length === 0 ? t("profile.unchanged") : parts.join(", ");
}

interface ProfileFiguresProps {
  table: ProfileTable;
  auditor: AuditorTable | null;
  year: number;
  words: Words;
}

function ProfileFigures({ table, auditor, year, words }: ProfileFiguresProps) {
  const { t, vocabulary, locale } = words;
  const { now, both, owed } = table;
  const figure = (value: number | null | undefined) =>
    value === null || value === undefined ? "–" : formatNumber(value, locale);
  const auditorCells = (performance: Performance) => {
    if (!auditor) return [];
    const point = pointOf(auditor.points, performance);
    const found = auditor.differences.find((one) => one.performance === performance);
    const differences = found && t("profile.auditorDifferences", { ...found });
    return [
      figure(point?.median),
      t("profile.of", { done: point?.reported ?? 0, of: owed }),
      differences ?? "–",
    ];
  };
  return (
    <>
      <ChartTable
        caption={t("profile.caption")}
        columns={[
          t("profile.performance"),
          t("profile.median", { year: String(year) }),
          t("profile.reported"),
          t("profile.lowest"),
          ...(both
            ? [year, both.year].map((each) => t("profile.both", { year: String(each) }))
            : []),
          ...(auditor
            ? [t("profile.auditorMedian"), t("profile.auditorOf"), t("profile.auditorAgainst")]
            : []),
        ]}
        rows={now.map(({ performance, median, lowest, reported }) => [
          vocabulary(`performance_short.${performance}`),
          figure(median),
          t("profile.of", { done: reported, of: owed }),
          figure(lowest),
          ...(both
            ? [both.now, both.before].map((points) => figure(pointOf(points, performance)?.median))
            : []),
          ...auditorCells(performance),
        ])}
      />
      <p className="pt-2 text-ink-secondary">
        {t("profile.medianExplained")} {auditor && t("profile.auditorExplained")}
      </p>
    </>
  );
}
