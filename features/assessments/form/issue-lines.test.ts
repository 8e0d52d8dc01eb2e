import { describe, expect, it } from "vitest";
import { emptyDraft } from "../content";
import { freeze } from "../freeze";
import { issueLines } from "./issue-lines";

const words: Parameters<typeof issueLines>[1] = {
  single: ({ path, code }) => `${path} ${code}`,
  lacking: (what, block, items) => `${block} ${what} ${items.join(",")}`,
  elements: (keys) => `elements ${keys.join(",")}`,
};
const context = { indicatorIds: [], today: "2026-11-24" };
const linesOf = (over: object) =>
  issueLines(freeze({ ...emptyDraft(), ...over }, context).issues, words);

describe("what stands in the way of submission", () => {
  it("is one line for each block of an empty form, in the order of the form", () => {
    expect(linesOf({}).map(({ message }) => message)).toEqual([
      "A1 answer A1a,A1b,A1c,A1d,A1e",
      "task choose_one",
      "A2 answer A2a,A2b,A2c,A2d,A2e",
      "need choose_one",
      "V answer V1,V2,V3,V4,V5,V6,V7",
      "I answer I1,I2,I3,I4,I5,I6,I7",
      "L answer L1,L2,L3,L4,L5,L6,L7",
      "S answer S1,S2,S3",
      "M answer M3,M4",
      "features.0.item feature_needed",
      "elements goal,results,activities,budget,quality_norms,deadlines,choice_of_partners,process",
      "style choose_one",
      "mandate.participants required",
      "mandate.information required",
      "mandate.keptDecisions required",
      "mandate.exitTerms required",
      "evaluateOn required",
    ]);
  });

  it("tells apart what an answer lacks, and links to the first field that lacks it", () => {
    const answers = {
      V1: { answer: "yes", reason: "", source: "" },
      V2: { answer: "partly", reason: "", source: "" },
    };
    expect(linesOf({ answers }).filter(({ name }) => name.startsWith("answers.V"))).toEqual([
      { name: "answers.V3.answer", message: "V answer V3,V4,V5,V6,V7" },
      { name: "answers.V1.reason", message: "V reason V1,V2" },
      { name: "answers.V1.source", message: "V source V1" },
    ]);
  });
});
