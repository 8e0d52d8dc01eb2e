import { describe, expect, it } from "vitest";
import type { TypedNumber } from "@/lib/numbers/typed-numbers";
import { TYPED_ASSESSMENT } from "@/test/typed";
import { type DraftAssessment, draftFrom } from "./content";
import { ASKED_ITEMS, PART_A } from "./framework/questions";
import { type FieldIssue, freeze } from "./freeze";
import { draftSchema } from "./validation";

const INDICATOR = "0b0f1e9a-54f5-4b0e-9d1c-2f7a3a1c9f10";
const CONTEXT = { indicatorIds: [INDICATOR], today: "2026-11-24" };

const complete: DraftAssessment = {
  ...TYPED_ASSESSMENT,
  mandate: { ...TYPED_ASSESSMENT.mandate, indicatorIds: [INDICATOR] },
};

const issuesOf = (over: Partial<DraftAssessment>): FieldIssue[] =>
  freeze({ ...complete, ...over }, CONTEXT).issues;
const codes = (over: Partial<DraftAssessment>) =>
  issuesOf(over).map(({ path, code }) => `${path}: ${code}`);
const answered = (item: string, answer: string, reason = "Daarom.", source = "") => ({
  answers: { ...complete.answers, [item]: { answer, reason, source } },
});

describe("what can be submitted", () => {
  it("is everything filled in, and says it again as the start of a next version", () => {
    const { content, issues } = freeze(complete, CONTEXT);
    expect(issues).toEqual([]);
    expect(content?.choice).toMatchObject({ style: "controlling", styleReason: null });
    expect(content && draftFrom(content, null)).toEqual(complete);
  });

  it("names every blank of an empty form, and knows a blank from `unknown`", () => {
    const blank = freeze(draftSchema.parse({}), CONTEXT).issues.map(({ path }) => path);
    for (const item of ASKED_ITEMS) expect(blank).toContain(`answers.${item}.answer`);
    expect(blank).toEqual(expect.arrayContaining(["task", "need", "style", "evaluateOn"]));
    expect(codes(answered("V1", "unknown"))).toEqual(["features.0.item: feature_answered"]);
  });

  it("asks a reason for every answer, and a source for yes and no", () => {
    expect(codes(answered("L1", "partly", " "))).toEqual(["answers.L1.reason: required"]);
    expect(codes(answered("L1", "yes"))).toEqual(["answers.L1.source: source_needed"]);
    expect(codes(answered("L1", "no"))).toEqual(["answers.L1.source: source_needed"]);
    expect(codes(answered("L1", "yes", "Zo is het.", "Raadsbesluit"))).toEqual([]);
    expect(codes(answered("L1", "misschien"))).toEqual(["answers.L1.answer: choose_one"]);
  });

  it("ends at A without a task or a need: B and C stay out, whatever was typed there", () => {
    for (const over of [{ task: "no_task" }, { need: "not_needed" }]) {
      const { content } = freeze({ ...complete, ...over }, CONTEXT);
      expect(Object.keys(content?.answers ?? {})).toEqual([...PART_A]);
      expect(content?.choice).toBeNull();
    }
    expect(freeze({ ...complete, need: "unclear" }, CONTEXT).content?.choice).not.toBeNull();
  });

  it("asks why the style is another than the advised one", () => {
    expect(codes({ style: "visionary" })).toEqual(["styleReason: style_reason_needed"]);
    expect(codes({ style: "visionary", styleReason: "De raad overtuigt." })).toEqual([]);
    expect(codes({ secondaryStyle: "controlling" })).toEqual([
      "secondaryStyle: secondary_style_differs",
    ]);
  });

  it("takes one to five features, each once", () => {
    const feature = { item: "V2", sentence: "Meetbaar." };
    expect(codes({ features: [] })).toEqual(["features.0.item: feature_needed"]);
    expect(codes({ features: [feature, feature] })).toEqual(["features.1.item: feature_once"]);
    expect(codes({ features: [{ item: "V2", sentence: "" }] })).toEqual([
      "features.0.sentence: required",
    ]);
    expect(codes({ features: [{ item: "", sentence: "" }, feature] })).toEqual([]);
    const six = ASKED_ITEMS.slice(0, 6).map((item) => ({ item, sentence: "Zo." }));
    expect(codes({ features: six })).toEqual(["features.0.item: features_max"]);
  });

  it("evaluates after today and at most four years away", () => {
    expect(codes({ evaluateOn: "2026-11-24" })).toEqual(["evaluateOn: date_in_past"]);
    expect(codes({ evaluateOn: "2030-11-24" })).toEqual([]);
    expect(codes({ evaluateOn: "2030-11-25" })).toEqual(["evaluateOn: evaluation_too_far"]);
    expect(codes({ evaluateOn: "2027-02-30" })).toEqual(["evaluateOn: not_a_date"]);
  });

  it("refuses thresholds that are no share, and indicators of something else", () => {
    const mandate = { ...complete.mandate, moneyPercent: "101", indicatorIds: ["other"] };
    expect(codes({ mandate })).toEqual([
      "mandate.indicatorIds: choose_one",
      "mandate.moneyPercent: percent_range",
    ]);
  });

  it("reads thresholds in the language they were typed in, and asks when there are two readings", () => {
    const of = (moneyPercent: TypedNumber, shown?: "nl" | "en") =>
      freeze(
        { ...complete, mandate: { ...complete.mandate, moneyPercent } },
        { ...CONTEXT, shown },
      );
    const share = (typed: TypedNumber, shown?: "nl" | "en") =>
      of(typed, shown).content?.choice?.mandate.moneyPercent;
    expect([share("2,5"), share("2.5"), share("1,125")]).toEqual([2.5, 2.5, 1.125]);
    expect(share({ text: "1.125", language: "en" }, "en")).toBe(1.125);
    const codesOf = (typed: TypedNumber, shown?: "nl" | "en") =>
      of(typed, shown).issues.map(({ path, code }) => `${path}: ${code}`);
    expect(codesOf("1,125", "en")).toEqual(["mandate.moneyPercent: number_two_readings"]);
    expect(codesOf("5m")).toEqual(["mandate.moneyPercent: number_letter"]);
    expect([codesOf(""), codesOf("veel"), codesOf("-1"), codesOf("100,5")].flat()).toEqual(
      Array(4).fill("mandate.moneyPercent: percent_range"),
    );
  });

  it("opens again in the language of the form", () => {
    const mandate = { ...complete.mandate, moneyPercent: "2,5" };
    const { content } = freeze({ ...complete, mandate }, CONTEXT);
    expect(content && draftFrom(content, null).mandate.moneyPercent).toBe("2,5");
    expect(content && draftFrom(content, null, "en").mandate.moneyPercent).toEqual({
      text: "2.5",
      language: "en",
    });
  });
});
