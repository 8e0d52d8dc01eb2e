"use client";

interface ProfileTickProps {
  x?: number | string;
  y?: number | string;
  /** The middle of the drawing. */
  cx?: number | string;
  cy?: number | string;
  payload?: { value?: unknown };
}

const CHARACTER_WIDTH = 8;
const LINE_HEIGHT = 14;
const NARROW = 420;

/** The name of a point, kept inside the drawing; on a narrow screen it breaks at its soft hyphens. */
export function ProfileTick({ x = 0, y = 0, cx = 0, cy = 0, payload }: ProfileTickProps) {
  const width = Number(cx) * 2;
  const [left, top] = [Number(x), Number(y)];
  const name = String(payload?.value ?? "");
  const lines =
    width < NARROW ? name.split("\u00ad").map(hyphenate) : [name.replaceAll("\u00ad", "")];
  const half = (Math.max(...lines.map((line) => line.length)) * CHARACTER_WIDTH) / 2;
  const side = Math.sign(Math.round((left - Number(cx)) / 10));
  const middle = Math.min(width - half, Math.max(half, left + side * half));
  const isAbove = top < Number(cy);
  const start = isAbove ? top - (lines.length - 1) * LINE_HEIGHT - 2 : top + LINE_HEIGHT - 2;
  return (
    <text textAnchor="middle" fontSize={13} fill="var(--ink-secondary)">
      {lines.map((line, index) => (
        <tspan key={line} x={middle} y={start + index * LINE_HEIGHT}>
          {line}
        </tspan>
      ))}
    </text>
  );
}

function hyphenate(part: string, index: number, parts: string[]) {
  return index < parts.length - 1 ? `${part}-` : part;
}
