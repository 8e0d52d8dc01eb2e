import { type ActionRow, CLERK, HOLDER, KEEPER } from "./rows";

const page = (slug: string) => `/collaborations/${slug}/assessment`;

const DECIDED = page("pact-tegen-armoede");
const SUBMITTED = page("ggd-veilig-thuis-haaglanden");
const OTHERS_SUBMITTED = page("convenant-tu-delft");
const PROPOSED = page("servicebureau-jeugdhulp-haaglanden");
const OTHERS_PROPOSED = page("energietransitie");

/** In this order: what is proposed in one row is rejected in a later one. */
export const ASSESSMENT_ACTIONS: readonly ActionRow[] = [
  {
    action: "startNewVersionAction",
    events: ["assessment_started"],
    question: "canAssess",
    may: KEEPER,
    form: { as: "ambtenaar", on: DECIDED, label: "Nieuwe versie beginnen" },
    trace: { text: "Er is een nieuwe versie in concept" },
  },
  {
    action: "saveAssessmentAction",
    events: ["assessment_started", "assessment_draft_saved", "assessment_submitted"],
    question: "canAssess",
    may: KEEPER,
    form: {
      as: "ambtenaar",
      on: `${DECIDED}/edit`,
      label: "Afweging schrijven",
      fields: { intent: "save", "answers.V1.reason": "Reden van wie niet mag" },
      keepsAsTyped: true,
    },
    trace: { text: "Reden van wie niet mag" },
  },
  {
    action: "returnAssessmentAction",
    events: ["assessment_returned"],
    question: "canProposeAssessment",
    may: HOLDER,
    form: {
      as: "wethouder",
      on: SUBMITTED,
      label: "Terugsturen",
      fields: { reason: "Teruggestuurd door wie niet mag" },
    },
    trace: { text: "Teruggestuurd door wie niet mag" },
  },
  {
    action: "proposeAssessmentAction",
    events: ["assessment_proposed"],
    question: "canProposeAssessment",
    about: { keeper: "ambtenaar", holder: "wethouder2" },
    may: ["wethouder2"],
    form: {
      as: "wethouder2",
      on: OTHERS_SUBMITTED,
      label: "Voorstellen aan de raad",
      fields: { decidedOn: "2026-11-20", decisionNumber: "Collegebesluit van wie niet mag" },
    },
    trace: { as: "raadslid", text: "Collegebesluit van wie niet mag" },
  },
  {
    action: "decideAssessmentAction",
    events: ["assessment_decided", "directing_style_decided"],
    question: "canRecordCouncilDecision",
    may: CLERK,
    form: {
      as: "griffier",
      on: PROPOSED,
      label: "Besluit van de raad vastleggen",
      fields: { decidedOn: "2026-11-23", decisionNumber: "Raadsbesluit van wie niet mag" },
    },
    trace: { as: "raadslid", text: "Raadsbesluit van wie niet mag" },
  },
  {
    action: "rejectAssessmentAction",
    events: ["assessment_rejected"],
    question: "canRecordCouncilDecision",
    may: CLERK,
    form: {
      as: "griffier",
      on: OTHERS_SUBMITTED,
      label: "Afwijzing door de raad vastleggen",
      fields: {
        decidedOn: "2026-11-23",
        decisionNumber: "2026-9",
        reason: "Afgewezen door wie niet mag",
      },
    },
    trace: { as: "raadslid", text: "Afgewezen door wie niet mag" },
  },
  {
    action: "returnByCouncilAction",
    events: ["assessment_returned_by_council"],
    question: "canRecordCouncilDecision",
    may: CLERK,
    form: {
      as: "griffier",
      on: OTHERS_PROPOSED,
      label: "Terugsturen naar het college",
      fields: { reason: "Terug naar het college door wie niet mag" },
    },
    trace: { as: "raadslid", text: "Terug naar het college door wie niet mag" },
  },
];
