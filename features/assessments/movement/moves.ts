/** How position and style moved from one decision of the council to the next, and from one cycle to the next. Pure. */
import {
  type Band,
  DIRECTING_STYLES,
  type DirectingStyle,
  type OversightPackage,
} from "@/db/vocabulary";
import { type CalendarDate, yearOf } from "@/lib/dates";
import { differenceOf, type Fraction, medianPosition } from "../framework/position";

/** What the council decided with one version. An assessment that ended at A has neither position nor style. */
export interface Decided {
  number: number;
  decidedOn: CalendarDate;
  position: Fraction | null;
  band: Band | null;
  style: DirectingStyle | null;
  oversightPackage: OversightPackage | null;
}

export interface DecidedCollaboration {
  slug: string;
  name: string;
  startedOn: CalendarDate;
  endedOn: CalendarDate | null;
  /** In the order of their numbers. */
  decisions: readonly Decided[];
}

/** From what was decided before, if anything, to what was decided then. */
export interface Move {
  slug: string;
  name: string;
  year: number;
  from: Decided | null;
  to: Decided;
}

/** How the portfolio stood at the end of a year. */
export interface CycleStand {
  year: number;
  /** The collaborations that there were. */
  total: number;
  /** Of those, how many the council had decided on. */
  decided: number;
  styles: Readonly<Record<DirectingStyle, number>>;
  /** Decided without a style: the assessment ended at A. */
  withoutStyle: number;
  positions: readonly Fraction[];
  median: Fraction | null;
  moves: readonly Move[];
}

/** How far toward fixing (above nought) or letting go; null when one of the two has no position. */
export const shiftOf = ({ from, to }: Pick<Move, "from" | "to">): Fraction | null =>
  from?.position && to.position ? differenceOf(from.position, to.position) : null;

export type Moved = "first" | "position" | "style" | "oversight";

/** In what a decision differs from the one before it; nothing when the council kept to what it had. */
export function movedIn({ from, to }: Pick<Move, "from" | "to">): Moved[] {
  if (!from) return ["first"];
  const shift = shiftOf({ from, to });
  const isPlaced = (from.position === null) === (to.position === null);
  const moved: Moved[] = [];
  if (!isPlaced || (shift !== null && shift.numerator !== 0)) moved.push("position");
  if (from.style !== to.style) moved.push("style");
  if (from.oversightPackage !== to.oversightPackage) moved.push("oversight");
  return moved;
}

/** Those that had a decision already and stand elsewhere now. */
export const countMoved = (moves: readonly Move[]): number =>
  moves.filter((move) => move.from !== null && movedIn(move).length > 0).length;

/** The years from the first decision up to and with a year; a decision counts for the year in which the council took it. */
export function standsOf(
  portfolio: readonly DecidedCollaboration[],
  throughYear: number,
): CycleStand[] {
  const years = portfolio.flatMap(({ decisions }) =>
    decisions.map(({ decidedOn }) => yearOf(decidedOn)),
  );
  if (years.length === 0) return [];
  const first = Math.min(...years);
  const count = Math.max(throughYear, ...years) - first + 1;
  return Array.from({ length: count }, (_, index) => standIn(portfolio, first + index));
}

function standIn(portfolio: readonly DecidedCollaboration[], year: number): CycleStand {
  const there = portfolio.filter((one) => isThere(one, year));
  const frames = there.flatMap((one) => frameAt(one, year) ?? []);
  const positions = frames.flatMap(({ position }) => position ?? []);
  return {
    year,
    total: there.length,
    decided: frames.length,
    styles: Object.fromEntries(
      DIRECTING_STYLES.map((style) => [style, frames.filter((it) => it.style === style).length]),
    ) as Record<DirectingStyle, number>,
    withoutStyle: frames.filter(({ style }) => style === null).length,
    positions,
    median: medianPosition(positions),
    moves: there.flatMap((one) => moveIn(one, year) ?? []),
  };
}

const isThere = ({ startedOn, endedOn }: DecidedCollaboration, year: number) =>
  startedOn <= `${year}-12-31` && (endedOn ?? "9999") >= `${year}-01-01`;

/** The decision that holds at the end of a year. */
const frameAt = ({ decisions }: DecidedCollaboration, year: number): Decided | null =>
  decisions.findLast(({ decidedOn }) => yearOf(decidedOn) <= year) ?? null;

function moveIn(one: DecidedCollaboration, year: number): Move | null {
  const [from, to] = [frameAt(one, year - 1), frameAt(one, year)];
  if (!to || to === from) return null;
  return { slug: one.slug, name: one.name, year, from, to };
}

/** The cycles in which the council decided at all. */
export const decidedYears = (stands: readonly CycleStand[]): number[] =>
  stands.filter(({ moves }) => moves.length > 0).map(({ year }) => year);
