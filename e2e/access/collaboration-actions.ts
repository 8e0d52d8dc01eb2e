import { type ActionRow, CLERK, KEEPER } from "./rows";

const PAGE = "/collaborations/pact-tegen-armoede";

/** A form on one section of the edit page, and what shows there once it was sent. */
function edit(
  action: string,
  events: ActionRow["events"],
  section: string,
  label: string,
  fields: Record<string, string>,
  text: string | RegExp = Object.values(fields)[0] ?? "",
): ActionRow {
  const on = `${PAGE}/edit?section=${section}`;
  return {
    action,
    events,
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
    events: ["collaboration_added"],
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
    trace: { on: "/collaborations", text: "Samenwerking van wie niet mag" },
  },
  edit("changeDetailsAction", ["collaboration_details_changed"], "details", "Gegevens", {
    challenge: "Opgave van wie niet mag",
  }),
  edit("addPartnerAction", ["partner_added", "partner_joined"], "partners", "Partner toevoegen", {
    name: PARTNER,
  }),
  edit(
    "recordPartnerLeftAction",
    ["partner_left"],
    "partners",
    `Vertrek vastleggen: ${PARTNER}`,
    { leftOn: "2026-11-20" },
    "20 nov 2026",
  ),
  {
    action: "mergePartnersAction",
    events: ["partners_merged"],
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
  edit("addGoalAction", ["goal_added"], "goals", "Doel toevoegen", {
    text: "Doel van wie niet mag",
  }),
  edit("changeGoalAction", ["goal_changed", "goal_corrected"], "goals", "Doel wijzigen", {
    text: "Ander doel van wie niet mag",
    reason: "De raad heeft er een rapportage over",
  }),
  edit("addIndicatorAction", ["indicator_added"], "goals", "Indicator toevoegen", {
    name: INDICATOR,
    unit: "personen",
    direction: "higher",
  }),
  edit(
    "changeIndicatorAction",
    ["indicator_changed", "indicator_corrected"],
    "goals",
    `Indicator wijzigen: ${INDICATOR}`,
    {
      note: "Toelichting van wie niet mag",
    },
  ),
  edit(
    "setTargetsAction",
    ["targets_set"],
    "goals",
    `Doelen per jaar: ${INDICATOR}`,
    { "targets.0.target": "987654" },
    /987\.?654/,
  ),
  {
    ...edit(
      "addMeasurementAction",
      ["measurement_added"],
      "goals",
      `Gepubliceerd cijfer toevoegen: ${INDICATOR}`,
      {
        value: "876543",
        measuredOn: "2025",
      },
    ),
    trace: { as: "ambtenaar", on: PAGE, text: "876.543" },
  },
  {
    ...edit(
      "correctMeasurementAction",
      ["measurement_corrected"],
      "goals",
      `Cijfer corrigeren: ${INDICATOR}, 2025`,
      {
        value: "754321",
        reason: "Correctie van wie niet mag",
      },
    ),
    trace: { as: "ambtenaar", on: PAGE, text: "754.321" },
  },
  edit("addMilestoneAction", ["milestone_added"], "milestones", "Mijlpaal toevoegen", {
    name: MILESTONE,
    plannedOn: "2027-03-01",
  }),
  edit(
    "changeMilestoneAction",
    ["milestone_changed", "milestone_corrected"],
    "milestones",
    `Wijzigen: ${MILESTONE}`,
    {
      name: "Andere mijlpaal van wie niet mag",
    },
  ),
  edit(
    "setBudgetsAction",
    ["budgets_set"],
    "money",
    "Budget per jaar",
    { "budgets.0.plannedEuros": "765432" },
    /765\.?432/,
  ),
  edit("addFactAction", ["fact_added"], "facts", "Feit toevoegen", {
    text: FACT,
    sourceUrl: "https://example.org/feit",
  }),
  edit("correctFactAction", ["fact_corrected"], "facts", `Feit corrigeren: ${FACT}`, {
    text: CORRECTED_FACT,
    reason: "Correctie van wie niet mag",
  }),
  edit(
    "withdrawPartAction",
    [
      "goal_withdrawn",
      "indicator_withdrawn",
      "measurement_withdrawn",
      "milestone_withdrawn",
      "fact_withdrawn",
    ],
    "facts",
    `Feit intrekken: ${CORRECTED_FACT}`,
    {
      reason: "Intrekking van wie niet mag",
    },
  ),
];
