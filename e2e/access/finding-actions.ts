import { type ActionRow, AUDITOR } from "./rows";

/** In this order: the draft of a correction that one row starts is written by the next. */
export const FINDING_ACTIONS: readonly ActionRow[] = [
  {
    action: "publishFindingAction",
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
