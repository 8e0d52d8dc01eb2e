import type { ReactNode } from "react";
import { ChartTable } from "@/components/charts/chart-table";
import { QuadrantChart } from "@/components/charts/quadrant-chart";
import { Card } from "@/components/ui/card";
import type { ViewsPage } from "../types";
import { axesReading } from "./readings";
import { groupKey, type ViewWords } from "./words";

/** From a step of 1 to 4 to a place between -1 and 1. */
const placeOf = (step: number) => (step - 2.5) / 1.5;

interface AxesCardProps {
  page: ViewsPage;
  words: ViewWords;
  actions: ReactNode;
}

/** Own script and power to push through: in which quadrant each side sees the collaboration. */
export function AxesCard({ page, words, actions }: AxesCardProps) {
  const { t, vocabulary, common, groupName, breakable } = words;
  const { shown, before } = page;
  if (!shown?.summary.overall) return null;
  const { groups, overall } = shown.summary;
  const earlierOf = (key: string) => {
    const group = before?.summary.groups.find((one) => groupKey(one) === key);
    return group ? vocabulary(`style.${group.style}`) : t("comparison.noFigure");
  };
  const all = before?.summary.overall;
  const row = (name: string, figures: typeof overall, earlier: string) => [
    name,
    figures.count,
    words.steps(figures.script),
    words.steps(figures.power),
    vocabulary(`style.${figures.style}`),
    ...(before ? [earlier] : []),
  ];
  return (
    <Card title={t("comparison.axes")} actions={actions}>
      <QuadrantChart
        height="tall"
        reading={axesReading(page, words)}
        words={{ asTable: common("asTable") }}
        points={groups.map((group) => ({
          label: t("comparison.of", { name: groupName(group), count: group.count }),
          x: placeOf(group.script.median),
          y: placeOf(group.power.median),
        }))}
        quadrants={{
          topLeft: breakable(vocabulary("style.executing")),
          topRight: breakable(vocabulary("style.controlling")),
          bottomLeft: breakable(vocabulary("style.facilitating")),
          bottomRight: breakable(vocabulary("style.visionary")),
        }}
        horizontal={{ low: t("axes.scriptLow"), high: t("axes.scriptHigh") }}
        vertical={{ low: t("axes.powerLow"), high: t("axes.powerHigh") }}
      >
        <ChartTable
          caption={t("comparison.axesCaption", { number: shown.number })}
          columns={[
            t("comparison.side"),
            t("comparison.count"),
            t("axes.script"),
            t("axes.power"),
            t("axes.style"),
            ...(before ? [t("axes.styleOf", { number: before.number })] : []),
          ]}
          rows={[
            ...groups.map((group) => row(groupName(group), group, earlierOf(groupKey(group)))),
            row(
              t("comparison.all"),
              overall,
              all ? vocabulary(`style.${all.style}`) : t("comparison.noFigure"),
            ),
          ]}
        />
      </QuadrantChart>
      <p className="mt-2 text-sm text-ink-secondary">{t("axes.note")}</p>
    </Card>
  );
}
