import type { Marker } from "./series-style";

interface ChartMarkerProps {
  marker: Marker;
  x: number;
  y: number;
  colour: string;
}

const SHAPES: Record<Exclude<Marker, "circle">, string> = {
  square: "M-4,-4H4V4H-4Z",
  triangle: "M0,-5L5,4H-5Z",
  diamond: "M0,-5.5L5.5,0L0,5.5L-5.5,0Z",
  cross: "M-4,-4L4,4M-4,4L4,-4",
};

export function ChartMarker({ marker, x, y, colour }: ChartMarkerProps) {
  if (marker === "circle") {
    return <circle cx={x} cy={y} r={4.5} fill={colour} stroke="var(--paper)" />;
  }
  return (
    <path
      d={SHAPES[marker]}
      transform={`translate(${x} ${y})`}
      fill={marker === "cross" ? "none" : colour}
      stroke={marker === "cross" ? colour : "var(--paper)"}
      strokeWidth={marker === "cross" ? 2.5 : 1}
    />
  );
}
