export interface TargetRow {
  label: string;
  value: number | null;
  target: number;
  baseline?: number | null;
  /** As shown: "1.240", "geen cijfer". */
  valueText: string;
  targetText: string;
}

const WIDTH = 1000;
const HEIGHT = 40;

/** From zero, or from the lowest figure when that lies below zero, to a tenth beyond the highest. */
export function TargetBar({ value, target, baseline }: TargetRow) {
  const figures = [value, target, baseline].filter((figure) => typeof figure === "number");
  const low = Math.min(0, ...figures);
  const high = Math.max(0, ...figures);
  const reach = (high - low) * 1.1 || 1;
  const at = (figure: number) => ((figure - low) / reach) * WIDTH;
  return (
    <svg
      aria-hidden="true"
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      preserveAspectRatio="none"
      className="block h-4 w-full"
    >
      <rect y="8" width={WIDTH} height="24" className="fill-wash" />
      <path d={`M0,32H${WIDTH}`} className="stroke-line" vectorEffect="non-scaling-stroke" />
      {typeof value === "number" && (
        <rect
          x={Math.min(at(0), at(value))}
          y="10"
          width={Math.abs(at(value) - at(0))}
          height="20"
          className="fill-blue"
        />
      )}
      {typeof baseline === "number" && (
        <path
          d={`M${at(baseline)},4V36`}
          className="stroke-paper"
          strokeWidth="5"
          vectorEffect="non-scaling-stroke"
        />
      )}
      {typeof baseline === "number" && (
        <path
          d={`M${at(baseline)},4V36`}
          className="stroke-ink-secondary"
          strokeWidth="2"
          strokeDasharray="3 3"
          vectorEffect="non-scaling-stroke"
        />
      )}
      <path
        d={`M${at(target)},0V40`}
        className="stroke-core"
        strokeWidth="4"
        vectorEffect="non-scaling-stroke"
      />
    </svg>
  );
}
