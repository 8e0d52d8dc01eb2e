"use client";

import { useId } from "react";
import { Bar, BarChart, CartesianGrid, ResponsiveContainer, Tooltip, XAxis, YAxis } from "recharts";
import { BarPattern } from "./bar-pattern";
import { formatterOf, type ValueFormat } from "./format-value";
import type { ChartSeries } from "./profile-drawing";
import { barFill } from "./series-style";
import { TooltipBox } from "./tooltip-box";

export interface BarDrawingProps {
  groups: readonly string[];
  /** At most four; one value per group. */
  series: readonly ChartSeries[];
  format?: ValueFormat;
  locale: string;
}

const TICK = { fill: "var(--ink-secondary)", fontSize: 13 };

export function BarDrawing({ groups, series, format, locale }: BarDrawingProps) {
  const id = useId();
  const write = formatterOf(locale, format);
  const data = groups.map((group, point) => ({
    group,
    ...Object.fromEntries(series.map(({ values }, index) => [`s${index}`, values[point] ?? null])),
  }));
  return (
    <>
      <svg width="0" height="0" className="absolute" aria-hidden="true">
        {series.map(({ label }, index) => (
          <BarPattern key={label} id={`${id}-${index}`} fill={barFill(index)} />
        ))}
      </svg>
      <ResponsiveContainer width="100%" height="100%">
        <BarChart
          data={data}
          accessibilityLayer={false}
          margin={{ top: 12, right: 8, bottom: 0, left: 0 }}
          barCategoryGap="22%"
          barGap={2}
        >
          <CartesianGrid stroke="var(--line)" vertical={false} />
          <XAxis dataKey="group" tick={TICK} stroke="var(--line-strong)" tickLine={false} />
          <YAxis tick={TICK} tickFormatter={write} axisLine={false} tickLine={false} width="auto" />
          {series.map(({ label }, index) => {
            const fill = barFill(index);
            return (
              <Bar
                key={label}
                name={label}
                dataKey={`s${index}`}
                fill={`url(#${id}-${index})`}
                stroke={fill.colour}
                strokeWidth={fill.pattern === "open" ? 2 : 1}
                maxBarSize={40}
                isAnimationActive={false}
              />
            );
          })}
          <Tooltip
            content={<TooltipBox format={write} />}
            cursor={{ fill: "var(--wash)" }}
            isAnimationActive={false}
          />
        </BarChart>
      </ResponsiveContainer>
    </>
  );
}
