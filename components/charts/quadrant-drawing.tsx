"use client";

import { ReferenceArea, ResponsiveContainer, Scatter, ScatterChart, XAxis, YAxis } from "recharts";
import { spreadPoints } from "./spread-points";

export interface QuadrantPoint {
  label: string;
  /** -1 is far left, 1 far right. */
  x: number;
  /** -1 is at the bottom, 1 at the top. */
  y: number;
  /** Drawn in orange: the one that the page is about. */
  marked?: boolean;
}

export interface QuadrantDrawingProps {
  points: readonly QuadrantPoint[];
  quadrants: { topLeft: string; topRight: string; bottomLeft: string; bottomRight: string };
  /** The words at both ends of each axis. */
  horizontal: { low: string; high: string };
  vertical: { low: string; high: string };
}

const HALVES = [
  { key: "topLeft", x: [-1, 0], y: [0, 1] },
  { key: "topRight", x: [0, 1], y: [0, 1] },
  { key: "bottomLeft", x: [-1, 0], y: [-1, 0] },
  { key: "bottomRight", x: [0, 1], y: [-1, 0] },
] as const;

export function QuadrantDrawing({ points, quadrants, horizontal, vertical }: QuadrantDrawingProps) {
  const placed = spreadPoints(points).map((point, index) => ({ ...point, number: index + 1 }));
  return (
    <div className="grid h-full grid-cols-[auto_minmax(0,1fr)] grid-rows-[minmax(0,1fr)_auto] gap-1 text-ink-secondary">
      <div className="flex rotate-180 justify-between [writing-mode:vertical-rl]">
        <span>{vertical.low}</span>
        <span>{vertical.high}</span>
      </div>
      <div className="relative min-h-0 min-w-0">
        <ResponsiveContainer width="100%" height="100%">
          <ScatterChart
            accessibilityLayer={false}
            margin={{ top: 1, right: 1, bottom: 1, left: 1 }}
          >
            <XAxis type="number" dataKey="x" domain={[-1, 1]} hide />
            <YAxis type="number" dataKey="y" domain={[-1, 1]} hide />
            {HALVES.map(({ key, x, y }) => (
              <ReferenceArea
                key={key}
                x1={x[0]}
                x2={x[1]}
                y1={y[0]}
                y2={y[1]}
                fill={key === "topLeft" || key === "bottomRight" ? "var(--wash)" : "var(--paper)"}
                fillOpacity={1}
                stroke="var(--line)"
              />
            ))}
            <Scatter data={placed} shape={NumberedPoint} isAnimationActive={false} />
          </ScatterChart>
        </ResponsiveContainer>
        <div className="pointer-events-none absolute inset-0 grid grid-cols-2 grid-rows-2 p-1 text-center font-bold text-ink">
          <span>{quadrants.topLeft}</span>
          <span>{quadrants.topRight}</span>
          <span className="self-end">{quadrants.bottomLeft}</span>
          <span className="self-end">{quadrants.bottomRight}</span>
        </div>
      </div>
      <div className="col-start-2 flex justify-between">
        <span>{horizontal.low}</span>
        <span>{horizontal.high}</span>
      </div>
    </div>
  );
}

interface NumberedPointProps {
  cx?: number;
  cy?: number;
  payload?: { number: number; marked?: boolean };
}

function NumberedPoint({ cx = 0, cy = 0, payload }: NumberedPointProps) {
  return (
    <g>
      <circle
        cx={cx}
        cy={cy}
        r={11}
        fill={payload?.marked ? "var(--core)" : "var(--blue)"}
        stroke="var(--paper)"
        strokeWidth={1.5}
      />
      <text
        x={cx}
        y={cy}
        dy="0.36em"
        textAnchor="middle"
        fontSize={12}
        fontWeight={700}
        fill="#fff"
      >
        {payload?.number}
      </text>
    </g>
  );
}
