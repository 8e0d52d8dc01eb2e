/**
 * The assessment framework (afwegingskader regievoering) as data: which questions there are, by key. The headings of parts A, B
 * and C, the four styles and the five performances come from the study of the Delft court of audit (2012); the items below
 * the headings are this product's own reconstruction. The words live in the message catalogues. A stored assessment names
 * the version it was answered under, so that a later version never rewrites an old one.
 */
import type { Answer } from "@/db/vocabulary";

export const FRAMEWORK_VERSION = "2012-r1";

/** A answers what the situation is; V, I and L when the municipality achieves more; S and M lead to a style. */
export const BLOCK_ITEMS = {
  A1: ["A1a", "A1b", "A1c", "A1d", "A1e"],
  A2: ["A2a", "A2b", "A2c", "A2d", "A2e"],
  V: ["V1", "V2", "V3", "V4", "V5", "V6", "V7"],
  I: ["I1", "I2", "I3", "I4", "I5", "I6", "I7"],
  L: ["L1", "L2", "L3", "L4", "L5", "L6", "L7"],
  S: ["S1", "S2", "S3"],
  M: ["M1", "M2", "M3", "M4"],
} as const;

export type Block = keyof typeof BLOCK_ITEMS;
export type Item = (typeof BLOCK_ITEMS)[Block][number];

/** Power to push through takes two of its answers from the conditions: formal powers and material leverage. */
const SAME_ANSWER = { M1: "V3", M2: "V4" } as const;
export type AskedItem = Exclude<Item, keyof typeof SAME_ANSWER>;

const isAsked = (item: Item): item is AskedItem => !(item in SAME_ANSWER);

/** What is asked in part A, and what in part B; in the order of the form. */
export const PART_A: readonly AskedItem[] = [...BLOCK_ITEMS.A1, ...BLOCK_ITEMS.A2];
export const PART_B: readonly AskedItem[] = (["V", "I", "L", "S", "M"] as const)
  .flatMap((block): readonly Item[] => BLOCK_ITEMS[block])
  .filter(isAsked);
export const ASKED_ITEMS: readonly AskedItem[] = [...PART_A, ...PART_B];

/** Absent is blank: not answered yet, which is not the same as "unknown". */
export type Answers = Readonly<Partial<Record<AskedItem, Answer>>>;

export function answerTo(item: Item, answers: Answers): Answer | undefined {
  return answers[isAsked(item) ? item : SAME_ANSWER[item as keyof typeof SAME_ANSWER]];
}
