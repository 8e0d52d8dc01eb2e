/**
 * The five bands from fixing (left) to letting go, as far along as they lie on the scale from +1 to -1. The light colours are
 * for what has points drawn on it.
 */
export const SCALE_BANDS = [
  { x: 0, width: 30, fill: "fill-blue-deep", light: "fill-blue-line" },
  { x: 30, width: 12.5, fill: "fill-blue", light: "fill-blue-wash" },
  { x: 42.5, width: 15, fill: "fill-score-3", light: "fill-wash" },
  { x: 57.5, width: 12.5, fill: "fill-score-2", light: "fill-core-wash" },
  { x: 70, width: 30, fill: "fill-core", light: "fill-core-line" },
];

interface ScaleBarProps {
  /** From 100 (fix) to -100 (let go); null draws the scale alone. */
  hundredths: number | null;
  /** Where it stood before, as a dotted circle. */
  earlier?: number;
}

/** The scale as a drawing. The words beside it say the same. */
export function ScaleBar({ hundredths, earlier }: ScaleBarProps) {
  return (
    <svg
      aria-hidden="true"
      width="100%"
      height="30"
      className="mt-1 block overflow-visible print:mt-0"
    >
      {SCALE_BANDS.map(({ x, width, fill }) => (
        <rect key={x} x={`${x}%`} y="9" width={`${width}%`} height="12" className={fill} />
      ))}
      {earlier !== undefined && (
        <circle
          cx={`${(100 - earlier) / 2}%`}
          cy="15"
          r="10"
          strokeDasharray="3 2"
          className="fill-paper stroke-ink stroke-2"
        />
      )}
      {hundredths !== null && (
        <circle
          cx={`${(100 - hundredths) / 2}%`}
          cy="15"
          r="10"
          className="fill-paper stroke-ink stroke-[5]"
        />
      )}
    </svg>
  );
}
