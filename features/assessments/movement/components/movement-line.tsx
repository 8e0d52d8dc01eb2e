import { SCALE_BANDS } from "@/features/assessments/framework/components/scale-bar";
import { hundredths } from "@/features/assessments/framework/position";
import { signedNumber } from "@/features/assessments/framework/signed-number";
import type { AssessmentVersion } from "@/features/assessments/types";
import type { Locale } from "@/lib/locale";

interface MovementLineProps {
  /** Decided versions, the oldest first. */
  versions: readonly AssessmentVersion[];
  /** What stands under each. */
  labels: readonly string[];
  ends: { fix: string; letGo: string };
  locale: Locale;
}

/** The positions of the decided versions on a line, fixing above and letting go below. The table says the same. */
export function MovementLine({ versions, labels, ends, locale }: MovementLineProps) {
  const points = versions.map(({ position }, index) => ({
    x: `${((index + 0.5) / versions.length) * 100}%`,
    place: position && hundredths(position),
    label: labels[index] ?? "",
  }));
  const down = (place: number) => `${(100 - place) / 2}%`;
  return (
    <div aria-hidden="true" className="grid gap-1">
      <svg aria-hidden="true" width="100%" height="180" className="block overflow-visible text-sm">
        {SCALE_BANDS.map(({ x, width, light }) => (
          <rect key={x} x="0" y={`${x}%`} width="100%" height={`${width}%`} className={light} />
        ))}
        <text x="8" y="18" className="fill-ink-secondary">
          {ends.fix}
        </text>
        <text x="8" y="172" className="fill-ink-secondary">
          {ends.letGo}
        </text>
        {points.map(({ x, place }, index) => {
          const before = points[index - 1];
          if (!before || before.place === null || place === null) return null;
          return (
            <line
              key={x}
              x1={before.x}
              y1={down(before.place)}
              x2={x}
              y2={down(place)}
              className="stroke-ink stroke-2"
            />
          );
        })}
        {points.map(
          ({ x, place }) =>
            place !== null && (
              <g key={x}>
                <circle
                  cx={x}
                  cy={down(place)}
                  r="7"
                  className="fill-paper stroke-ink stroke-[4]"
                />
                <text
                  x={x}
                  y={down(place)}
                  dy="-14"
                  textAnchor="middle"
                  className="fill-ink font-bold"
                >
                  {signedNumber(place, locale)}
                </text>
              </g>
            ),
        )}
      </svg>
      <div className="flex text-center text-sm">
        {points.map(({ x, label }) => (
          <p key={x} className="min-w-0 flex-1 whitespace-pre-line px-0.5 hyphens-auto">
            {label}
          </p>
        ))}
      </div>
    </div>
  );
}
