interface ScoreLineProps {
  marks: readonly { shape: keyof typeof SHAPES; value: number }[];
  /** Two values of which the distance is drawn as a bar. */
  between?: readonly [number, number] | null;
}

const LOWEST = 1;
const HIGHEST = 5;
const STEP = 26;
const MIDDLE = 11;
const WIDTH = (HIGHEST - LOWEST) * STEP + 24;

const at = (value: number) => 12 + (value - LOWEST) * STEP;

const SHAPES = {
  /** In this order they stay visible on one spot: the later lies on the earlier and is smaller. */
  diamond: (x: number) => (
    <path d={`M${x} ${MIDDLE - 10} l10 10 l-10 10 l-10 -10 Z`} className="fill-core" />
  ),
  square: (x: number) => (
    <rect
      x={x - 6}
      y={MIDDLE - 6}
      width="12"
      height="12"
      strokeWidth="2"
      className="fill-paper stroke-ink-secondary"
    />
  ),
  dot: (x: number) => <circle cx={x} cy={MIDDLE} r="4.5" className="fill-blue-deep" />,
} as const;

const ORDER = ["diamond", "square", "dot"] as const;

/** Scores from 1 to 5 on one line, each by its own shape, with the distance between two of them. The figures stand beside it. */
export function ScoreLine({ marks, between }: ScoreLineProps) {
  return (
    <svg aria-hidden="true" width={WIDTH} height={MIDDLE * 2} className="inline-block max-w-full">
      <line x1={at(1)} x2={at(5)} y1={MIDDLE} y2={MIDDLE} className="stroke-line-strong" />
      {[1, 2, 3, 4, 5].map((value) => (
        <line
          key={value}
          x1={at(value)}
          x2={at(value)}
          y1={MIDDLE - 4}
          y2={MIDDLE + 4}
          className="stroke-line-strong"
        />
      ))}
      {between && between[0] !== between[1] && (
        <line
          x1={at(between[0])}
          x2={at(between[1])}
          y1={MIDDLE}
          y2={MIDDLE}
          strokeWidth="5"
          className="stroke-core-line"
        />
      )}
      {ORDER.flatMap((shape) =>
        marks
          .filter((mark) => mark.shape === shape)
          .map(({ value }) => <g key={shape}>{SHAPES[shape](at(value))}</g>),
      )}
    </svg>
  );
}

/** A shape by itself, for a legend. */
export function ScoreMark({ shape }: { shape: keyof typeof SHAPES }) {
  return (
    <svg aria-hidden="true" width="20" height={MIDDLE * 2} className="inline-block align-middle">
      {SHAPES[shape](10)}
    </svg>
  );
}
