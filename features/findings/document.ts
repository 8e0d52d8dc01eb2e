/** What a finding consists of: five scores, and the words in the order in which an auditor argues. Pure. */
import { type DocumentDescription, type FrozenOf, leavesIn } from "@/features/drafts/document";

export const FINDING = {
  performances: { kind: "own" }, // score or none, reason, evidence
  statement: { kind: "text", required: true },
  norm: { kind: "text", required: true },
  observed: { kind: "text", required: true },
  conclusion: { kind: "text", required: true },
} as const satisfies DocumentDescription;

export const FINDING_TEXTS = leavesIn(FINDING);
export type FindingTexts = Readonly<FrozenOf<typeof FINDING>>;
