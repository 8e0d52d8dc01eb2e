/** What a report consists of. Pure. */
import { RISK_LEVELS } from "@/db/vocabulary";
import type { DocumentDescription, LeafOf } from "@/features/drafts/document";

export const REPORT = {
  period: { kind: "text", max: 200, required: true },
  summary: { kind: "text", maxWords: 150, required: true },
  performances: { kind: "own" }, // score, reason, evidence
  achieved: { kind: "text", required: true },
  done: { kind: "text", required: true },
  cost: { kind: "text", required: true },
  indicators: { kind: "own" }, // as the record has them
  milestones: { kind: "own" },
  money: { kind: "own" }, // required as far as there is a budget
  deviations: { kind: "own" }, // rows; or the word that there are none
  noDeviations: { kind: "own" },
  riskLevel: { kind: "choice", of: RISK_LEVELS, words: "risk_level", since: 2 },
  riskReason: { kind: "text", required: true, since: 2 },
  risks: { kind: "text" },
  partnersJoined: { kind: "text" },
  partnersLeft: { kind: "text" },
  commitments: { kind: "own" }, // what is touched, with a sentence each
  recommendations: { kind: "own" },
  touched: { kind: "own" },
  nextMoments: { kind: "text" },
} as const satisfies DocumentDescription;

export type ReportLeaf = LeafOf<typeof REPORT>;
export type ReportText = LeafOf<typeof REPORT, "text">;

/** Leaves that stand together, in the form and on the page. */
export const THREE_QUESTIONS = ["achieved", "done", "cost"] as const satisfies ReportText[];
export const RISKS_AND_PARTNERS = [
  "risks",
  "partnersJoined",
  "partnersLeft",
] as const satisfies ReportText[];
