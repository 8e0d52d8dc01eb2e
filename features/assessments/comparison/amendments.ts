/** Where the council decided otherwise than was proposed: the parts of C that differ, with both texts. Pure. */
import { ELEMENTS } from "@/db/vocabulary";
import type { Choice } from "../content";
import { MANDATE_TEXTS } from "../document";

export const CHOICE_PARTS = [
  "features",
  ...ELEMENTS.map((element) => `elements.${element}` as const),
  "style",
  "secondaryStyle",
  "styleReason",
  "oversightPackage",
  ...MANDATE_TEXTS.map((key) => `mandate.${key}` as const),
  "mandate.thresholds",
  "mandate.indicators",
  "evaluateOn",
] as const;
export type ChoicePart = (typeof CHOICE_PARTS)[number];

/** What people wrote stays as written. */
export const WRITTEN_PARTS: ReadonlySet<ChoicePart> = new Set([
  "styleReason",
  ...MANDATE_TEXTS.map((key) => `mandate.${key}` as const),
  "mandate.indicators",
]);

export interface Amendment {
  part: ChoicePart;
  proposed: string;
  decided: string;
}

/**
 * @param inWords how a part of a choice reads; "" when it holds nothing
 * @returns the parts that read differently, in the order of the form
 */
export function amendmentsOf(
  proposed: Choice,
  decided: Choice,
  inWords: (choice: Choice, part: ChoicePart) => string,
): Amendment[] {
  return CHOICE_PARTS.map((part) => ({
    part,
    proposed: inWords(proposed, part),
    decided: inWords(decided, part),
  })).filter(({ proposed, decided }) => proposed !== decided);
}
