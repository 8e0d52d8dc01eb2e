/** Pages that speak of much, in an installation that 0.1.0 wrote: who opens them, in which languages, and where they are. */
import type { Identity } from "./session";

export const LANGUAGES = ["nl", "en"] as const;

interface KeptPage {
  name: string;
  as: Identity;
  address: string;
  languages?: readonly (typeof LANGUAGES)[number][];
}

const NL = ["nl"] as const;
const EN = ["en"] as const;

const CORRECTED = "407b7186-59d2-4725-85e5-6c10a1485d7b";
const CONCLUDED = "eefba36f-1456-4a8b-b961-e293dacef217";
const SUBMITTED = "0d754278-7c16-4409-8a8b-67388de17c85";
const DRAFT = "1e778893-3f27-40a1-8976-8c95b9f18d8b";
const FINDING = "6a8aa488-cbce-4d0a-b1a9-0bc793fbba4e";
const CORRECTED_FINDING = "515bf917-0d29-4c50-a890-acaac5804b82";
const SAMPLE = "3f63b11f-0dd3-45b1-bfb1-da6f69aadf95";
const STUDY = "f0f53573-6727-450a-9105-d17752868982";
const REJECTED = "62acda48-1032-4521-9cf4-28eaf11c50ed";
const WAITING = "d40f85df-0f88-46d3-8410-e032a29b4213";

/** Nothing here depends on who signed in before: so the audit log by one event, never as a list. */
export const PAGES: readonly KeptPage[] = [
  { name: "dashboard-2026", as: "raadslid", address: "/cycles/2026" },
  { name: "dashboard-2025", as: "raadslid", address: "/cycles/2025", languages: NL },
  { name: "council-2025", as: "raadslid", address: "/cycles/2025/council" },
  { name: "collaborations", as: "raadslid", address: "/collaborations" },
  { name: "collaboration", as: "raadslid", address: "/collaborations/pact-tegen-armoede" },
  { name: "dossier", as: "raadslid", address: "/collaborations/poptahof/dossier" },
  { name: "views", as: "raadslid", address: "/collaborations/poptahof/views" },
  {
    name: "views-open",
    as: "raadslid",
    address: "/collaborations/delft-west/views",
    languages: NL,
  },
  {
    name: "assessment",
    as: "raadslid",
    address: "/collaborations/preventieve-jeugdzorg/assessment",
  },
  {
    name: "assessment-compare",
    as: "raadslid",
    address: "/collaborations/preventieve-jeugdzorg/assessment/compare?from=1&to=3",
    languages: EN,
  },
  { name: "poster", as: "raadslid", address: "/collaborations/poptahof/assessment/poster" },
  { name: "report-corrected", as: "raadslid", address: `/reports/${CORRECTED}` },
  { name: "report-versions", as: "raadslid", address: `/reports/${CORRECTED}/versions` },
  { name: "follow-up-2025", as: "raadslid", address: "/recommendations/follow-up/2025" },
  { name: "study", as: "raadslid", address: `/studies/${STUDY}`, languages: NL },

  { name: "home", as: "griffier", address: "/", languages: NL },
  { name: "council-2026", as: "griffier", address: "/cycles/2026/council", languages: NL },
  { name: "report-concluded", as: "griffier", address: `/reports/${CONCLUDED}` },
  { name: "questions", as: "griffier", address: "/questions" },
  { name: "commitments", as: "griffier", address: "/commitments" },
  { name: "moments-2026", as: "griffier", address: "/cycles/2026/moments" },
  { name: "movement", as: "griffier", address: "/cycles/movement" },
  { name: "partners", as: "griffier", address: "/partners", languages: EN },
  {
    name: "assessment-proposed",
    as: "griffier",
    address: "/collaborations/energietransitie/assessment",
    languages: NL,
  },

  { name: "home", as: "ambtenaar", address: "/", languages: EN },
  { name: "reports", as: "ambtenaar", address: "/reports" },
  { name: "report-draft", as: "ambtenaar", address: `/reports/${DRAFT}`, languages: NL },
  { name: "report-form", as: "ambtenaar", address: `/reports/${DRAFT}/edit` },
  {
    name: "collaboration-form",
    as: "ambtenaar",
    address: "/collaborations/pact-tegen-armoede/edit",
    languages: NL,
  },
  {
    name: "views-open",
    as: "ambtenaar",
    address: "/collaborations/delft-west/views",
    languages: EN,
  },

  { name: "dashboard-2026", as: "wethouder", address: "/cycles/2026", languages: NL },
  { name: "report-submitted", as: "wethouder", address: `/reports/${SUBMITTED}` },
  { name: "recommendations", as: "wethouder", address: "/recommendations", languages: EN },
  { name: "recommendation-waiting", as: "wethouder", address: `/recommendations/${WAITING}` },

  { name: "findings", as: "rekenkamer", address: "/findings" },
  { name: "finding", as: "rekenkamer", address: `/findings/${FINDING}` },
  {
    name: "finding-versions",
    as: "rekenkamer",
    address: `/findings/${CORRECTED_FINDING}/versions`,
    languages: NL,
  },
  { name: "sample", as: "rekenkamer", address: `/findings/samples/${SAMPLE}`, languages: NL },
  { name: "recommendations", as: "rekenkamer", address: "/recommendations", languages: NL },
  { name: "recommendation", as: "rekenkamer", address: `/recommendations/${REJECTED}` },
  { name: "event", as: "rekenkamer", address: "/audit-log/2300" },
  {
    name: "dossier",
    as: "rekenkamer",
    address: "/collaborations/pact-tegen-armoede/dossier",
    languages: EN,
  },
];
