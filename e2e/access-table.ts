/**
 * Who may open which page and who may carry out which action: the one table behind features/auth/access.test.ts, which asks the
 * permissions, and e2e/access.spec.ts, which tries every combination on the product. Who is not named may not.
 */
import { IDENTITIES, type Identity } from "./session";

/** Demo identities stand for a role in a relation: `ambtenaar` keeps the collaboration below, `ambtenaar2` does not. */
export const COLLABORATION = "pact-tegen-armoede";

const but = (...excluded: Identity[]) => IDENTITIES.filter((who) => !excluded.includes(who));

export const EVERYBODY = IDENTITIES;
/** The administrator has accounts and no content. */
export const READERS = but("beheerder");
const CLERK = ["griffier"] as const;
const ADMINISTRATOR = ["beheerder"] as const;

/** A part of an address that is known at run time only: the first match of `find` on a page. */
export interface Place {
  as: Identity;
  on: string;
  find: RegExp;
}

export const PLACES: Record<string, Place> = {
  // A moment and people that no other test touches.
  "{moment}": {
    as: "griffier",
    on: "/cycles/2024/moments",
    find: /\/cycles\/2024\/moments\/([0-9a-f-]{36})/,
  },
  "{user}": { as: "beheerder", on: "/users?search=Rekenkamer", find: /\/users\/([0-9a-f-]{36})/ },
  "{member}": {
    as: "beheerder",
    on: "/users?search=Raadslid+39",
    find: /\/users\/([0-9a-f-]{36})/,
  },
  "{alderman}": {
    as: "beheerder",
    on: "/users?search=wethouder2",
    find: /\/users\/([0-9a-f-]{36})/,
  },
  "{otherAlderman}": {
    as: "beheerder",
    on: "/users?search=Wethouder+1",
    find: /\/users\/([0-9a-f-]{36})/,
  },
  "{added}": { as: "beheerder", on: "/users?search=erbij", find: /\/users\/([0-9a-f-]{36})/ },
};

export interface RouteRow {
  /** As the folders of app/ spell it, without groups. */
  route: string;
  /** The address that is tried, with places; the route itself when left out. */
  address?: string;
  may: readonly Identity[];
  /** Open without signing in. */
  public?: true;
  /** What somebody is told who may not; 404 when left out. */
  refusal?: number;
}

export const ROUTES: readonly RouteRow[] = [
  { route: "/sign-in", may: EVERYBODY, public: true },
  { route: "/accessibility", may: EVERYBODY, public: true },
  { route: "/api/health", may: EVERYBODY, public: true },
  { route: "/account", may: EVERYBODY },
  { route: "/cycles", may: READERS },
  { route: "/cycles/new", may: CLERK },
  { route: "/cycles/[year]/moments", address: "/cycles/2024/moments", may: READERS },
  { route: "/cycles/[year]/moments/new", address: "/cycles/2024/moments/new", may: CLERK },
  { route: "/cycles/[year]/moments/[id]", address: "/cycles/2024/moments/{moment}", may: CLERK },
  { route: "/users", may: ADMINISTRATOR },
  { route: "/users/new", may: ADMINISTRATOR },
  { route: "/users/[id]", address: "/users/{user}", may: ADMINISTRATOR },
  { route: "/users/[id]/lock", address: "/users/{user}/lock", may: ADMINISTRATOR },
  { route: "/collaborations", may: READERS },
  { route: "/collaborations/[slug]", address: `/collaborations/${COLLABORATION}`, may: READERS },
];

export interface ActionRow {
  /** Its name in actions.ts. */
  action: string;
  /** The question of permissions.ts that decides, as the unit test knows it. */
  question: string;
  may: readonly Identity[];
  /** Whose form is taken, on which page, and the button that sends it, in Dutch. */
  form: { as: Identity; on: string; button: string; fields?: Record<string, string> };
  /** What shows on a page, to whom, once it was done; and not before. */
  trace: { as: Identity; on: string; text: string };
}

