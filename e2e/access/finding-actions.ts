import { type ActionRow, AUDITOR } from "./rows";

/** In this order: the draft of a correction that one row starts is written by the next. */
export const FINDING_ACTIONS: readonly ActionRow[] = [
  {
    action: "publishFindingAction",
    events: ["finding_published"],
    question: "canKeepWorkingPapers",
    may: AUDITOR,
    form: {
      as: "rekenkamer",
      on: "/findings/{workingPaper}",
      label: "Publiceren",
      fields: { confirmed: "on" },
    },
    trace: { as: "raadslid", on: "/findings", text: "Energietransitie" },
  },
  {
    action: "correctFindingAction",
    events: ["finding_correction_started"],
    question: "canKeepWorkingPapers",
    may: AUDITOR,
    form: {
      as: "rekenkamer",
      on: "/findings/{finding}",
      label: "Verbeteren",
      fields: { reason: "Verbeterd door wie niet mag" },
    },
    trace: {
      as: "rekenkamer",
      on: "/findings/{finding}/edit",
      text: "Verbeterd door wie niet mag",
    },
  },
  {
    action: "saveFindingAction",
    events: ["finding_started", "finding_draft_saved"],
    question: "canKeepWorkingPapers",
    may: AUDITOR,
    form: {
      as: "rekenkamer",
      on: "/findings/{finding}/edit",
      label: "Bevinding van de Rekenkamer",
      fields: { intent: "save", norm: "Norm van wie niet mag" },
      keepsAsTyped: true,
    },
    trace: {
      as: "rekenkamer",
      on: "/findings/{finding}/edit",
      text: "Norm van wie niet mag",
    },
  },
  {
    action: "saveSampleAction",
    events: ["sample_saved"],
    question: "canKeepWorkingPapers",
    may: AUDITOR,
    form: {
      as: "rekenkamer",
      on: "/findings/samples/{sample}",
      label: "Getrokken rapportages",
      fields: { "reports.0.remark": "Opmerking van wie niet mag" },
    },
    trace: {
      as: "rekenkamer",
      on: "/findings/samples/{sample}",
      text: "Opmerking van wie niet mag",
    },
  },
  {
    action: "publishSampleAction",
    events: ["sample_published"],
    question: "canKeepWorkingPapers",
    may: AUDITOR,
    form: {
      as: "rekenkamer",
      on: "/findings/samples/{sample}",
      label: "Publiceren",
      fields: { confirmed: "on" },
    },
    trace: { as: "raadslid", on: "/findings/samples", text: "Jaarstukken 2025" },
  },
  {
    action: "drawSampleAction",
    events: ["sample_drawn"],
    question: "canKeepWorkingPapers",
    may: AUDITOR,
    form: {
      as: "rekenkamer",
      on: "/findings/samples/new",
      label: "Steekproef trekken",
      fields: { place: "2024", size: "3" },
    },
    trace: { as: "rekenkamer", on: "/findings/samples", text: "Hele cyclus 2024" },
  },
];
