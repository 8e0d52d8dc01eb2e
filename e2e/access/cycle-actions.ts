import { type ActionRow, CLERK } from "./rows";

const row = { question: "canPlanCycles", may: CLERK };
const MOMENTS = "/cycles/2024/moments";
const seen = (text: string) => ({ as: "griffier", on: MOMENTS, text }) as const;

export const CYCLE_ACTIONS: readonly ActionRow[] = [
  {
    ...row,
    action: "addCycleAction",
    events: ["cycle_added", "moment_added"],
    form: {
      as: "griffier",
      on: "/cycles/new",
      button: "Cyclus toevoegen",
      fields: { year: "2091", start: "empty" },
    },
    trace: { on: "/cycles", text: "Cyclus 2091" },
  },
  {
    ...row,
    action: "addMomentAction",
    events: ["moment_added"],
    form: {
      as: "griffier",
      on: `${MOMENTS}/new`,
      button: "Moment toevoegen",
      fields: { kind: "other", side: "control", name: "Zomernota van wie niet mag" },
    },
    trace: seen("Zomernota van wie niet mag"),
  },
  {
    ...row,
    action: "moveMomentDateAction",
    events: ["moment_date_moved"],
    form: {
      as: "griffier",
      on: `${MOMENTS}/{moment}`,
      label: "Datum verplaatsen",
      fields: { field: "council_on", newOn: "2023-07-06", reason: "Verplaatst door wie niet mag" },
    },
    trace: seen("Verplaatst door wie niet mag"),
  },
  {
    ...row,
    action: "changeMomentAction",
    events: ["moment_changed"],
    form: {
      as: "griffier",
      on: `${MOMENTS}/{moment}`,
      label: "Bron wijzigen",
      fields: { sourceUrl: "https://example.org/bron-van-wie-niet-mag" },
    },
    trace: seen("bron-van-wie-niet-mag"),
  },
];
