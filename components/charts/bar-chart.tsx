"use client";

import type { BarDrawingProps } from "./bar-drawing";
import { ChartFrame, type ChartFrameProps } from "./chart-frame";
import { ChartLegend } from "./chart-legend";
import { useDrawing } from "./use-drawing";

const load = () => import("./bar-drawing").then((module) => module.BarDrawing);

/** Groups of bars side by side, such as planned, spent and forecast per year. */
export function BarChart({
  groups,
  series,
  format,
  locale,
  ...frame
}: ChartFrameProps & BarDrawingProps) {
  const Drawing = useDrawing(load);
  return (
    <ChartFrame
      {...frame}
      failed={Drawing === "failed"}
      drawing={
        Drawing && Drawing !== "failed" && <Drawing {...{ groups, series, format, locale }} />
      }
      legend={<ChartLegend kind="bars" labels={series.map(({ label }) => label)} />}
    />
  );
}
