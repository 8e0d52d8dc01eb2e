/** Invented answers to the assessment framework, one digit per question: 2 yes, 1 partly, 0 no, ? unknown. */
import type { Answer, DirectingStyle, Element, Fixation, TaskOutcome } from "@/db/vocabulary";
import { perElement } from "@/features/assessments/content";
import { type AskedItem, BLOCK_ITEMS } from "@/features/assessments/framework/questions";

export interface Told {
  task: TaskOutcome;
  A1: string;
  V: string;
  I: string;
  L: string;
  S: string;
  /** M3 and M4; the other two repeat V3 and V4. */
  M: string;
  style: DirectingStyle;
  secondaryStyle?: DirectingStyle;
  /** Where the council chose another style than the advised one. */
  styleReason?: string;
  features: readonly AskedItem[];
}

/** The four cases of the study carry the test vectors of the framework. */
export const ANSWERS_TOLD: Record<string, Told> = {
  poptahof: {
    task: "optional",
    A1: "02221",
    V: "2221121",
    I: "1212211",
    L: "1110010",
    S: "222",
    M: "12",
    style: "controlling",
    features: ["V1", "I2", "I5"],
  },
  "preventieve-jeugdzorg": {
    task: "statutory",
    A1: "22112",
    V: "2112111",
    I: "2221111",
    L: "2111011",
    S: "101",
    M: "21",
    style: "executing",
    features: ["A1a", "I1", "I3", "L1"],
  },
  "duurzaam-delft-dreamteam": {
    task: "optional",
    A1: "01111",
    V: "2100111",
    I: "0001011",
    L: "2212211",
    S: "222",
    M: "01",
    style: "visionary",
    features: ["V1", "L2", "L5"],
  },
  "pact-tegen-armoede": {
    task: "optional",
    A1: "02202",
    V: "2000210",
    I: "1020010",
    L: "2221222",
    S: "110",
    M: "01",
    style: "facilitating",
    features: ["I3", "L1", "L7"],
  },
  "delft-west": {
    task: "optional",
    A1: "02212",
    V: "2111111",
    I: "1112211",
    L: "1121111",
    S: "211",
    M: "01",
    style: "visionary",
    features: ["V1", "I5", "L4"],
  },
  innovatiedistrict: {
    task: "optional",
    A1: "01121",
    V: "2?0011?",
    I: "0111210",
    L: "2212111",
    S: "212",
    M: "01",
    style: "visionary",
    secondaryStyle: "facilitating",
    features: ["V1", "L1", "L2"],
  },
  energietransitie: {
    task: "optional",
    A1: "02210",
    V: "2110101",
    I: "1211221",
    L: "1121201",
    S: "101",
    M: "01",
    style: "visionary",
    styleReason:
      "De raad wil zelf het doel voor de stad bepalen, ook als het rijk de regels maakt (demo).",
    features: ["I2", "I5", "L5"],
  },
  "prestatieafspraken-wonen": {
    task: "optional",
    A1: "02211",
    V: "2221111",
    I: "1211211",
    L: "1011011",
    S: "212",
    M: "11",
    style: "controlling",
    features: ["V3", "I4", "I5"],
  },
  "convenant-tu-delft": {
    task: "optional",
    A1: "01121",
    V: "1110110",
    I: "0101100",
    L: "2221112",
    S: "100",
    M: "01",
    style: "facilitating",
    features: ["L1", "L3"],
  },
  "ggd-veilig-thuis-haaglanden": {
    task: "statutory",
    A1: "22200",
    V: "2222111",
    I: "2221121",
    L: "2011011",
    S: "001",
    M: "11",
    style: "executing",
    features: ["A1a", "I1", "I3"],
  },
  "servicebureau-jeugdhulp-haaglanden": {
    task: "statutory",
    A1: "22200",
    V: "1211110",
    I: "2221122",
    L: "2111001",
    S: "001",
    M: "21",
    style: "executing",
    features: ["A1a", "I1", "I7"],
  },
};

/** What was answered the time before, where the council decided twice: the rest was the same then. */
export const EARLIER_TOLD: Record<string, Partial<Told>> = {
  "pact-tegen-armoede": {
    V: "2110210",
    I: "1122110",
    L: "1121111",
    S: "211",
    M: "11",
    style: "visionary",
  },
  "duurzaam-delft-dreamteam": { I: "0101111", L: "1111211", S: "211" },
  "preventieve-jeugdzorg": {
    V: "2122111",
    I: "2222121",
    L: "1111011",
    S: "212",
    style: "controlling",
  },
  "delft-west": {
    V: "2121111",
    I: "1112221",
    L: "0111111",
    M: "11",
    style: "controlling",
  },
};

const WORDS: Record<string, Answer> = { 2: "yes", 1: "partly", 0: "no", "?": "unknown" };
const REASONS: Record<Answer, string> = {
  yes: "Dit blijkt uit de stukken en de gesprekken met partners (demo).",
  partly: "Dit geldt voor een deel van de opgave (demo).",
  no: "Hiervan is nu geen sprake (demo).",
  unknown: "Dit is nog niet uitgezocht (demo).",
};
const SENTENCES: Record<string, string> = {
  A: "De wet vraagt dit van de gemeente, dus de raad blijft aanspreekbaar (demo).",
  V: "Zonder dit kan de gemeente haar afspraken niet waarmaken (demo).",
  I: "Hier loopt de gemeente het meeste risico (demo).",
  L: "Hier weten de partners meer dan de gemeente (demo).",
};

/** All answers with a short reason, and a source for yes and no: what did not change kept the source that it had. */
export function answersTold(told: Told, source: string, before?: { told: Told; source: string }) {
  const digits = digitsOf(told);
  const digitsBefore = before && digitsOf(before.told);
  return Object.fromEntries(
    Object.entries(digits).map(([item, digit]) => {
      const answer = WORDS[digit] as Answer;
      const isSame = before && digitsBefore?.[item as AskedItem] === digit;
      const needsSource = answer === "yes" || answer === "no";
      const from = isSame ? before.source : source;
      return [item, { answer, reason: REASONS[answer], source: needsSource ? from : "" }];
    }),
  );
}

function digitsOf(told: Told): Record<AskedItem, string> {
  return Object.assign(
    {},
    ...(["A1", "V", "I", "L", "S"] as const).map((block) =>
      Object.fromEntries(BLOCK_ITEMS[block].map((item, index) => [item, told[block][index]])),
    ),
    Object.fromEntries(BLOCK_ITEMS.A2.map((item) => [item, item === "A2e" ? "1" : "2"])),
    { M3: told.M[0], M4: told.M[1] },
  );
}

export const sentenceFor = (item: AskedItem): string => SENTENCES[item[0] ?? ""] ?? "";

const FIXED: Record<DirectingStyle, readonly Element[]> = {
  controlling: ["goal", "results", "budget", "quality_norms", "deadlines"],
  executing: ["goal", "results", "budget", "quality_norms"],
  visionary: ["goal", "budget"],
  facilitating: ["budget"],
};
const FREE: Record<DirectingStyle, readonly Element[]> = {
  controlling: ["process"],
  executing: ["activities", "process"],
  visionary: ["activities", "choice_of_partners"],
  facilitating: ["activities", "choice_of_partners", "deadlines", "process"],
};

export const elementsFor = (style: DirectingStyle): Record<Element, Fixation> =>
  perElement((element) => {
    if (FIXED[style].includes(element)) return "fixed";
    return FREE[style].includes(element) ? "free" : "within_limits";
  });
