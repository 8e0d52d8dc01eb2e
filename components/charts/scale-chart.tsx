import { ChartFrame, type ChartFrameProps } from "./chart-frame";

interface ScaleRow {
  label: string;
  /** Places on the scale; 0 is the first, halves lie between two. */
  lowest: number;
  median: number;
  highest: number;
  /** Where the middle was before: an open dot. */
  earlier?: number | null;
}

interface ScaleChartProps {
  /** The names of the places, from left to right; put a soft hyphen where a name may break on a phone. */
  places: readonly string[];
  rows: readonly ScaleRow[];
}

/** For each row a line from the lowest to the highest, with a dot in the middle. Drawn by the server. */
export function ScaleChart({ places, rows, ...frame }: ChartFrameProps & ScaleChartProps) {
  const at = (place: number) => `${((place + 0.5) / places.length) * 100}%`;
  return (
    <ChartFrame
      {...frame}
      height="own"
      fromServer
      drawing={
        <div className="grid gap-3">
          <div className="flex text-center text-xs text-ink-secondary sm:text-sm">
            {places.map((place) => (
              <span key={place} className="min-w-0 flex-1 px-0.5 hyphens-auto">
                {place}
              </span>
            ))}
          </div>
          {rows.map((row) => (
            <div key={row.label}>
              <p className="font-bold">{row.label}</p>
              <svg aria-hidden="true" width="100%" height="28" className="block">
                <rect width="100%" height="28" rx="4" className="fill-wash" />
                {places.map((place, index) => (
                  <line
                    key={place}
                    x1={at(index)}
                    x2={at(index)}
                    y1="6"
                    y2="22"
                    className="stroke-line-strong"
                  />
                ))}
                <line
                  x1={at(row.lowest)}
                  x2={at(row.highest)}
                  y1="14"
                  y2="14"
                  strokeWidth="6"
                  strokeLinecap="round"
                  className="stroke-blue-line"
                />
                {typeof row.earlier === "number" && (
                  <circle
                    cx={at(row.earlier)}
                    cy="14"
                    r="8"
                    strokeWidth="2"
                    className="fill-paper stroke-ink-secondary"
                  />
                )}
                <circle cx={at(row.median)} cy="14" r="7" className="fill-blue-deep" />
              </svg>
            </div>
          ))}
        </div>
      }
    />
  );
}
