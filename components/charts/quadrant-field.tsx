import { spreadPoints } from "./spread-points";

interface QuadrantPoint {
  label: string;
  /** -1 is far left, 1 far right. */
  x: number;
  /** -1 is at the bottom, 1 at the top. */
  y: number;
  /** Drawn in orange: the one that the page is about. */
  marked?: boolean;
}

export interface QuadrantFieldProps {
  points: readonly QuadrantPoint[];
  quadrants: { topLeft: string; topRight: string; bottomLeft: string; bottomRight: string };
  /** The words at both ends of each axis. */
  horizontal: { low: string; high: string };
  vertical: { low: string; high: string };
  /** Without numbers there is no list beside it to number. */
  isNumbered?: boolean;
}

export function QuadrantField({
  points,
  quadrants,
  horizontal,
  vertical,
  isNumbered = true,
}: QuadrantFieldProps) {
  return (
    <div className="grid h-full grid-cols-[auto_minmax(0,1fr)] grid-rows-[minmax(0,1fr)_auto] gap-1 text-ink-secondary">
      <div className="flex rotate-180 justify-between [writing-mode:vertical-rl]">
        <span>{vertical.low}</span>
        <span>{vertical.high}</span>
      </div>
      <div className="relative border border-line">
        <div className="absolute inset-0 grid grid-cols-2 grid-rows-2 text-center font-bold text-ink *:px-0.5 *:py-1">
          <span className="bg-wash">{quadrants.topLeft}</span>
          <span>{quadrants.topRight}</span>
          <span className="content-end">{quadrants.bottomLeft}</span>
          <span className="content-end bg-wash">{quadrants.bottomRight}</span>
        </div>
        <svg aria-hidden="true" width="100%" height="100%" className="absolute inset-0">
          {spreadPoints(points).map((point, index) => (
            <Point key={point.label} point={point} number={isNumbered ? index + 1 : null} />
          ))}
        </svg>
      </div>
      <div className="col-start-2 flex justify-between gap-2">
        <span>{horizontal.low}</span>
        <span className="text-right">{horizontal.high}</span>
      </div>
    </div>
  );
}

/** Placed in shares of the field, so that it needs no measuring. */
function Point({ point, number }: { point: QuadrantPoint; number: number | null }) {
  const x = `${(1 + point.x) * 50}%`;
  const y = `${(1 - point.y) * 50}%`;
  return (
    <g>
      <circle
        cx={x}
        cy={y}
        r="11"
        strokeWidth="1.5"
        className={point.marked ? "fill-core stroke-paper" : "fill-blue stroke-paper"}
      />
      {number !== null && (
        <text x={x} y={y} dy="0.36em" textAnchor="middle" className="fill-white text-xs font-bold">
          {number}
        </text>
      )}
    </g>
  );
}
