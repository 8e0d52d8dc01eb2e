import { describe, expect, it } from "vitest";
import { compareAnswers, compareParts } from "./differences";

const answer = (word: string, reason = "Daarom.", source = "") => ({
  answer: word,
  reason,
  source,
});

describe("the answers of two versions", () => {
  it("differ in the answer, the reason or the source", () => {
    const compared = compareAnswers(
      { V1: answer("yes", "Daarom.", "Besluit 1"), V2: answer("no"), I1: answer("partly") },
      { V1: answer("no", "Daarom.", "Besluit 2"), V2: answer("no"), I1: answer("partly", "Toch.") },
    );
    expect(compared.map(({ item, differs }) => [item, differs])).toEqual([
      ["V1", ["answer", "source"]],
      ["V2", []],
      ["I1", ["reason"]],
    ]);
  });

  it("stand in the order of the form, also those that only one of the two has", () => {
    const compared = compareAnswers({ L1: answer("yes") }, { A1a: answer("no") });
    expect(compared.map(({ item, from, to }) => [item, from?.answer, to?.answer])).toEqual([
      ["A1a", undefined, "no"],
      ["L1", "yes", undefined],
    ]);
    expect(compared.map(({ differs }) => differs)).toEqual([
      ["answer", "reason"],
      ["answer", "reason"],
    ]);
  });
});

describe("the parts of two versions", () => {
  it("are the same, changed, new or gone; what neither holds is left out", () => {
    const from = { goal: "Vast", budget: "Vrij", style: "Visionair", secondary: "", reason: "" };
    const to = { goal: "Vast", budget: "Vast", style: "", secondary: "Faciliterend", reason: "" };
    const parts = Object.keys(from) as (keyof typeof from)[];
    const compared = compareParts(parts, { from: (part) => from[part], to: (part) => to[part] });
    expect(compared.map(({ part, difference }) => [part, difference])).toEqual([
      ["goal", null],
      ["budget", "changed"],
      ["style", "gone"],
      ["secondary", "added"],
    ]);
  });
});
