/**
 * The directing style (regietype) that the answers point to. The four types are Pröpper's; the items under the two axes, own
 * script (S) and power to push through (M), are our own.
 */
import { DIRECTING_STYLES, type DirectingStyle } from "@/db/vocabulary";
import type { Share } from "./position";

export interface StyleAdvice {
  style: DirectingStyle;
  /** The axes on which one step, an item's answer one point higher or lower, leads to or touches the middle. */
  borderline: readonly ("S" | "M")[];
  /** The style itself first; one, two or four. */
  candidates: readonly DirectingStyle[];
}

/** @param script whether the municipality has a script of its own @param power whether it can push it through */
export function styleAt(script: boolean, power: boolean): DirectingStyle {
  if (script) return power ? "controlling" : "visionary";
  return power ? "executing" : "facilitating";
}

/** An axis counts from 0.50. */
const isHigh = ({ points, max }: Share) => 2 * points >= max;

/** Within one step of 0.50: S moves in sixths, M in eighths, fewer when an answer is unknown. */
const isBorderline = ({ points, max }: Share) => Math.abs(2 * points - max) <= 2;

/** Null when an axis has no value. */
export function styleOf(script: Share, power: Share): StyleAdvice | null {
  if (script.max === 0 || power.max === 0) return null;
  const style = styleAt(isHigh(script), isHigh(power));
  const scripts = isBorderline(script) ? [true, false] : [isHigh(script)];
  const powers = isBorderline(power) ? [true, false] : [isHigh(power)];
  const reachable = scripts.flatMap((own) => powers.map((push) => styleAt(own, push)));
  return {
    style,
    borderline: [
      ...(isBorderline(script) ? (["S"] as const) : []),
      ...(isBorderline(power) ? (["M"] as const) : []),
    ],
    candidates: [style, ...DIRECTING_STYLES.filter((it) => it !== style && reachable.includes(it))],
  };
}

/** Whether the municipality has a script of its own. */
export const hasScript = (style: DirectingStyle): boolean =>
  style === "controlling" || style === "visionary";

/** Whether the municipality can push through: a chosen style says so by itself. */
export const hasPower = (style: DirectingStyle): boolean =>
  style === "controlling" || style === "executing";
