import { describe, expect, it } from "vitest";
import type { TypedNumber } from "@/lib/numbers/typed-numbers";
import { EMPTY_RECORD, WITHOUT_TARGET } from "@/test/records/filing";
import { emptyDraft } from "./content";
import { readDraft } from "./freeze";

const context = { ...EMPTY_RECORD, indicators: [WITHOUT_TARGET] };

/** What a draft says of one figure, and what stands in its way. */
function read(value: TypedNumber, shown?: "nl" | "en") {
  const indicators = { reach: { value, forecast: "", explanation: "" } };
  const { content, issues } = readDraft({ ...emptyDraft(), indicators }, context, shown);
  const issue = issues.find(({ path }) => path === "indicators.reach.value");
  return issue ? { ...issue } : content.indicators[0]?.value;
}

describe("a figure of a report", () => {
  it.each([
    ["0.125", 0.125],
    ["0,125", 0.125],
    ["1.240", 1240],
    ["1,240", 1.24],
    ["8,6 mln", 8_600_000],
    ["−3", -3],
  ])("typed in Dutch as %s is %d", (typed, value) => {
    expect(read(typed)).toBe(value);
  });

  it("is read in the language it was typed in", () => {
    expect(read({ text: "1.240", language: "en" })).toBe(1.24);
    expect(read({ text: "1,240", language: "en" })).toBe(1240);
  });

  it("that is none is named, with the word to use", () => {
    expect(read("5m")).toMatchObject({
      code: "number_letter",
      suggestion: "5 mln",
      about: "Bereikte huishoudens",
    });
    expect(read("01.240")).toMatchObject({ code: "number_leading_zero" });
    expect(read("veel")).toMatchObject({ code: "not_a_number" });
  });

  it("is asked about when the form that is sent would read it otherwise", () => {
    expect(read("1.240", "nl")).toBe(1240);
    expect(read("1.240", "en")).toMatchObject({ code: "number_two_readings" });
    expect(read({ text: "1.240", language: "en" }, "en")).toBe(1.24);
    expect(read({ text: "1.240", language: "en" }, "nl")).toMatchObject({
      code: "number_two_readings",
    });
    expect([read("1240", "en"), read("1.240,5", "en")]).toEqual([1240, 1240.5]);
  });
});
