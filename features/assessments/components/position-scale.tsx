import { BANDS } from "@/db/vocabulary";
import { type AdviceWords, fill } from "../advice-words";

interface PositionScaleProps {
  /** From -100 (let go) to 100 (fix). */
  hundredths: number;
  words: AdviceWords;
}

/** Where each band begins and ends, in percents of the width; fixing stands on the left, as the name of the scale says. */
const BAND_EDGES = [0, 30, 42.5, 57.5, 70, 100];
const BAND_FILLS = [
  "fill-blue-deep",
  "fill-blue",
  "fill-score-4",
  "fill-blue-line",
  "fill-blue-wash",
];

export function PositionScale({ hundredths, words }: PositionScaleProps) {
  const x = `${(100 - hundredths) / 2}%`;
  return (
    <div className="relative px-2">
      <svg
        role="img"
        aria-label={fill(words.scale, { position: `${hundredths / 100}` })}
        width="100%"
        height="34"
        className="overflow-visible"
      >
        {BAND_EDGES.slice(0, -1).map((from, index) => (
          <rect
            key={from}
            x={`${from}%`}
            y="12"
            width={`${(BAND_EDGES[index + 1] ?? 100) - from}%`}
            height="14"
            className={`stroke-paper ${BAND_FILLS[index]}`}
          />
        ))}
        <line x1={x} x2={x} y1="6" y2="32" strokeWidth="4" className="stroke-paper" />
        <line x1={x} x2={x} y1="4" y2="34" strokeWidth="2" className="stroke-ink" />
        <circle cx={x} cy="5" r="5" className="fill-ink" />
      </svg>
      <p aria-hidden="true" className="flex justify-between text-xs text-ink-secondary">
        {([0, 2, 4] as const).map((index) => {
          const band = BANDS[index];
          return <span key={band}>{words.bands[band]}</span>;
        })}
      </p>
    </div>
  );
}
