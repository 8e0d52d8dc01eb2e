"use client";

import { ChartFrame, type ChartFrameProps } from "./chart-frame";
import type { QuadrantDrawingProps } from "./quadrant-drawing";
import { useDrawing } from "./use-drawing";

const load = () => import("./quadrant-drawing").then((module) => module.QuadrantDrawing);

/** Numbered points in two by two fields; the names belong to the numbers in the list under the drawing. */
export function QuadrantChart({
  points,
  quadrants,
  horizontal,
  vertical,
  ...frame
}: ChartFrameProps & QuadrantDrawingProps) {
  const Drawing = useDrawing(load);
  return (
    <ChartFrame
      {...frame}
      failed={Drawing === "failed"}
      drawing={
        Drawing &&
        Drawing !== "failed" && <Drawing {...{ points, quadrants, horizontal, vertical }} />
      }
      legend={
        <ol
          aria-hidden="true"
          className="needs-scripting columns-[14rem] list-inside list-decimal text-sm text-ink-secondary"
        >
          {points.map(({ label }) => (
            <li key={label} className="break-inside-avoid py-0.5">
              {label}
            </li>
          ))}
        </ol>
      }
    />
  );
}
