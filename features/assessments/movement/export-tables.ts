/** The movement and the answers of an assessment as files: all rows as on the screen, not rounded. Pure. */
import { DIRECTING_STYLES } from "@/db/vocabulary";
import { type Table, tableOf } from "@/lib/files/csv";
import type { Words } from "@/lib/message-keys";
import type { ReadAssessment } from "../content";
import type { Fraction } from "../framework/position";
import { ASKED_ITEMS } from "../framework/questions";
import { type CycleStand, countMoved, type Decided, type Move, shiftOf } from "./moves";

type Cell = Table[number][number];

const points = (fraction: Fraction | null): Cell[] => [
  fraction?.numerator ?? null,
  fraction?.denominator ?? null,
];

export const cyclesTable = (stands: readonly CycleStand[], t: Words, vocabulary: Words): Table => [
  [
    t("cycle"),
    t("there"),
    t("decided"),
    ...DIRECTING_STYLES.map((style) => vocabulary(`style.${style}`)),
    t("withoutStyle"),
    t("export.medianPoints"),
    t("export.medianOf"),
    t("firstDecisions"),
    t("moved"),
  ],
  ...stands.map(({ year, total, decided, styles, withoutStyle, median, moves }) => [
    year,
    total,
    decided,
    ...DIRECTING_STYLES.map((style) => styles[style]),
    withoutStyle,
    ...points(median),
    moves.filter(({ from }) => from === null).length,
    countMoved(moves),
  ]),
];

export function movesTable(moves: readonly Move[], t: Words, vocabulary: Words): Table {
  const style = (decided: Decided | null) => decided?.style && vocabulary(`style.${decided.style}`);
  const oversight = (decided: Decided | null) =>
    decided?.oversightPackage && vocabulary(`oversight_package.${decided.oversightPackage}`);
  return [
    [
      t("name"),
      t("cycle"),
      t("decidedOn"),
      ...["from", "to"].flatMap((side) => [
        t(`export.${side}Points`),
        t(`export.${side}Of`),
        t(`export.${side}Style`),
        t(`export.${side}Oversight`),
      ]),
      t("export.shiftPoints"),
      t("export.shiftOf"),
    ],
    ...moves.map((move) => [
      move.name,
      move.year,
      move.to.decidedOn,
      ...[move.from, move.to].flatMap((decided): Cell[] => [
        ...points(decided?.position ?? null),
        style(decided) ?? null,
        oversight(decided) ?? null,
      ]),
      ...points(shiftOf(move)),
    ]),
  ];
}

/** Each question that was answered, with why and after which source. */
export function answersTable(
  { answers }: Pick<ReadAssessment, "answers">,
  words: { t: Words; vocabulary: Words; framework: Words },
): Table {
  const { t, vocabulary, framework } = words;
  const rows = ASKED_ITEMS.flatMap((item) => {
    const given = answers[item];
    return given ? [{ item, ...given }] : [];
  });
  return tableOf(rows, [
    [t("export.item"), ({ item }) => item],
    [t("export.question"), ({ item }) => framework(`item.${item}`)],
    [t("export.answer"), ({ answer }) => (answer ? vocabulary(`answer.${answer}`) : null)],
    [t("export.reason"), ({ reason }) => reason],
    [t("export.source"), ({ source }) => source],
  ]);
}

/** Where two versions say something, in plain words. */
export interface ComparedTexts {
  block: string;
  name: string;
  from: string;
  to: string;
  difference: string | null;
}

export const comparisonTable = (
  rows: readonly ComparedTexts[],
  heads: { from: string; to: string },
  t: Words,
): Table =>
  tableOf(rows, [
    [t("export.block"), ({ block }) => block],
    [t("part"), ({ name }) => name],
    [heads.from, ({ from }) => from],
    [heads.to, ({ to }) => to],
    [t("difference"), ({ difference }) => difference ?? t("same")],
  ]);
