import type { MoneyLine } from "../chart-data";

const WIDTH = 1000;

interface MoneyBarProps {
  line: MoneyLine;
  /** The largest amount of all bars, so that they can be held against each other. */
  reach: number;
}

/** What was planned, blue where it was reported on and grey where not; in it what was spent; round it the forecast. */
export function MoneyBar({ line, reach }: MoneyBarProps) {
  const at = (euros: number | null) => Math.max(0, ((euros ?? 0) / reach) * WIDTH);
  const { planned, plannedOfReported, spent, forecast } = line;
  return (
    <div className="relative h-4">
      <svg
        aria-hidden="true"
        viewBox={`0 0 ${WIDTH} 40`}
        preserveAspectRatio="none"
        className="block h-full w-full"
      >
        <rect y="6" width={WIDTH} height="28" className="fill-wash" />
        <rect y="6" width={at(planned)} height="28" className="fill-line" />
        <rect y="6" width={at(plannedOfReported)} height="28" className="fill-score-4" />
        <rect y="13" width={at(spent)} height="14" className="fill-blue" />
        {forecast !== null && (
          <rect
            y="3"
            width={at(forecast)}
            height="34"
            className="fill-none stroke-core"
            strokeWidth="2"
            vectorEffect="non-scaling-stroke"
          />
        )}
      </svg>
    </div>
  );
}
