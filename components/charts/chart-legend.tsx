"use client";

import { useId } from "react";
import { BarPattern } from "./bar-pattern";
import { ChartMarker } from "./chart-marker";
import { barFill, seriesStyle } from "./series-style";

interface ChartLegendProps {
  labels: readonly string[];
  kind: "lines" | "areas" | "bars";
}

/** Explains the drawing, and is hidden from screen readers with it: they have the table. */
export function ChartLegend({ labels, kind }: ChartLegendProps) {
  return (
    <ul
      aria-hidden="true"
      className="needs-scripting flex flex-wrap gap-x-5 gap-y-1 text-sm text-ink-secondary"
    >
      {labels.map((label, index) => (
        <li key={label} className="flex items-center gap-2">
          {kind === "bars" ? (
            <Bar index={index} />
          ) : (
            <Line index={index} marked={kind === "lines"} />
          )}
          {label}
        </li>
      ))}
    </ul>
  );
}

function Line({ index, marked }: { index: number; marked: boolean }) {
  const style = seriesStyle(index);
  return (
    <svg aria-hidden="true" width="32" height="12" className="shrink-0">
      <path
        d="M1,6H31"
        stroke={style.colour}
        strokeWidth={style.width}
        strokeDasharray={style.dash}
        strokeLinecap={style.dash ? "round" : "butt"}
      />
      {marked && <ChartMarker marker={style.marker} x={16} y={6} colour={style.colour} />}
    </svg>
  );
}

function Bar({ index }: { index: number }) {
  const id = useId();
  return (
    <svg aria-hidden="true" width="16" height="12" className="shrink-0">
      <BarPattern id={id} fill={barFill(index)} />
      <rect
        x="1"
        y="1"
        width="14"
        height="10"
        fill={`url(#${id})`}
        stroke={barFill(index).colour}
        strokeWidth={barFill(index).pattern === "open" ? 2 : 1}
      />
    </svg>
  );
}
