/** What somebody types who fills in a whole form. */
import { perPerformance } from "@/db/vocabulary";
import {
  type DraftAssessment,
  emptyDraft as emptyAssessment,
  perElement,
} from "@/features/assessments/content";
import { ASKED_ITEMS } from "@/features/assessments/framework/questions";
import type { DraftFinding } from "@/features/findings/content";
import { type DraftContent, emptyDraft as emptyReport } from "@/features/reports/content";
import { UNBOUNDED } from "./records/collaborations";

/** By default on what `insertFigures` inserts. */
export const typedReport = (
  score = "3",
  indicatorId = "reach",
  milestoneId = "monitor",
): DraftContent => ({
  ...emptyReport(),
  period: "Tot en met september",
  summary: "Het gaat goed.",
  achieved: "Meer huishoudens.",
  done: "Bijeenkomsten.",
  cost: "Taallessen.",
  indicators: { [indicatorId]: { value: "1.240", forecast: "1300", explanation: "" } },
  milestones: { [milestoneId]: { expectedOn: "", doneOn: "2026-10-07" } },
  money: { spent: "340000", forecast: "490000", explanation: "" },
  performances: perPerformance(() => ({ score, reason: "Daarom.", evidence: [] })),
  noDeviations: "on",
  riskLevel: "medium",
  riskReason: "Het hangt af van vrijwilligers.",
});

/** All answers are "partly": that advises balance, and the style `controlling`. */
export const TYPED_ASSESSMENT: DraftAssessment = {
  ...emptyAssessment(),
  task: "optional",
  need: "needed",
  answers: Object.fromEntries(
    ASKED_ITEMS.map((item) => [item, { answer: "partly", reason: "Daarom.", source: "" }]),
  ),
  features: [{ item: "V1", sentence: "Er is een doel." }],
  elements: perElement(() => "within_limits"),
  style: "controlling",
  mandate: {
    ...emptyAssessment().mandate,
    participants: "Alle partners.",
    information: "Bij de begroting.",
    keptDecisions: "De begroting.",
    exitTerms: "Na een jaar.",
  },
  evaluateOn: "2028-06-01",
};

const LINK = { title: "Besluit", url: "https://example.org/besluit" };
export const TYPED_FINDING: DraftFinding = {
  performances: perPerformance(() => ({ score: "2", reason: "Zo.", evidence: [LINK] })),
  statement: "De stelling.",
  norm: "De norm.",
  observed: "De feiten.",
  conclusion: "De conclusie.",
};

export const TYPED_STUDY = {
  title: "Regie",
  reportedOn: "2026-01-10",
  sourceUrl: null,
  centralQuestions: ["Hoe goed?"],
  subQuestions: [],
  conclusions: ["Regie loont."],
};
/** About collaboration `pact`. */
export const TYPED_RECOMMENDATION = {
  number: 1,
  text: "Werk vanuit de opgave.",
  addressees: ["council" as const, "college" as const],
  performances: [],
  collaborationIds: ["pact"],
};

/** Nobody said yet what bounds its challenge, nor who holds its portfolio. */
export const TYPED_COLLABORATION = {
  name: "Pact tegen Armoede",
  challenge: "Minder Delftenaren staan aan de kant.",
  ...UNBOUNDED,
  programme: "Werk en inkomen",
  agreement: "pact",
  legalForm: "none",
  style: "facilitating",
  startedOn: "2007-01-01",
  startedPrecision: "year",
  endedOn: null,
} as const;

/** By which the college releases a report. */
export const COLLEGE_DECISION = { decidedOn: "2026-01-06", decisionNumber: "B&W 2026-1" };
