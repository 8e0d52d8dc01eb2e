import { type ActionRow, CLERK, KEEPER } from "./rows";

const PAGE = "/collaborations/pact-tegen-armoede";

/** A form on one section of the edit page, and what shows there once it was sent. */
function edit(
  action: string,
  section: string,
  label: string,
  fields: Record<string, string>,
  text: string | RegExp = Object.values(fields)[0] ?? "",
): ActionRow {
  const on = `${PAGE}/edit?section=${section}`;
  return {
    action,
    question: "canKeepCollaboration",
    may: KEEPER,
    form: { as: "ambtenaar", on, label, fields },
    trace: { as: "ambtenaar", on, text },
  };
}

const INDICATOR = "Indicator van wie niet mag";
const FACT = "Feit van wie niet mag";
const CORRECTED_FACT = "Verbeterd feit van wie niet mag";
const MILESTONE = "Mijlpaal van wie niet mag";
const PARTNER = "Partner van wie niet mag";

/** In this order: some rows are about what an earlier one added. */
export const COLLABORATION_ACTIONS: readonly ActionRow[] = [
  {
    action: "addCollaborationAction",
    question: "canAddCollaboration",
    may: ["griffier", "wethouder", "wethouder2"],
    form: {
      as: "griffier",
      on: "/collaborations/new",
      button: "Samenwerking toevoegen",
      fields: {
        name: "Samenwerking van wie niet mag",
        challenge: "Een opgave",
        programme: "",
        otherProgramme: "Een programma",
        agreement: "network",
        legalForm: "none",
        style: "",
        startedOn: "2026-11-01",
        startedPrecision: "month",
      },
    },
    trace: { as: "griffier", on: "/collaborations", text: "Samenwerking van wie niet mag" },
  },
  edit("changeDetailsAction", "details", "Gegevens", { challenge: "Opgave van wie niet mag" }),
  edit("addPartnerAction", "partners", "Partner toevoegen", { name: PARTNER }),
  edit(
    "recordPartnerLeftAction",
    "partners",
    `Vertrek vastleggen: ${PARTNER}`,
    { leftOn: "2026-11-20" },
    "20 nov 2026",
  ),
  {
    action: "mergePartnersAction",
    question: "canMergePartners",
    may: CLERK,
    form: {
      as: "griffier",
      on: "/partners/merge",
      button: "Partners samenvoegen",
      fields: {
        mergedId: `{option:${PARTNER}}`,
        keptId: "{option:Vidomes}",
        reason: "Reden van wie niet mag",
      },
    },
    trace: { as: "ambtenaar", on: `${PAGE}/edit?section=partners`, text: "Vidomes" },
  },
  edit("addGoalAction", "goals", "Doel toevoegen", { text: "Doel van wie niet mag" }),
  edit("changeGoalAction", "goals", "Doel wijzigen", {
    text: "Ander doel van wie niet mag",
    reason: "De raad heeft er een rapportage over",
  }),
  edit("addIndicatorAction", "goals", "Indicator toevoegen", {
    name: INDICATOR,
    unit: "personen",
    direction: "higher",
  }),
  edit("changeIndicatorAction", "goals", `Indicator wijzigen: ${INDICATOR}`, {
    note: "Toelichting van wie niet mag",
  }),
  edit(
    "setTargetsAction",
    "goals",
    `Doelen per jaar: ${INDICATOR}`,
    { "targets.0.target": "987654" },
    /987\.?654/,
  ),
  {
    ...edit("addMeasurementAction", "goals", `Gepubliceerd cijfer toevoegen: ${INDICATOR}`, {
      value: "876543",
      measuredOn: "2025",
    }),
    trace: { as: "ambtenaar", on: PAGE, text: "876.543" },
  },
  {
    ...edit("correctMeasurementAction", "goals", `Cijfer corrigeren: ${INDICATOR}, 2025`, {
      value: "754321",
      reason: "Correctie van wie niet mag",
    }),
    trace: { as: "ambtenaar", on: PAGE, text: "754.321" },
  },
  edit("addMilestoneAction", "milestones", "Mijlpaal toevoegen", {
    name: MILESTONE,
    plannedOn: "2027-03-01",
  }),
  edit("changeMilestoneAction", "milestones", `Wijzigen: ${MILESTONE}`, {
    name: "Andere mijlpaal van wie niet mag",
  }),
  edit(
    "setBudgetsAction",
    "money",
    "Budget per jaar",
    { "budgets.0.plannedEuros": "765432" },
    /765\.?432/,
  ),
  edit("addFactAction", "facts", "Feit toevoegen", {
    text: FACT,
    sourceUrl: "https://example.org/feit",
  }),
  edit("correctFactAction", "facts", `Feit corrigeren: ${FACT}`, {
    text: CORRECTED_FACT,
    reason: "Correctie van wie niet mag",
  }),
  edit("withdrawPartAction", "facts", `Feit intrekken: ${CORRECTED_FACT}`, {
    reason: "Intrekking van wie niet mag",
  }),
];
