import { type ActionRow, CLERK, COUNCIL_MEMBERS, HOLDER, KEEPER } from "./rows";

const DRAFT = "/reports/{draft}";
const SUBMITTED = "/reports/{submitted}";
const OTHERS_SUBMITTED = "/reports/{othersSubmitted}";
const WITHDRAWN = "/reports/{toWithdraw}";
const RELEASED = "/reports/{released}";

/** What the civil servant and the alderman do with reports that the story left in the right state. */
const FILING: readonly ActionRow[] = [
  {
    action: "fileReportAction",
    events: ["report_started", "report_draft_saved", "report_submitted"],
    question: "canFileReport",
    may: KEEPER,
    form: {
      as: "ambtenaar",
      on: `${DRAFT}/edit`,
      label: "Rapportage",
      fields: { intent: "save", summary: "Samenvatting van wie niet mag" },
      keepsAsTyped: true,
    },
    trace: { text: "Samenvatting van wie niet mag" },
  },
  {
    action: "addLinkAction",
    events: ["evidence_added"],
    question: "canFileReport",
    may: KEEPER,
    form: {
      as: "ambtenaar",
      on: `${DRAFT}/evidence`,
      label: "Een link toevoegen",
      fields: { title: "Bewijs van wie niet mag", url: "https://example.org/bewijs" },
    },
    trace: { text: "Bewijs van wie niet mag" },
  },
  {
    action: "returnAction",
    events: ["report_returned"],
    question: "canReleaseReport",
    about: { keeper: "ambtenaar", holder: "wethouder2" },
    may: ["wethouder2"],
    form: {
      as: "wethouder2",
      on: OTHERS_SUBMITTED,
      label: "Terugsturen",
      fields: { reason: "Teruggestuurd door wie niet mag" },
    },
    trace: { text: "Teruggestuurd door wie niet mag" },
  },
  {
    action: "releaseAction",
    events: ["report_released"],
    question: "canReleaseReport",
    may: HOLDER,
    form: {
      as: "wethouder",
      on: SUBMITTED,
      label: "Vrijgeven aan de raad",
      fields: { decidedOn: "2026-11-24", decisionNumber: "B&W 2026-1" },
    },
    trace: { as: "raadslid", text: "Uw oordeel" },
  },
  {
    action: "withdrawAction",
    events: ["report_withdrawn"],
    question: "canFileReport",
    about: { keeper: "ambtenaar2", holder: "wethouder" },
    may: ["ambtenaar2"],
    form: { as: "ambtenaar2", on: WITHDRAWN, label: "Intrekken" },
    trace: { as: "rekenkamer", text: "Ingetrokken" },
  },
];

const seen = (text: string) => ({ as: "raadslid", on: RELEASED, text }) as const;
const PROMISE = "Toezegging van wie niet mag";

/** The life of one review, from a question to a settled commitment. */
const REVIEW: readonly ActionRow[] = [
  {
    action: "askQuestionAction",
    events: ["question_asked"],
    question: "canAskQuestion",
    may: COUNCIL_MEMBERS,
    form: {
      as: "raadslid",
      on: RELEASED,
      label: "Stel een vraag over de hele rapportage",
      fields: { kind: "factual", text: "Vraag van wie niet mag" },
    },
    trace: seen("Vraag van wie niet mag"),
  },
  {
    action: "postponeQuestionAction",
    events: ["question_postponed"],
    question: "canPostponeQuestion",
    may: KEEPER,
    form: {
      as: "ambtenaar",
      on: RELEASED,
      label: "Antwoord uitstellen",
      fields: { newDueOn: "2027-02-01", reason: "Uitgesteld door wie niet mag" },
    },
    trace: seen("Uitgesteld door wie niet mag"),
  },
  {
    action: "draftAnswerAction",
    events: ["answer_drafted"],
    question: "canDraftAnswer",
    may: KEEPER,
    form: {
      as: "ambtenaar",
      on: RELEASED,
      label: "Antwoord opstellen",
      fields: { answer: "Concept van wie niet mag" },
    },
    trace: { text: "Concept van wie niet mag" },
  },
  {
    action: "answerQuestionAction",
    events: ["question_answered"],
    question: "canAnswerQuestion",
    may: KEEPER,
    form: {
      as: "ambtenaar",
      on: RELEASED,
      label: "Beantwoorden",
      fields: { answer: "Antwoord van wie niet mag" },
    },
    trace: seen("Antwoord van wie niet mag"),
  },
  {
    action: "giveJudgementAction",
    events: ["judgement_given", "judgement_revised"],
    question: "canGiveJudgement",
    may: COUNCIL_MEMBERS,
    form: {
      as: "raadslid",
      on: RELEASED,
      label: "Uw oordeel",
      fields: {
        sight: "no",
        course: "keep_frame",
        element: "",
        explanation: "Oordeel van wie niet mag",
      },
    },
    trace: seen("Oordeel van wie niet mag"),
  },
  {
    action: "concludeReviewAction",
    events: ["review_concluded", "commitment_recorded"],
    question: "canConcludeReview",
    may: CLERK,
    form: {
      as: "griffier",
      on: RELEASED,
      label: "Conclusie van de raad vastleggen",
      fields: {
        outcome: "noted",
        text: "Conclusie van wie niet mag",
        decidedOn: "2026-11-20",
        decisionNumber: "2026-1",
        earlyReason: "De raad besluit eerder.",
        "commitments.0.text": PROMISE,
        "commitments.0.dueOn": "2027-03-01",
      },
    },
    trace: seen("Conclusie van wie niet mag"),
  },
  {
    action: "moveCommitmentDateAction",
    events: ["commitment_date_moved"],
    question: "canMoveCommitmentDate",
    may: CLERK,
    form: {
      as: "griffier",
      on: RELEASED,
      label: "Datum verplaatsen",
      fields: { newDueOn: "2027-04-01", reason: "Verplaatst door wie niet mag" },
    },
    trace: seen("Verplaatst door wie niet mag"),
  },
  {
    action: "reportCommitmentDoneAction",
    events: ["commitment_reported_done"],
    question: "canReportCommitmentDone",
    may: HOLDER,
    form: {
      as: "wethouder",
      on: RELEASED,
      label: "Melden als klaar",
      fields: { text: "Gedaan door wie niet mag" },
    },
    trace: seen("Gedaan door wie niet mag"),
  },
  {
    action: "settleCommitmentAction",
    events: ["commitment_settled"],
    question: "canSettleCommitment",
    may: CLERK,
    form: { as: "griffier", on: RELEASED, button: `Afdoen: ${PROMISE}` },
    trace: seen("Afgedaan door Griffier"),
  },
  {
    action: "reopenCommitmentAction",
    events: ["commitment_reopened"],
    question: "canReopenCommitment",
    may: CLERK,
    form: {
      as: "griffier",
      on: RELEASED,
      label: "Weer openen",
      fields: { reason: "Geopend door wie niet mag" },
    },
    trace: seen("Geopend door wie niet mag"),
  },
];

const CORRECTION: readonly ActionRow[] = [
  {
    action: "correctAction",
    events: ["report_correction_started"],
    question: "canFileReport",
    may: KEEPER,
    form: {
      as: "ambtenaar",
      on: RELEASED,
      label: "Corrigeren",
      fields: { reason: "Gecorrigeerd door wie niet mag" },
    },
    trace: { on: `${RELEASED}/edit`, text: "Gecorrigeerd door wie niet mag" },
  },
];

/** In this order: a correction comes after the review it would stand beside. */
export const REPORT_ACTIONS: readonly ActionRow[] = [...FILING, ...REVIEW, ...CORRECTION];
