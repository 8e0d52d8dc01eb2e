"use client";

import { ChartMarker } from "./chart-marker";
import type { SeriesStyle } from "./series-style";

interface ProfilePoint {
  x: number;
  y: number;
  value?: unknown;
}

interface ProfileLineProps {
  points?: readonly ProfilePoint[];
  style: SeriesStyle;
  /** Colour the inside, if the line is whole. */
  filled: boolean;
}

/** The line of one profile. Recharts draws what is not known as zero; here the line stays open instead. */
export function ProfileLine({ points = [], style, filled }: ProfileLineProps) {
  const known = points.map((point) => typeof point.value === "number");
  const whole = known.every(Boolean);
  return (
    <g>
      <path
        d={pathOf(points, known)}
        fill={filled && whole ? style.colour : "none"}
        fillOpacity={0.14}
        stroke={style.colour}
        strokeWidth={style.width}
        strokeDasharray={style.dash}
        strokeLinecap={style.dash ? "round" : "butt"}
        strokeLinejoin="round"
      />
      {points.map(
        (point, index) =>
          known[index] &&
          (filled || !whole) && (
            <ChartMarker
              // biome-ignore lint/suspicious/noArrayIndexKey: a point is its place on the rim
              key={index}
              marker={style.marker}
              x={point.x}
              y={point.y}
              colour={style.colour}
            />
          ),
      )}
    </g>
  );
}

/** Joins each known point to the next around the rim, when that is known too. */
function pathOf(points: readonly ProfilePoint[], known: readonly boolean[]) {
  const [first] = points;
  if (!first) return "";
  if (known.every(Boolean)) return `M${points.map(({ x, y }) => `${x},${y}`).join("L")}Z`;
  return points
    .map((point, index) => {
      const next = (index + 1) % points.length;
      const end = points[next];
      return known[index] && known[next] && end ? `M${point.x},${point.y}L${end.x},${end.y}` : "";
    })
    .join("");
}
