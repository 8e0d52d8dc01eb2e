interface Placed {
  x: number;
  y: number;
}

/** Points nearer to each other than this, of a field from -1 to 1, would cover each other. */
const NEAR = 0.13;
/** Room for a point at the sides, and for the words at the top and the bottom. */
const EDGE = { x: 0.93, y: 0.78 };
const TRIES = 200;

/**
 * Moves points apart that lie on each other: each is placed in turn, and steps outward along a spiral until it is free.
 * The same points always land in the same places, and no point leaves the field.
 */
export function spreadPoints<Point extends Placed>(points: readonly Point[]): Point[] {
  const placed: Point[] = [];
  for (const point of points) {
    const origin = { x: clamp(point.x, EDGE.x), y: clamp(point.y, EDGE.y) };
    let spot = origin;
    for (let step = 0; step < TRIES && placed.some((other) => isNear(other, spot)); step++) {
      const angle = step * 2.4;
      const distance = NEAR * 0.62 * Math.sqrt(step + 1);
      spot = {
        x: clamp(origin.x + distance * Math.cos(angle), EDGE.x),
        y: clamp(origin.y + distance * Math.sin(angle), EDGE.y),
      };
    }
    placed.push({ ...point, ...spot });
  }
  return placed;
}

function clamp(value: number, edge: number) {
  return Math.min(edge, Math.max(-edge, value));
}

function isNear(one: Placed, other: Placed) {
  return Math.hypot(one.x - other.x, one.y - other.y) < NEAR;
}
