import { SCALE_BANDS } from "@/features/assessments/framework/components/scale-bar";
import { type Fraction, hundredths } from "@/features/assessments/framework/position";
import type { CycleStand } from "../moves";

interface PositionStripsProps {
  stands: readonly CycleStand[];
  /** The names of the two ends of the scale. */
  ends: { fix: string; letGo: string };
}

/** For each cycle the scale with a dot per position and a line at the middle one. The table says the same. */
export function PositionStrips({ stands, ends }: PositionStripsProps) {
  return (
    <div aria-hidden="true" className="grid gap-2">
      {stands.map(({ year, positions, median }) => (
        <div key={year} className="grid grid-cols-[3rem_minmax(0,1fr)] items-center gap-3">
          <p className="font-bold tabular-nums">{year}</p>
          <Strip positions={positions} median={median} />
        </div>
      ))}
      <div className="grid grid-cols-[3rem_minmax(0,1fr)] gap-3 text-xs text-ink-secondary">
        <span />
        <p className="flex justify-between">
          <span>{ends.fix}</span>
          <span>{ends.letGo}</span>
        </p>
      </div>
    </div>
  );
}

const along = (position: number) => `${(100 - position) / 2}%`;

function Strip({ positions, median }: { positions: readonly Fraction[]; median: Fraction | null }) {
  const counts = new Map<number, number>();
  for (const position of positions) {
    const place = hundredths(position);
    counts.set(place, (counts.get(place) ?? 0) + 1);
  }
  return (
    <svg aria-hidden="true" width="100%" height="36" className="block overflow-visible">
      {SCALE_BANDS.map(({ x, width, light }) => (
        <rect key={x} x={`${x}%`} y="4" width={`${width}%`} height="28" className={light} />
      ))}
      {[...counts].map(([place, count]) => (
        <circle
          key={place}
          cx={along(place)}
          cy="18"
          r={radiusOf(count)}
          className="fill-blue stroke-paper stroke-2"
        />
      ))}
      {median && (
        <line
          x1={along(hundredths(median))}
          x2={along(hundredths(median))}
          y1="0"
          y2="36"
          className="stroke-ink stroke-[3]"
        />
      )}
    </svg>
  );
}

/** As large as how many stand there, but never larger than the strip. */
const radiusOf = (count: number) => Math.min(14, 5 + 2 * Math.sqrt(count));
