/** Which moment a dashboard shows, and which one it is held against. Pure. */
import { momentState, openControlMoment } from "@/features/cycles/moment-state";
import type { MomentSummary } from "@/features/cycles/types";
import { isBefore } from "@/features/reports/form/previous";
import type { CalendarDate } from "@/lib/dates";

export type KnownMoment = MomentSummary & { hasReleased: boolean };

/** How many control moments back a report still counts as the one before: somewhat more than a year. */
const MOMENTS_BACK = 4;

const isControl = ({ side }: Pick<MomentSummary, "side">) => side === "control";

/** By its id or the word for its kind; null when the cycle has no such moment. */
export function findMoment<M extends MomentSummary>(moments: readonly M[], asked: string | null) {
  return moments.find(({ id, kind }) => id === asked || kind === asked) ?? null;
}

/**
 * The control moment that a cycle is about: the latest with a released report, else the open one, else the one that opens next,
 * else the first. `moments` are those of one cycle.
 */
export function defaultControlMoment<M extends KnownMoment>(
  moments: readonly M[],
  today: CalendarDate,
): M | null {
  const control = inOrder(moments.filter(isControl));
  return (
    control.filter(({ hasReleased }) => hasReleased).at(-1) ??
    openControlMoment(control, today) ??
    control.find((moment) => momentState(moment, today) === "upcoming") ??
    control[0] ??
    null
  );
}

/** The same moment in another cycle: of the same kind, and a municipality's own moment by its name. */
export function sameMoment<M extends MomentSummary>(
  moments: readonly M[],
  moment: Pick<MomentSummary, "kind" | "name">,
  year: number,
): M | null {
  return (
    moments.find(
      ({ cycleYear, kind, name }) =>
        cycleYear === year && kind === moment.kind && name === moment.name,
    ) ?? null
  );
}

/** The control moments before a moment, the nearest first. */
export function momentsBefore<M extends MomentSummary>(
  moments: readonly M[],
  moment: MomentSummary,
  atMost = MOMENTS_BACK,
): M[] {
  const earlier = moments.filter((other) => isControl(other) && isBefore(other, moment));
  return inOrder(earlier).reverse().slice(0, atMost);
}

function inOrder<M extends MomentSummary>(moments: readonly M[]): M[] {
  return [...moments].sort((one, other) =>
    isBefore(one, other) ? -1 : isBefore(other, one) ? 1 : 0,
  );
}
