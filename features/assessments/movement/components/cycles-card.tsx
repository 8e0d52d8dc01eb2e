import { Card } from "@/components/ui/card";
import { type Column, DataTable } from "@/components/ui/tables/data-table";
import { Downloads } from "@/components/ui/tables/downloads";
import { TextLink } from "@/components/ui/text/text-link";
import { DIRECTING_STYLES } from "@/db/vocabulary";
import type { Movement } from "@/features/assessments/types";
import { cycleHref, exportHrefs } from "@/features/hrefs";
import { type CycleStand, countMoved } from "../moves";
import { cycleText, type MovementWords, positionText } from "./movement-words";
import { PositionStrips } from "./position-strips";

interface CyclesCardProps {
  movement: Movement;
  words: MovementWords;
}

/** Where the collaborations stood at the end of each cycle: on the scale, and at which style. */
export function CyclesCard({ movement, words }: CyclesCardProps) {
  const { t, vocabulary } = words;
  const { stands } = movement;
  return (
    <Card title={t("perCycle.title")} actions={<Downloads hrefs={exportHrefs("movement")} />}>
      <div className="grid grid-cols-[minmax(0,1fr)] gap-4">
        <p className="max-w-prose">{reading(movement, words)}</p>
        <figure className="grid max-w-3xl gap-2">
          <PositionStrips
            stands={stands}
            ends={{ fix: vocabulary("band.fix"), letGo: vocabulary("band.let_go") }}
          />
          <figcaption className="text-sm text-ink-secondary">{t("perCycle.legend")}</figcaption>
        </figure>
        <DataTable<CycleStand>
          caption={t("perCycle.title")}
          rows={[...stands].reverse()}
          rowKey={({ year }) => String(year)}
          columns={columnsOf(movement, words)}
        />
        <p className="max-w-prose text-sm text-ink-secondary">{t("perCycle.explained")}</p>
      </div>
    </Card>
  );
}

function reading({ stands, thisYear }: Movement, words: MovementWords): string {
  const { t } = words;
  const [first, last] = [stands.find(({ median }) => median), stands.at(-1)];
  if (!last) return "";
  const counts = t(last.year === thisYear ? "perCycle.now" : "perCycle.then", {
    year: String(last.year),
    decided: last.decided,
    total: last.total,
  });
  if (!last.median || !first) return counts;
  const median = positionText(last.median, words);
  const moved =
    first.year === last.year
      ? t("perCycle.median", { median })
      : t("perCycle.medianMoved", {
          from: positionText(first.median, words),
          year: String(first.year),
          before: first.decided,
          median,
          now: last.decided,
        });
  return `${counts} ${moved}`;
}

function columnsOf(
  { thisYear, cycleYears, stands }: Movement,
  words: MovementWords,
): Column<CycleStand>[] {
  const { t, vocabulary } = words;
  const hasNone = stands.some(({ withoutStyle }) => withoutStyle > 0);
  return [
    {
      key: "cycle",
      header: t("cycle"),
      rowHeader: true,
      cell: ({ year }) => {
        const name = cycleText(year, thisYear, words);
        return cycleYears.includes(year) ? (
          <TextLink href={cycleHref(year)}>{name}</TextLink>
        ) : (
          name
        );
      },
    },
    {
      key: "decided",
      header: t("decided"),
      align: "end",
      cell: ({ decided, total }) => t("ofTotal", { count: decided, total }),
    },
    ...DIRECTING_STYLES.map(
      (style): Column<CycleStand> => ({
        key: style,
        header: vocabulary(`style.${style}`),
        align: "end",
        cell: ({ styles }) => styles[style],
      }),
    ),
    ...(hasNone
      ? [
          {
            key: "none",
            header: t("withoutStyle"),
            align: "end",
            cell: ({ withoutStyle }: CycleStand) => withoutStyle,
          } as const,
        ]
      : []),
    {
      key: "median",
      header: t("median"),
      align: "end",
      cell: ({ median }) => positionText(median, words),
    },
    {
      key: "first",
      header: t("firstDecisions"),
      align: "end",
      cell: ({ moves }) => moves.filter(({ from }) => from === null).length,
    },
    { key: "moved", header: t("moved"), align: "end", cell: ({ moves }) => countMoved(moves) },
  ];
}
