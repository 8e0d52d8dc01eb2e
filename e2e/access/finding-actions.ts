import { type ActionRow, AUDITOR } from "./rows";

const row = { question: "canKeepWorkingPapers", may: AUDITOR };

/** In this order: the draft of a correction that one row starts is written by the next. */
export const FINDING_ACTIONS: readonly ActionRow[] = [
  {
    ...row,
    action: "publishFindingAction",
    events: ["finding_published"],
    form: {
      as: "rekenkamer",
      on: "/findings/{workingPaper}",
      label: "Publiceren",
      fields: { confirmed: "on" },
    },
    trace: { as: "raadslid", on: "/findings", text: "Energietransitie" },
  },
  {
    ...row,
    action: "correctFindingAction",
    events: ["finding_correction_started"],
    form: {
      as: "rekenkamer",
      on: "/findings/{finding}",
      label: "Verbeteren",
      fields: { reason: "Verbeterd door wie niet mag" },
    },
    trace: { on: "/findings/{finding}/edit", text: "Verbeterd door wie niet mag" },
  },
  {
    ...row,
    action: "saveFindingAction",
    events: ["finding_started", "finding_draft_saved"],
    form: {
      as: "rekenkamer",
      on: "/findings/{finding}/edit",
      label: "Bevinding van de Rekenkamer",
      fields: { intent: "save", norm: "Norm van wie niet mag" },
      keepsAsTyped: true,
    },
    trace: { text: "Norm van wie niet mag" },
  },
  {
    ...row,
    action: "saveSampleAction",
    events: ["sample_saved"],
    form: {
      as: "rekenkamer",
      on: "/findings/samples/{sample}",
      label: "Getrokken rapportages",
      fields: { "reports.0.remark": "Opmerking van wie niet mag" },
    },
    trace: { text: "Opmerking van wie niet mag" },
  },
  {
    ...row,
    action: "publishSampleAction",
    events: ["sample_published"],
    form: {
      as: "rekenkamer",
      on: "/findings/samples/{sample}",
      label: "Publiceren",
      fields: { confirmed: "on" },
    },
    trace: { as: "raadslid", on: "/findings/samples", text: "Jaarstukken 2025" },
  },
  {
    ...row,
    action: "drawSampleAction",
    events: ["sample_drawn"],
    form: {
      as: "rekenkamer",
      on: "/findings/samples/new",
      label: "Steekproef trekken",
      fields: { place: "2024", size: "3" },
    },
    trace: { on: "/findings/samples", text: "Hele cyclus 2024" },
  },
];
