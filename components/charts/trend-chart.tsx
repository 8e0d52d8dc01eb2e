"use client";

import { ChartFrame, type ChartFrameProps } from "./chart-frame";
import { ChartLegend } from "./chart-legend";
import type { TrendDrawingProps } from "./trend-drawing";
import { useDrawing } from "./use-drawing";

const load = () => import("./trend-drawing").then((module) => module.TrendDrawing);

/** Lines over periods, with a gap where nothing is known. */
export function TrendChart({
  periods,
  series,
  domain,
  format,
  locale,
  ...frame
}: ChartFrameProps & TrendDrawingProps) {
  const Drawing = useDrawing(load);
  return (
    <ChartFrame
      {...frame}
      failed={Drawing === "failed"}
      drawing={
        Drawing &&
        Drawing !== "failed" && <Drawing {...{ periods, series, domain, format, locale }} />
      }
      legend={<ChartLegend kind="lines" labels={series.map(({ label }) => label)} />}
    />
  );
}
