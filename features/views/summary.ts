/**
 * What the views of a round say together, by side. Sides of fewer than three views are merged, so that nobody can be
 * recognised in a figure or by a sentence.
 */

import { BANDS, type Band, type DirectingStyle, VIEW_SIDES, type ViewSide } from "@/db/vocabulary";
import { styleAt } from "@/features/assessments/framework/style";
import { compareText } from "@/lib/text/fold";

/** Fewer than this are never shown apart. */
export const SMALLEST_GROUP = 3;

/** Steps run from 1 to 4; a middle of 2.5 or more counts as high. */
const HIGH = 2.5;

export const STEPS = [1, 2, 3, 4] as const;

export type GivenView = {
  side: ViewSide;
  band: Band;
  script: number;
  power: number;
  sentence: string;
};

export const DIMENSIONS = ["band", "script", "power"] as const;
export type Dimension = (typeof DIMENSIONS)[number];

/** A band counts by its place in BANDS: 0 is fixing, 4 is letting go. Halves lie between two. */
export type Spread = { lowest: number; median: number; highest: number };

type Figures = {
  count: number;
  style: DirectingStyle;
} & Record<Dimension, Spread>;

/** One side, or some that are shown together. */
export type Group = Figures & { sides: ViewSide[]; sentences: string[] };

/** The two groups that lie furthest apart, by their place in `groups`, and how far. */
type Difference = { dimension: Dimension; one: number; other: number; apart: number };

export type RoundSummary = {
  /** All views of the round, also when they are too few to show. */
  count: number;
  /** Null when all sides together are fewer than three. */
  overall: Figures | null;
  groups: Group[];
  /** Per dimension on which groups differ, the widest first as a share of its length. */
  differences: Difference[];
};

export function summariseViews(views: readonly GivenView[]): RoundSummary {
  const groups = groupSides(views).map((sides): Group => {
    const own = views.filter(({ side }) => sides.includes(side));
    // In the order of the alphabet: the order of giving would tell who, beside the audit log.
    const sentences = own.map(({ sentence }) => sentence).sort(compareText);
    return { sides, sentences, ...figuresOf(own) };
  });
  return {
    count: views.length,
    overall: groups.length > 0 ? figuresOf(views) : null,
    groups,
    differences: DIMENSIONS.flatMap((dimension) => widest(groups, dimension) ?? []).sort(
      (one, other) => shareOf(other) - shareOf(one),
    ),
  };
}

/**
 * The sides that gave a view, those of fewer than three put together; when together they are still fewer than three, the
 * smallest other side joins them. Nothing when there are fewer than three views in all.
 */
export function groupSides(views: readonly Pick<GivenView, "side">[]): ViewSide[][] {
  const countOf = (side: ViewSide) => views.filter((view) => view.side === side).length;
  const present = VIEW_SIDES.filter((side) => countOf(side) > 0);
  const small = present.filter((side) => countOf(side) < SMALLEST_GROUP);
  const large = present
    .filter((side) => !small.includes(side))
    .sort((one, other) => countOf(one) - countOf(other));
  const sizeOf = (sides: readonly ViewSide[]) =>
    sides.reduce((sum, side) => sum + countOf(side), 0);
  if (small.length > 0 && sizeOf(small) < SMALLEST_GROUP) small.push(...large.splice(0, 1));
  if (small.length > 0 && sizeOf(small) < SMALLEST_GROUP) return [];
  const inOrder = (sides: readonly ViewSide[]) => VIEW_SIDES.filter((side) => sides.includes(side));
  const apart = inOrder(large).map((side) => [side]);
  return small.length > 0 ? [...apart, inOrder(small)] : apart;
}

/** The place of a view on a dimension. */
function placeOf(view: GivenView, dimension: Dimension): number {
  return dimension === "band" ? BANDS.indexOf(view.band) : view[dimension];
}

function figuresOf(views: readonly GivenView[]): Figures {
  const [band, script, power] = DIMENSIONS.map((dimension) =>
    spreadOf(views.map((view) => placeOf(view, dimension))),
  ) as [Spread, Spread, Spread];
  return {
    count: views.length,
    style: styleOfMedians(script.median, power.median),
    band,
    script,
    power,
  };
}

/** The quadrant in which the middle of script and power lies. */
export const styleOfMedians = (script: number, power: number): DirectingStyle =>
  styleAt(script >= HIGH, power >= HIGH);

/** What is repeated on the row of a closed round; null when there are too few views to show. */
export const mediansOf = ({ overall }: Pick<RoundSummary, "overall">) => ({
  medianScript: overall?.script.median ?? null,
  medianPower: overall?.power.median ?? null,
});

/** The middle is the mean of two for an even number, so a half at most. */
function spreadOf(places: readonly number[]): Spread {
  const sorted = [...places].sort((one, other) => one - other);
  const at = (index: number) => sorted[index] ?? 0;
  const half = Math.floor(sorted.length / 2);
  const median = sorted.length % 2 === 1 ? at(half) : (at(half - 1) + at(half)) / 2;
  return { lowest: at(0), median, highest: at(sorted.length - 1) };
}

function widest(groups: readonly Group[], dimension: Dimension): Difference | null {
  let found: Difference | null = null;
  for (const [one, left] of groups.entries()) {
    for (const [other, right] of groups.entries()) {
      const apart = Math.abs(left[dimension].median - right[dimension].median);
      if (other > one && apart > (found?.apart ?? 0)) found = { dimension, one, other, apart };
    }
  }
  return found;
}

/** From one end of a dimension to the other. */
const LENGTHS: Record<Dimension, number> = {
  band: BANDS.length - 1,
  script: STEPS.length - 1,
  power: STEPS.length - 1,
};

const shareOf = ({ dimension, apart }: Difference) => apart / LENGTHS[dimension];

/** The band of a middle, or the two that it lies between. */
export function bandsAt(place: number): Band[] {
  const around = [BANDS[Math.floor(place)], BANDS[Math.ceil(place)]].filter(
    (band) => band !== undefined,
  );
  return [...new Set(around)];
}

/** Whether the middle of all views lies in another quadrant than the style that was decided. */
export const differsFromDecided = (
  { overall }: Pick<RoundSummary, "overall">,
  decided: DirectingStyle | null,
): boolean => overall !== null && decided !== null && overall.style !== decided;
