/** Where the council decided otherwise than was proposed: the parts of C that differ, with both texts. Pure. */
import { ELEMENTS } from "@/db/vocabulary";
import type { Choice } from "./content";

export const CHOICE_PARTS = [
  "features",
  ...ELEMENTS.map((element) => `elements.${element}` as const),
  "style",
  "secondaryStyle",
  "styleReason",
  "oversightPackage",
  "mandate.participants",
  "mandate.information",
  "mandate.keptDecisions",
  "mandate.exitTerms",
  "mandate.thresholds",
  "mandate.indicators",
  "evaluateOn",
] as const;
export type ChoicePart = (typeof CHOICE_PARTS)[number];

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