/** In this order: a later row may build on what an earlier one did. */
export const ACTIONS: readonly ActionRow[] = [
  {
    action: "addCycleAction",
    question: "canPlanCycles",
    may: CLERK,
    form: {
      as: "griffier",
      on: "/cycles/new",
      button: "Cyclus toevoegen",
      fields: { year: "2091", start: "empty" },
    },
    trace: { as: "griffier", on: "/cycles", text: "Cyclus 2091" },
  },
  {
    action: "addMomentAction",
    question: "canPlanCycles",
    may: CLERK,
    form: {
      as: "griffier",
      on: "/cycles/2024/moments/new",
      button: "Moment toevoegen",
      fields: { kind: "other", side: "control", name: "Zomernota van wie niet mag" },
    },
    trace: { as: "griffier", on: "/cycles/2024/moments", text: "Zomernota van wie niet mag" },
  },
  {
    action: "moveMomentDateAction",
    question: "canPlanCycles",
    may: CLERK,
    form: {
      as: "griffier",
      on: "/cycles/2024/moments/{moment}",
      button: "Datum verplaatsen",
      fields: { field: "council_on", newOn: "2023-07-06", reason: "Verplaatst door wie niet mag" },
    },
    trace: { as: "griffier", on: "/cycles/2024/moments", text: "Verplaatst door wie niet mag" },
  },
  {
    action: "changeMomentAction",
    question: "canPlanCycles",
    may: CLERK,
    form: {
      as: "griffier",
      on: "/cycles/2024/moments/{moment}",
      button: "Wijziging opslaan",
      fields: { sourceUrl: "https://example.org/bron-van-wie-niet-mag" },
    },
    trace: { as: "griffier", on: "/cycles/2024/moments", text: "bron-van-wie-niet-mag" },
  },
  {
    action: "addUserAction",
    question: "canManageUsers",
    may: ADMINISTRATOR,
    form: {
      as: "beheerder",
      on: "/users/new",
      button: "Gebruiker toevoegen",
      fields: {
        name: "Wie erbij kwam",
        email: "erbij@delft.example",
        role: "civil_servant",
        password: "een lang wachtwoord",
      },
    },
    trace: { as: "beheerder", on: "/users?search=erbij", text: "Wie erbij kwam" },
  },
  {
    action: "changeUserAction",
    question: "canManageUsers",
    may: ADMINISTRATOR,
    form: {
      as: "beheerder",
      on: "/users/{member}",
      button: "Wijziging opslaan",
      fields: { politicalGroup: "Fractie van wie niet mag" },
    },
    trace: { as: "beheerder", on: "/users?search=Raadslid+39", text: "Fractie van wie niet mag" },
  },
  {
    action: "setPasswordAction",
    question: "canManageUsers",
    may: ADMINISTRATOR,
    form: {
      as: "beheerder",
      on: "/users/{added}",
      button: "Nieuw wachtwoord geven",
      fields: { password: "een ander lang wachtwoord" },
    },
    trace: { as: "beheerder", on: "/users/{added}", text: 'name="version" value="2"' },
  },
  {
    action: "assignCivilServantAction",
    question: "canAssignCollaborations",
    may: ADMINISTRATOR,
    form: {
      as: "beheerder",
      on: "/users/{added}",
      button: "Toewijzen",
      fields: { collaborationId: "{option:Energietransitie}" },
    },
    trace: { as: "beheerder", on: "/users/{added}", text: "Verwijderen: Energietransitie" },
  },
  {
    action: "unassignCivilServantAction",
    question: "canAssignCollaborations",
    may: ADMINISTRATOR,
    form: { as: "beheerder", on: "/users/{added}", button: "Verwijderen: Energietransitie" },
    trace: { as: "beheerder", on: "/users/{added}", text: "nog geen samenwerkingen" },
  },
  {
    action: "assignPortfolioAction",
    question: "canAssignCollaborations",
    may: ADMINISTRATOR,
    form: {
      as: "beheerder",
      on: "/users/{alderman}",
      button: "Toewijzen",
      fields: { collaborationId: "{option:Delft voor Elkaar}" },
    },
    trace: {
      as: "beheerder",
      on: "/users/{otherAlderman}",
      text: "Delft voor Elkaar BV (welzijnswerk) (nu: Wethouder 2)",
    },
  },
  {
    action: "lockUserAction",
    question: "canManageUsers",
    may: ADMINISTRATOR,
    form: { as: "beheerder", on: "/users/{added}/lock", button: "Ja, vergrendelen" },
    trace: { as: "beheerder", on: "/users/{added}", text: "vergrendeld" },
  },
  {
    action: "unlockUserAction",
    question: "canManageUsers",
    may: ADMINISTRATOR,
    form: { as: "beheerder", on: "/users/{added}", button: "Ontgrendelen" },
    trace: { as: "beheerder", on: "/users/{added}", text: "heeft toegang" },
  },
];

/** Everybody's own, and tried by the tests of sign-in and of the account: they have no form to take over. */
export const OWN_ACTIONS = [
  "signInAction",
  "signOutAction",
  "chooseLocaleAction",
  "changeOwnPasswordAction",
];

/** next-auth's own addresses, which its tests know. */
export const FOREIGN_ROUTES = ["/api/auth/[...nextauth]"];

/** Without a row yet. */
export const LATER_ROUTES = [
  "/api/drafts",
  "/api/resume",
  "/reports/[id]",
  "/reports/[id]/edit",
  "/reports/new",
];
export const LATER_ACTIONS = [
  "withdrawAction",
  "returnAction",
  "releaseAction",
  "correctAction",
  "fileReportAction",
  "giveJudgementAction",
  "concludeReviewAction",
  "reportCommitmentDoneAction",
  "settleCommitmentAction",
  "reopenCommitmentAction",
  "moveCommitmentDateAction",
  "askQuestionAction",
  "draftAnswerAction",
  "answerQuestionAction",
  "postponeQuestionAction",
];
