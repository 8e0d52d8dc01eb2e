/** What a version of an assessment holds: parts A and B, the proposal for part C, and C as the council decided it. */
import type {
  DirectingStyle,
  Element,
  Fixation,
  NeedOutcome,
  OversightPackage,
  TaskOutcome,
} from "@/db/vocabulary";
import type { AskedItem, Item } from "./framework";

/** An answer as typed: blank until somebody chose. "Yes" and "no" ask for a source, every answer for a reason. */
export interface ItemAnswer {
  answer: string;
  reason: string;
  source: string;
}

/** What the council gives the college to go by (proceskader). */
export interface Mandate {
  /** Who takes part and how. */
  participants: string;
  /** When the council wants to hear, beside the moments of the oversight package. */
  information: string;
  /** Which decisions the council keeps to itself. */
  keptDecisions: string;
  exitTerms: string;
  /** A deviation is told when more than this share of the money is involved, 0 to 100. */
  moneyPercent: number;
  /** And when a milestone is expected more than this number of months late, 0 to 36; a quarter of a year by default. */
  delayMonths: number;
  /** And when any result is missed. */
  anyResult: boolean;
  indicatorIds: readonly string[];
}

/** Part C, as proposed or as decided. */
export interface Choice {
  /** At most five answered items of A and B that decide, with a sentence each. */
  features: readonly { item: Item; sentence: string }[];
  elements: Readonly<Record<Element, Fixation>>;
  style: DirectingStyle;
  secondaryStyle: DirectingStyle | null;
  /** Where the style differs from the advice: comply or explain. */
  styleReason: string | null;
  oversightPackage: OversightPackage;
  mandate: Mandate;
  /** YYYY-MM-DD; at most four years away. */
  evaluateOn: string;
}

/** From the submission on; an assessment that ends at A has no answers to B and no choice. */
export interface FrozenAssessment {
  task: TaskOutcome;
  need: NeedOutcome;
  answers: Readonly<Partial<Record<AskedItem, ItemAnswer>>>;
  choice: Choice | null;
}
