/** What is typed in the small story. */
import {
  type DraftAssessment,
  emptyDraft as emptyAssessment,
  perElement,
} from "@/features/assessments/content";
import { ASKED_ITEMS } from "@/features/assessments/framework/questions";
import {
  emptyDraft as emptyFinding,
  perPerformance as perScored,
} from "@/features/findings/content";
import { typedReport } from "@/test/records";

export const DETAILS = {
  name: "Pact tegen Armoede",
  challenge: "Minder armoede",
  challengeIncludes: "Schulden en taal",
  challengeExcludes: null,
  challengeFor: null,
  challengeArea: "De hele stad",
  challengeUntil: null,
  programme: "Sociaal",
  agreement: "pact",
  legalForm: "none",
  style: null,
  startedOn: "2020-01-01",
  startedPrecision: "year",
  endedOn: null,
} as const;
export const INDICATOR = {
  name: "Bereikte huishoudens",
  unit: "huishoudens",
  direction: "higher",
  baseline: 900,
  baselineOn: "2020",
  target: 1500,
  targetFrom: null,
  targetTo: null,
  targetOn: "2027",
  note: null,
  sourceUrl: null,
} as const;
export const SOURCE = "https://example.org/cijfers";

export const report = (indicatorId: string, milestoneId: string) =>
  typedReport("3", indicatorId, milestoneId);
export const ASSESSMENT: DraftAssessment = {
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
export const FINDING = {
  ...emptyFinding(),
  performances: perScored(() => ({ score: "2", reason: "Zo.", evidence: [LINK] })),
  statement: "De stelling.",
  norm: "De norm.",
  observed: "De feiten.",
  conclusion: "De conclusie.",
};
export const STUDY = {
  title: "Regie",
  reportedOn: "2026-01-10",
  sourceUrl: null,
  centralQuestions: ["Hoe goed?"],
  subQuestions: [],
  conclusions: ["Regie loont."],
};
export const RECOMMENDATION = {
  number: 1,
  text: "Werk vanuit de opgave.",
  addressees: ["council" as const, "college" as const],
  performances: [],
};
