import { ChartFrame, type ChartFrameProps } from "./chart-frame";
import { QuadrantField, type QuadrantFieldProps } from "./quadrant-field";

/**
 * Numbered points in two by two fields; the names belong to the numbers in the list under the drawing. Drawn by the
 * server, so it is there without JavaScript too.
 */
export function QuadrantChart({
  points,
  quadrants,
  horizontal,
  vertical,
  ...frame
}: ChartFrameProps & QuadrantFieldProps) {
  return (
    <ChartFrame
      {...frame}
      fromServer
      drawing={<QuadrantField {...{ points, quadrants, horizontal, vertical }} />}
      legend={
        <ol
          aria-hidden="true"
          className="columns-[14rem] list-inside list-decimal text-sm text-ink-secondary"
        >
          {points.map(({ label }) => (
            <li key={label} className="break-inside-avoid py-0.5">
              {label}
            </li>
          ))}
        </ol>
      }
    />
  );
}
