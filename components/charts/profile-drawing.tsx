"use client";

import type { ComponentProps } from "react";
import {
  PolarAngleAxis,
  PolarGrid,
  PolarRadiusAxis,
  Radar,
  RadarChart,
  ResponsiveContainer,
  Tooltip,
} from "recharts";
import { formatterOf } from "./format-value";
import { ProfileLine } from "./profile-line";
import { ProfileTick } from "./profile-tick";
import { seriesStyle } from "./series-style";
import { TooltipBox } from "./tooltip-box";

export interface ChartSeries {
  label: string;
  /** One per axis or period; null where nothing is known. */
  values: readonly (number | null)[];
}

export interface ProfileDrawingProps {
  /** Short names, clockwise from the top; a soft hyphen says where a name may break. */
  axes: readonly string[];
  series: readonly ChartSeries[];
  /** The value at the rim; 0 lies in the middle. */
  max?: number;
  locale: string;
}

/** A pale edge keeps the figures legible where a line runs through them. */
const RADIUS_TICK = {
  fill: "var(--ink-secondary)",
  fontSize: 12,
  stroke: "var(--paper)",
  strokeWidth: 3,
  paintOrder: "stroke",
};

export function ProfileDrawing({ axes, series, max = 5, locale }: ProfileDrawingProps) {
  const data = axes.map((axis, point) => ({
    axis,
    ...Object.fromEntries(series.map(({ values }, index) => [`s${index}`, values[point] ?? null])),
  }));
  return (
    <ResponsiveContainer width="100%" height="100%">
      <RadarChart data={data} accessibilityLayer={false} outerRadius="79%" cy="54%">
        <PolarGrid stroke="var(--line)" />
        <PolarAngleAxis dataKey="axis" tick={ProfileTick} />
        {series.map(({ label }, index) => (
          <Radar
            key={label}
            name={label}
            dataKey={`s${index}`}
            isAnimationActive={false}
            shape={({ points }: Pick<ComponentProps<typeof ProfileLine>, "points">) => (
              <ProfileLine points={points} style={seriesStyle(index)} filled={index === 0} />
            )}
          />
        ))}
        <PolarRadiusAxis
          angle={90}
          domain={[0, max]}
          tickCount={max + 1}
          tickFormatter={(value) => (value === 0 ? "" : String(value))}
          axisLine={false}
          tick={RADIUS_TICK}
        />
        <Tooltip content={<TooltipBox format={formatterOf(locale)} />} isAnimationActive={false} />
      </RadarChart>
    </ResponsiveContainer>
  );
}
