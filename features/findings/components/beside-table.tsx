import { ScoreChip } from "@/components/ui/score/score-chip";
import { ScoreLine, ScoreMark } from "@/components/ui/score/score-line";
import { type Column, DataTable } from "@/components/ui/tables/data-table";
import { ChangeSign } from "@/components/ui/text/change-sign";
import { getLocale, getTranslator, type Translator } from "@/lib/i18n";
import { formatNumber } from "@/lib/text/format";
import { type BesideRow, readDifferences } from "../scores/scores";

/** Self-score, council and Rekenkamer of five performances, with the difference drawn; never merged into one. */
export async function BesideTable({ rows, caption }: { rows: BesideRow[]; caption: string }) {
  const [t, words, common, locale] = await Promise.all([
    getTranslator("findings"),
    getTranslator("vocabulary"),
    getTranslator("common"),
    getLocale(),
  ]);
  const chip = (score: number | null, none: string) => (
    <ScoreChip
      value={score}
      text={score === null ? undefined : formatNumber(score, locale)}
      label={score === null ? none : common("score", { score })}
      size="small"
    />
  );
  const columns: Column<BesideRow>[] = [
    {
      key: "performance",
      header: t("beside.performance"),
      rowHeader: true,
      cell: ({ performance }) => words(`performance_short.${performance}`),
    },
    {
      key: "self",
      header: t("beside.self"),
      align: "center",
      cell: ({ self }) => chip(self, t("beside.none")),
    },
    {
      key: "council",
      header: t("beside.council"),
      align: "center",
      nowrap: true,
      cell: ({ council, councilCount }) => (
        <>
          {chip(council, t("beside.none"))}
          {councilCount > 0 && (
            <span className="text-sm text-ink-secondary"> n={councilCount}</span>
          )}
        </>
      ),
    },
    {
      key: "auditor",
      header: t("beside.auditor"),
      align: "center",
      cell: ({ auditor }) => chip(auditor, t("notAssessed")),
    },
    {
      key: "difference",
      header: t("beside.difference"),
      cell: (row) => (
        <span className="flex flex-wrap items-center gap-x-3">
          <ScoreLine marks={marksOf(row)} between={distanceIn(row)} />
          <Difference row={row} t={t} />
        </span>
      ),
    },
  ];
  return (
    <div className="grid gap-2">
      <p className="max-w-prose">{besideReading(rows, t, words)}</p>
      <DataTable
        caption={caption}
        columns={columns}
        rows={rows}
        rowKey={({ performance }) => performance}
      />
      <p className="flex flex-wrap gap-x-4 text-sm text-ink-secondary">
        {(["dot", "square", "diamond"] as const).map((shape) => (
          <span key={shape}>
            <ScoreMark shape={shape} /> {t(`beside.legend.${shape}`)}
          </span>
        ))}
      </p>
    </div>
  );
}

function marksOf({ self, council, auditor }: BesideRow) {
  const marks = [
    { shape: "dot", value: self },
    { shape: "square", value: council },
    { shape: "diamond", value: auditor },
  ] as const;
  return marks.flatMap(({ shape, value }) => (value === null ? [] : [{ shape, value }]));
}

const distanceIn = ({ self, auditor }: BesideRow) =>
  self === null || auditor === null ? null : ([self, auditor] as const);

function Difference({ row: { difference }, t }: { row: BesideRow; t: Translator<"findings"> }) {
  if (difference === null) return <span className="text-ink-secondary">{t("beside.unknown")}</span>;
  return (
    <span className="whitespace-nowrap">
      <ChangeSign change={difference} className={difference < 0 ? "text-core-deep" : "text-blue"} />{" "}
      {differenceWords(difference, t)}
    </span>
  );
}

export const differenceWords = (difference: number, t: Translator<"findings">): string =>
  difference === 0
    ? t("beside.equal")
    : t(difference < 0 ? "beside.lower" : "beside.higher", { points: Math.abs(difference) });

/** "De Rekenkamer scoort op 2 van 5 prestaties lager dan de gemeente zelf: ..." */
function besideReading(
  rows: BesideRow[],
  t: Translator<"findings">,
  words: Translator<"vocabulary">,
): string {
  const { compared, lower, higher } = readDifferences(rows);
  if (compared === 0) return t("beside.nothingToCompare");
  if (lower.length + higher.length === 0) return t("beside.readEqual", { of: compared });
  const names = (keys: typeof lower) =>
    keys.map((key) => words(`performance_short.${key}`).toLowerCase()).join(", ");
  return [
    lower.length > 0 &&
      t("beside.readLower", { count: lower.length, of: compared, names: names(lower) }),
    higher.length > 0 &&
      t("beside.readHigher", { count: higher.length, of: compared, names: names(higher) }),
  ]
    .filter(Boolean)
    .join(" ");
}
