import { ChartFrame, type ChartFrameProps } from "./chart-frame";
import { TargetBar, type TargetRow } from "./target-bar";

interface TargetChartProps extends ChartFrameProps {
  rows: readonly TargetRow[];
  /** What the three marks mean. */
  legend: { baseline: string; value: string; target: string };
}

/** Result against target, each on its own scale. Drawn by the server, so it is there without JavaScript too. */
export function TargetChart({ rows, legend, ...frame }: TargetChartProps) {
  return (
    <ChartFrame
      {...frame}
      height="own"
      fromServer
      drawing={
        <ul className="grid gap-3">
          {rows.map((row) => (
            <li key={row.label}>
              <p className="flex flex-wrap justify-between gap-x-4">
                <span>{row.label}</span>
                <span>
                  <strong>{row.valueText}</strong>{" "}
                  <span className="text-ink-secondary">/ {row.targetText}</span>
                </span>
              </p>
              <TargetBar {...row} />
            </li>
          ))}
        </ul>
      }
      legend={
        <p aria-hidden="true" className="flex flex-wrap gap-x-4 text-sm text-ink-secondary">
          <span>
            <Mark className="w-4 bg-blue" /> {legend.value}
          </span>
          <span>
            <Mark className="w-1 bg-core" /> {legend.target}
          </span>
          <span>
            <Mark className="w-0.5 border-l-2 border-dashed border-ink-secondary" />{" "}
            {legend.baseline}
          </span>
        </p>
      }
    />
  );
}

function Mark({ className }: { className: string }) {
  return <span className={`mr-1 inline-block h-3 align-middle ${className}`} />;
}
