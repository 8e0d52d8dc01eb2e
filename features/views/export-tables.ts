/** What the views of a closed round say together, as files. Pure. */

import { type Column, type Table, tableOf } from "@/lib/files/csv";
import type { Words } from "@/lib/message-keys";
import { bandsAt, DIMENSIONS, type Group } from "./summary";
import type { ClosedRound } from "./types";

const nameOf = ({ sides }: Pick<Group, "sides">, vocabulary: Words<"vocabulary">) =>
  sides.map((side) => vocabulary(`view_side.${side}`)).join(", ");

/** By side, and all together; nothing where there are too few views to show. */
export function sidesTable(
  { summary }: ClosedRound,
  t: Words<"views">,
  vocabulary: Words<"vocabulary">,
): Table {
  const { groups, overall } = summary;
  const rows = [
    ...groups.map((group) => ({ name: nameOf(group, vocabulary), ...group })),
    ...(overall ? [{ name: t("comparison.all"), ...overall }] : []),
  ];
  type Row = (typeof rows)[number];
  const bands = (place: number) =>
    bandsAt(place)
      .map((band) => vocabulary(`band.${band}`))
      .join(" / ");
  return tableOf(rows, [
    [t("comparison.side"), ({ name }) => name],
    [t("comparison.count"), ({ count }) => count],
    ...DIMENSIONS.flatMap((dimension) =>
      (["median", "lowest", "highest"] as const).map(
        (figure): Column<Row> => [
          t(`export.${dimension}`, { figure: t(`export.${figure}`) }),
          (row) => (dimension === "band" ? bands(row.band[figure]) : row[dimension][figure]),
        ],
      ),
    ),
    [t("axes.style"), ({ style }) => vocabulary(`style.${style}`)],
  ]);
}

/** What was written, by side; without who wrote it. */
export function sentencesTable(
  { summary }: ClosedRound,
  t: Words<"views">,
  vocabulary: Words<"vocabulary">,
): Table {
  const rows = summary.groups.flatMap((group) =>
    group.sentences.map((sentence) => ({ name: nameOf(group, vocabulary), sentence })),
  );
  return tableOf(rows, [
    [t("comparison.side"), ({ name }) => name],
    [t("export.sentence"), ({ sentence }) => sentence],
  ]);
}
