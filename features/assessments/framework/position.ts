/**
 * Where a collaboration stands between fixing (vastzetten) and letting go (loslaten). Exact: shares are counted in points and
 * compared as fractions; nothing is rounded before it is shown. Our own rules, on the court of audit's three headings.
 */
import type { Answer, Band } from "@/db/vocabulary";
import { type Answers, answerTo, BLOCK_ITEMS, type Block, type Item } from "./questions";

/** Points of an answer; "unknown" has none and does not count as no. */
const POINTS: Record<Answer, number | null> = { yes: 2, partly: 1, no: 0, unknown: null };

/** The points of a block over its answered items. `max` is twice their number; 0 means that the block has no value. */
export interface Share {
  points: number;
  max: number;
  unknown: readonly Item[];
  blank: readonly Item[];
  /** More than a quarter of the items of the block is unknown. */
  isProvisional: boolean;
}

export function shareOf(block: Block, answers: Answers): Share {
  const items: readonly Item[] = BLOCK_ITEMS[block];
  const scored = items.flatMap((item) => {
    const answer = answerTo(item, answers);
    return (answer && POINTS[answer]) ?? [];
  });
  const unknown = items.filter((item) => answerTo(item, answers) === "unknown");
  return {
    points: scored.reduce<number>((sum, points) => sum + points, 0),
    max: 2 * scored.length,
    unknown,
    blank: items.filter((item) => answerTo(item, answers) === undefined),
    isProvisional: 4 * unknown.length > items.length,
  };
}

/** A fraction whose denominator is above zero. */
export interface Fraction {
  numerator: number;
  denominator: number;
}

/** From -1 (let go) to +1 (fix): the share of the indications for fixing less that for letting go; null when one has no value. */
export function positionOf(fix: Share, letGo: Share): Fraction | null {
  if (fix.max === 0 || letGo.max === 0) return null;
  if (fix.max === letGo.max) {
    return { numerator: fix.points - letGo.points, denominator: fix.max };
  }
  return {
    numerator: fix.points * letGo.max - letGo.points * fix.max,
    denominator: fix.max * letGo.max,
  };
}

/** `fix` from +0.40, `lean_fix` from +0.15, `balance` above -0.15, `lean_let_go` above -0.40, else `let_go`. */
export function bandOf({ numerator, denominator }: Fraction): Band {
  if (5 * numerator >= 2 * denominator) return "fix";
  if (20 * numerator >= 3 * denominator) return "lean_fix";
  if (20 * numerator > -3 * denominator) return "balance";
  if (5 * numerator > -2 * denominator) return "lean_let_go";
  return "let_go";
}

/** How far it is from one position to another; above nought is toward fixing. */
export function differenceOf(from: Fraction, to: Fraction): Fraction {
  if (from.denominator === to.denominator) {
    return { numerator: to.numerator - from.numerator, denominator: to.denominator };
  }
  return {
    numerator: to.numerator * from.denominator - from.numerator * to.denominator,
    denominator: from.denominator * to.denominator,
  };
}

/** Below nought when the first lies nearer to letting go than the second, above it the other way round. */
const comparePositions = (one: Fraction, other: Fraction): number =>
  -differenceOf(one, other).numerator;

/** The middle one; of an even number, halfway between the middle two. Null of none. */
export function medianPosition(positions: readonly Fraction[]): Fraction | null {
  const sorted = [...positions].sort(comparePositions);
  const middle = Math.floor(sorted.length / 2);
  const [low, high] = [sorted[sorted.length % 2 === 0 ? middle - 1 : middle], sorted[middle]];
  if (!low || !high) return null;
  if (low === high) return low;
  return {
    numerator: low.numerator * high.denominator + high.numerator * low.denominator,
    denominator: 2 * low.denominator * high.denominator,
  };
}

/** In hundredths, half away from zero: 6/14 is 43. For showing only. */
export function hundredths({ numerator, denominator }: Fraction): number {
  const rounded = Math.floor((200 * Math.abs(numerator) + denominator) / (2 * denominator));
  return rounded === 0 ? 0 : Math.sign(numerator) * rounded;
}

/** A share in hundredths; null when the block has no value. */
export const percentage = ({ points, max }: Share): number | null =>
  max === 0 ? null : hundredths({ numerator: points, denominator: max });
