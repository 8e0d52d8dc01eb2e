import { ChartTable } from "@/components/charts/chart-table";
import type { ClosedRound } from "../types";
import { groupKey, type ViewWords } from "./words";

interface ScaleTableProps {
  shown: ClosedRound;
  before: ClosedRound | null;
  words: ViewWords;
}

export function ScaleTable({ shown, before, words }: ScaleTableProps) {
  const { t, groupName, place, range } = words;
  const { groups, overall } = shown.summary;
  const earlier = (key: string) => {
    const group = before?.summary.groups.find((one) => groupKey(one) === key);
    return group ? place(group.band.median) : t("comparison.noFigure");
  };
  const all = before?.summary.overall;
  return (
    <ChartTable
      caption={t("comparison.scaleCaption", { number: shown.number })}
      columns={[
        t("comparison.side"),
        t("comparison.count"),
        t("comparison.median"),
        t("comparison.spread"),
        ...(before ? [t("comparison.medianOf", { number: before.number })] : []),
      ]}
      rows={[
        ...groups.map((group) => [
          groupName(group),
          group.count,
          place(group.band.median),
          range(group.band),
          ...(before ? [earlier(groupKey(group))] : []),
        ]),
        ...(overall
          ? [
              [
                t("comparison.all"),
                overall.count,
                place(overall.band.median),
                range(overall.band),
                ...(before ? [all ? place(all.band.median) : t("comparison.noFigure")] : []),
              ],
            ]
          : []),
      ]}
    />
  );
}
