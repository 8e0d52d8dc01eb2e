"use client";

import {
  CartesianGrid,
  Line,
  LineChart,
  ResponsiveContainer,
  Tooltip,
  XAxis,
  YAxis,
} from "recharts";
import { ChartMarker } from "./chart-marker";
import { formatterOf, type ValueFormat } from "./format-value";
import type { ChartSeries } from "./profile-drawing";
import { seriesStyle } from "./series-style";
import { TooltipBox } from "./tooltip-box";

export interface TrendDrawingProps {
  periods: readonly string[];
  series: readonly ChartSeries[];
  /** Lowest and highest value of the axis; whole numbers between them are marked. By default what fits. */
  domain?: readonly [number, number];
  format?: ValueFormat;
  locale: string;
}

const TICK = { fill: "var(--ink-secondary)", fontSize: 13 };

export function TrendDrawing({ periods, series, domain, format, locale }: TrendDrawingProps) {
  const write = formatterOf(locale, format);
  const data = periods.map((period, point) => ({
    period,
    ...Object.fromEntries(series.map(({ values }, index) => [`s${index}`, values[point] ?? null])),
  }));
  const ticks = domain && domain[1] - domain[0] <= 10 ? wholeNumbers(domain) : undefined;
  return (
    <ResponsiveContainer width="100%" height="100%">
      <LineChart
        data={data}
        accessibilityLayer={false}
        margin={{ top: 12, right: 16, bottom: 0, left: 0 }}
      >
        <CartesianGrid stroke="var(--line)" vertical={false} />
        <XAxis
          dataKey="period"
          tick={TICK}
          stroke="var(--line-strong)"
          padding={{ left: 20, right: 20 }}
        />
        <YAxis
          domain={domain ? [...domain] : undefined}
          ticks={ticks}
          tick={TICK}
          tickFormatter={write}
          axisLine={false}
          tickLine={false}
          width={ticks ? 28 : 64}
        />
        {series.map(({ label }, index) => {
          const style = seriesStyle(index);
          return (
            <Line
              key={label}
              name={label}
              dataKey={`s${index}`}
              type="linear"
              stroke={style.colour}
              strokeWidth={style.width}
              strokeDasharray={style.dash}
              strokeLinecap={style.dash ? "round" : "butt"}
              isAnimationActive={false}
              activeDot={false}
              dot={({ cx, cy, value, index: point }) =>
                value === null || cx === undefined || cy === undefined ? (
                  <g key={point} />
                ) : (
                  <ChartMarker
                    key={point}
                    marker={style.marker}
                    x={cx}
                    y={cy}
                    colour={style.colour}
                  />
                )
              }
            />
          );
        })}
        <Tooltip content={<TooltipBox format={write} />} isAnimationActive={false} />
      </LineChart>
    </ResponsiveContainer>
  );
}

function wholeNumbers([low, high]: readonly [number, number]) {
  return Array.from({ length: high - low + 1 }, (_, step) => low + step);
}
