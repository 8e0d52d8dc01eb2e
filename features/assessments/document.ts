/** The mandate of a choice: what the council gives the college to go by (proceskader). The rest of an assessment is code. Pure. */
import { type DocumentDescription, leavesIn } from "@/features/drafts/document";

export const MANDATE = {
  participants: { kind: "text", required: true }, // who takes part and how
  information: { kind: "text", required: true }, // when the council hears, beside the moments of the oversight package
  keptDecisions: { kind: "text", required: true }, // which decisions the council keeps to itself
  exitTerms: { kind: "text", required: true },
  moneyPercent: { kind: "own" },
  delayMonths: { kind: "own" },
  anyResult: { kind: "own" },
  indicatorIds: { kind: "own" },
} as const satisfies DocumentDescription;

export const MANDATE_TEXTS = leavesIn(MANDATE);
