export type Marker = "circle" | "square" | "triangle" | "diamond" | "cross";

export interface SeriesStyle {
  colour: string;
  dash?: string;
  width: number;
  marker: Marker;
}

const STYLES: readonly SeriesStyle[] = [
  { colour: "var(--blue)", width: 2.5, marker: "circle" },
  { colour: "var(--ink-secondary)", width: 2, dash: "6 4", marker: "square" },
  { colour: "var(--core)", width: 2.5, dash: "1 5", marker: "triangle" },
  { colour: "var(--blue-deep)", width: 2, dash: "10 4 2 4", marker: "diamond" },
  { colour: "var(--score-5)", width: 2, dash: "3 3", marker: "cross" },
];

/** A line is told apart by dash and marker as well as by colour. Series beyond the fifth start over. */
export function seriesStyle(index: number): SeriesStyle {
  return STYLES[index % STYLES.length] as SeriesStyle;
}

export interface Fill {
  colour: string;
  pattern: "solid" | "striped" | "open";
}

const FILLS: readonly Fill[] = [
  { colour: "var(--score-4)", pattern: "solid" },
  { colour: "var(--blue)", pattern: "solid" },
  { colour: "var(--blue)", pattern: "striped" },
  { colour: "var(--core)", pattern: "open" },
];

/** Bars are told apart by pattern as well as by colour. */
export function barFill(index: number): Fill {
  return FILLS[index % FILLS.length] as Fill;
}
