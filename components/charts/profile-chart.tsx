"use client";

import { ChartFrame, type ChartFrameProps } from "./chart-frame";
import { ChartLegend } from "./chart-legend";
import type { ProfileDrawingProps } from "./profile-drawing";
import { useDrawing } from "./use-drawing";

const load = () => import("./profile-drawing").then((module) => module.ProfileDrawing);

/** Several profiles over the same points, such as this period and the one before. */
export function ProfileChart({
  axes,
  series,
  max,
  locale,
  ...frame
}: ChartFrameProps & ProfileDrawingProps) {
  const Drawing = useDrawing(load);
  return (
    <ChartFrame
      {...frame}
      failed={Drawing === "failed"}
      drawing={Drawing && Drawing !== "failed" && <Drawing {...{ axes, series, max, locale }} />}
      legend={<ChartLegend kind="areas" labels={series.map(({ label }) => label)} />}
    />
  );
}
