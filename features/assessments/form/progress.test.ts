import { describe, expect, it } from "vitest";
import { emptyDraft } from "../content";
import { fieldsOf } from "./draft-fields";
import { inTotal, type PartProgress, progressIn } from "./progress";

const progress = (fields: Record<string, string>) => {
  const all = { ...fieldsOf(emptyDraft()), ...fields };
  return progressIn((name) => String(all[name] ?? ""));
};
const of = (part: PartProgress["part"], fields: Record<string, string>) =>
  progress(fields).find((one) => one.part === part)?.done;
const answer = (item: string, word: string, reason = "", source = "") => ({
  [`answers.${item}.answer`]: word,
  [`answers.${item}.reason`]: reason,
  [`answers.${item}.source`]: source,
});

describe("how much of the form is filled in", () => {
  it("is nothing at the start, although some of it has a usual value", () => {
    expect(inTotal(progress({}))).toEqual({ done: 0, of: 53 });
  });

  it("counts an answer with its reason, and for yes and no its source", () => {
    expect(of("V", answer("V1", "partly"))).toBe(0);
    expect(of("V", answer("V1", "partly", "Daarom."))).toBe(1);
    expect(of("V", answer("V1", "yes", "Daarom."))).toBe(0);
    expect(of("V", answer("V1", "yes", "Daarom.", "Besluit"))).toBe(1);
    expect(of("V", answer("V1", "unknown", "Niet na te gaan."))).toBe(1);
  });

  it("counts the conclusion of a block with the block", () => {
    expect(of("A1", { task: "optional" })).toBe(1);
    expect(of("A2", { need: "needed" })).toBe(1);
  });

  it("asks one feature with a sentence, whichever row it stands in", () => {
    expect(of("features", { "features.2.item": "V1" })).toBe(0);
    expect(of("features", { "features.2.item": "V1", "features.2.sentence": "Een doel." })).toBe(1);
  });

  it("leaves B and C out when the assessment ends at A", () => {
    expect(progress({ task: "no_task" }).map(({ part }) => part)).toEqual(["A1", "A2"]);
    expect(progress({ need: "not_needed" })).toHaveLength(2);
  });
});
