import type { Fill } from "./series-style";

/** Fills a bar: solid, striped or open. Refer to it with `url(#id)`. */
export function BarPattern({ id, fill }: { id: string; fill: Fill }) {
  return (
    <defs>
      <pattern
        id={id}
        width="6"
        height="6"
        patternUnits="userSpaceOnUse"
        patternTransform="rotate(45)"
      >
        <rect width="6" height="6" fill={fill.pattern === "solid" ? fill.colour : "var(--paper)"} />
        {fill.pattern === "striped" && <rect width="3" height="6" fill={fill.colour} />}
      </pattern>
    </defs>
  );
}
