import { type ActionRow, AUDITOR, CLERK, HOLDER, KEEPER } from "./rows";

const ofStudy = { question: "canKeepStudies", may: AUDITOR };
const DRAFT = "/studies/{draftStudy}";
const PAGE = "/recommendations/{recommendation}";
const WAITING = "/recommendations/{waiting}";

/** A draft that only the auditor sees, up to its publication. */
const STUDY: readonly ActionRow[] = [
  {
    ...ofStudy,
    action: "addStudyAction",
    events: ["study_added"],
    form: {
      as: "rekenkamer",
      on: "/studies/new",
      label: "Onderzoek toevoegen",
      fields: {
        title: "Onderzoek van wie niet mag",
        reportedOn: "2026-11-20",
        conclusions: "Een conclusie",
      },
    },
    trace: { on: "/recommendations", text: "Onderzoek van wie niet mag" },
  },
  {
    ...ofStudy,
    action: "changeStudyAction",
    events: ["study_changed", "study_revised"],
    form: {
      as: "rekenkamer",
      on: `${DRAFT}/edit`,
      label: "Onderzoek aanpassen",
      fields: { conclusions: "Conclusie van wie niet mag" },
    },
    trace: { on: DRAFT, text: "Conclusie van wie niet mag" },
  },
  {
    ...ofStudy,
    action: "removeRecommendationAction",
    events: ["recommendation_removed"],
    form: { as: "rekenkamer", on: DRAFT, button: "Verwijderen: aanbeveling 1" },
    trace: { text: "Er zijn nog geen aanbevelingen." },
  },
  {
    ...ofStudy,
    action: "addRecommendationAction",
    events: ["recommendation_added", "study_revised"],
    form: {
      as: "rekenkamer",
      on: DRAFT,
      label: "Aanbeveling toevoegen",
      fields: { text: "Aanbeveling van wie niet mag", "addressees[]": "college" },
    },
    trace: { text: "Aanbeveling van wie niet mag" },
  },
  {
    ...ofStudy,
    action: "publishStudyAction",
    events: ["study_published"],
    form: { as: "rekenkamer", on: DRAFT, label: "Publiceren" },
    trace: { as: "raadslid", on: "/recommendations", text: "Aanbeveling van wie niet mag" },
  },
  {
    ...ofStudy,
    action: "changeRecommendationAction",
    events: ["recommendation_changed", "study_revised"],
    form: {
      as: "rekenkamer",
      on: `${PAGE}/edit`,
      label: "Aanbeveling 5 aanpassen",
      fields: { text: "Gewijzigd door wie niet mag", reason: "Duidelijker" },
    },
    trace: { as: "raadslid", on: PAGE, text: "Gewijzigd door wie niet mag" },
  },
];

const seen = (text: string) => ({ as: "raadslid", on: PAGE, text }) as const;

/** The answers to one recommendation, from the decision of the council to the verdict. */
const ANSWERS: readonly ActionRow[] = [
  {
    action: "recordDecisionAction",
    events: ["recommendation_decision_recorded"],
    question: "canRecordDecision",
    may: CLERK,
    form: {
      as: "griffier",
      on: PAGE,
      label: "Besluit van de raad vastleggen",
      fields: {
        word: "partly_adopted",
        text: "Besluit van wie niet mag",
        decidedOn: "2026-11-20",
        decisionNumber: "R 9",
      },
    },
    trace: seen("Besluit van wie niet mag"),
  },
  {
    action: "respondAction",
    events: ["recommendation_response_given"],
    question: "canRespond",
    may: HOLDER,
    form: {
      as: "wethouder",
      on: PAGE,
      label: "Reactie van het college geven",
      fields: {
        word: "endorses",
        text: "Reactie van wie niet mag",
        actionPlan: "Een plan",
        ownerId: "{option:Ambtenaar 1}",
        dueOn: "2027-03-01",
      },
    },
    trace: seen("Reactie van wie niet mag"),
  },
  {
    action: "draftProgressAction",
    events: ["recommendation_progress_drafted"],
    question: "canDraftProgress",
    may: KEEPER,
    form: {
      as: "ambtenaar",
      on: PAGE,
      label: "Melding van het college opstellen",
      fields: { word: "implemented", text: "Melding van wie niet mag" },
    },
    trace: { as: "wethouder", text: "Melding van wie niet mag" },
  },
  {
    action: "releaseProgressAction",
    events: ["recommendation_progress_released"],
    question: "canReleaseProgress",
    may: HOLDER,
    form: { as: "wethouder", on: PAGE, label: "Melding vrijgeven" },
    trace: seen("Melding van wie niet mag"),
  },
  {
    action: "returnProgressAction",
    events: ["recommendation_progress_returned"],
    question: "canReleaseProgress",
    may: HOLDER,
    form: {
      as: "wethouder",
      on: WAITING,
      label: "Melding terugsturen",
      fields: { reason: "Teruggestuurd door wie niet mag" },
    },
    trace: { as: "ambtenaar", text: "Teruggestuurd door wie niet mag" },
  },
  {
    action: "reportCouncilProgressAction",
    events: ["recommendation_council_progress_reported"],
    question: "canReportCouncilProgress",
    may: CLERK,
    form: {
      as: "griffier",
      on: PAGE,
      label: "Melden wat de raad deed",
      fields: { word: "planned", text: "Raadsmelding van wie niet mag" },
    },
    trace: seen("Raadsmelding van wie niet mag"),
  },
  {
    action: "giveVerdictAction",
    events: ["recommendation_verdict_given"],
    question: "canGiveVerdict",
    may: AUDITOR,
    form: {
      as: "rekenkamer",
      on: PAGE,
      label: "Oordeel geven",
      fields: { word: "partly", text: "Oordeel van wie niet mag" },
    },
    trace: seen("Oordeel van wie niet mag"),
  },
  {
    action: "moveDueDateAction",
    events: ["recommendation_due_date_moved"],
    question: "canMoveDueDate",
    may: HOLDER,
    form: {
      as: "wethouder",
      on: PAGE,
      label: "Datum verplaatsen",
      fields: { newDueOn: "2027-04-01", reason: "Verplaatst door wie niet mag" },
    },
    trace: seen("Verplaatst door wie niet mag"),
  },
];

const ALDERMEN = ["wethouder", "wethouder2"] as const;
const FOLLOW_UP = "/recommendations/follow-up/2026";

const REPORT: readonly ActionRow[] = [
  {
    action: "saveFollowUpAction",
    events: ["follow_up_saved"],
    question: "canComposeFollowUp",
    may: ALDERMEN,
    form: {
      as: "wethouder",
      on: FOLLOW_UP,
      label: "Rapportage schrijven",
      fields: { preamble: "Inleiding van wie niet mag" },
    },
    trace: { as: "wethouder2", text: "Inleiding van wie niet mag" },
  },
  {
    action: "sendFollowUpAction",
    events: ["follow_up_sent"],
    question: "canComposeFollowUp",
    may: ALDERMEN,
    form: { as: "wethouder", on: FOLLOW_UP, label: "Naar de raad sturen" },
    trace: { as: "raadslid", text: "Inleiding van wie niet mag" },
  },
];

/** In this order: each answer is about what an earlier row left. */
export const RECOMMENDATION_ACTIONS: readonly ActionRow[] = [...STUDY, ...ANSWERS, ...REPORT];
