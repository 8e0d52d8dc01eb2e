import { type ActionRow, ADMINISTRATOR } from "./rows";

const row = { question: "canManageUsers", may: ADMINISTRATOR };
const assign = { question: "canAssignCollaborations", may: ADMINISTRATOR };
const ADDED = "/users/{added}";
const seen = (on: string, text: string) => ({ as: "beheerder", on, text }) as const;

/** In this order: the rows after the first are about who it added. */
export const USER_ACTIONS: readonly ActionRow[] = [
  {
    ...row,
    action: "addUserAction",
    events: ["user_added"],
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
    trace: seen("/users?search=erbij", "Wie erbij kwam"),
  },
  {
    ...row,
    action: "changeUserAction",
    events: ["user_changed"],
    form: {
      as: "beheerder",
      on: "/users/{member}",
      label: "Gegevens en rol",
      fields: { politicalGroup: "Fractie van wie niet mag" },
    },
    trace: seen("/users?search=Raadslid+39", "Fractie van wie niet mag"),
  },
  {
    ...row,
    action: "setPasswordAction",
    events: ["password_set"],
    form: {
      as: "beheerder",
      on: ADDED,
      label: "Nieuw wachtwoord geven",
      fields: { password: "een ander lang wachtwoord" },
    },
    trace: seen(ADDED, 'name="version" value="2"'),
  },
  {
    ...assign,
    action: "assignCivilServantAction",
    events: ["civil_servant_assigned"],
    form: {
      as: "beheerder",
      on: ADDED,
      label: "Samenwerking toewijzen",
      fields: { collaborationId: "{option:Energietransitie}" },
    },
    trace: seen(ADDED, "Verwijderen: Energietransitie"),
  },
  {
    ...assign,
    action: "unassignCivilServantAction",
    events: ["civil_servant_unassigned"],
    form: { as: "beheerder", on: ADDED, label: "Verwijderen: Energietransitie" },
    trace: seen(ADDED, "nog geen samenwerkingen"),
  },
  {
    ...assign,
    action: "assignPortfolioAction",
    events: ["portfolio_assigned"],
    form: {
      as: "beheerder",
      on: "/users/{alderman}",
      label: "Samenwerking in de portefeuille zetten",
      fields: { collaborationId: "{option:Delft voor Elkaar}" },
    },
    trace: seen("/users/{otherAlderman}", "(welzijnswerk) (nu: Wethouder 2)"),
  },
  {
    ...row,
    action: "lockUserAction",
    events: ["user_locked"],
    form: { as: "beheerder", on: `${ADDED}/lock`, button: "Ja, vergrendelen" },
    trace: seen(ADDED, "vergrendeld"),
  },
  {
    ...row,
    action: "unlockUserAction",
    events: ["user_unlocked"],
    form: { as: "beheerder", on: ADDED, label: "Ontgrendelen" },
    trace: seen(ADDED, "heeft toegang"),
  },
];
