import { describe, expect, it } from "vitest";
import { asTheirs, theirsOf } from "@/lib/forms/draft-fields";
import { formObject } from "@/lib/forms/form-data";
import { typedNumber } from "@/lib/numbers/typed-numbers";
import { type DraftContent, emptyDraft } from "../content";
import { draftSchema } from "../validation";
import { differencesFrom, fieldsOf } from "./draft-fields";

const id = "0b0f1e9a-54f5-4b0e-9d1c-2f7a3a1c9f10";
const draft: DraftContent = {
  ...emptyDraft(),
  summary: "Een\nregel",
  indicators: { [id]: { value: "3", forecast: "", explanation: "x" } },
  deviations: [{ subject: "Geld", cause: "", effect: "", measure: "", decision: "on" }],
  commitments: [id],
};

/** As a browser posts it: a list under one name several times, an unticked box not at all. */
function posted(fields: ReturnType<typeof fieldsOf>): FormData {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) {
    for (const one of [value].flat()) form.append(name, one);
  }
  return form;
}

describe("a draft as the fields of its form", () => {
  it("comes back as the same draft when the form is posted", () => {
    expect(draftSchema.parse(formObject(posted(fieldsOf(draft))))).toEqual(draft);
  });

  it("keeps the language that each number was typed in, and nothing more than before for Dutch", () => {
    const value = { text: "1.240", language: "en" as const };
    const money = {
      spent: { text: "1,240", language: "en" as const },
      forecast: "9",
      explanation: "",
    };
    const indicators = { [id]: { value, forecast: "", explanation: "x" } };
    const mixed = { ...draft, money, indicators };
    expect(draftSchema.parse(formObject(posted(fieldsOf(mixed))))).toEqual(mixed);
  });

  it("keeps a number that is none, and refuses a note of no language", () => {
    const kept = (text: string) =>
      draftSchema.safeParse({ money: { spent: { text, shown: "en", typedIn: "en" } } });
    expect(kept("5 m").data?.money.spent).toEqual({ text: "5 m", language: "en" });
    expect(kept("5".repeat(201)).error?.issues).toMatchObject([
      { path: ["money", "spent"], message: "too_long", maximum: 200 },
    ]);
    const foreign = { money: { spent: { text: "5", shown: "fr", typedIn: "en" } } };
    expect(draftSchema.safeParse(foreign).error?.issues).toMatchObject([
      { path: ["money", "spent"], message: "invalid_value" },
    ]);
  });

  it("keeps a blank row between others, and drops spare rows at the end", () => {
    const blank = { subject: "", cause: "", effect: "", measure: "", decision: "" };
    const row = { ...blank, subject: "Tijd" };
    const parsed = draftSchema.parse({ ...draft, deviations: [blank, row, blank, blank] });
    expect(parsed.deviations).toEqual([blank, row]);
  });

  it("counts a line end of the browser as one character", () => {
    const summary = "\r\n".repeat(5000 / 2) + "a".repeat(2500);
    expect(draftSchema.safeParse({ summary }).success).toBe(true);
    expect(draftSchema.safeParse({ summary: `${summary}a` }).success).toBe(false);
  });

  it("is saved with a control character that was pasted into it, as the end of a line or without it", () => {
    const parsed = draftSchema.parse({ summary: "een\vtwee\u0000", risks: "drie" });
    expect(parsed).toMatchObject({ summary: "een\ntwee", risks: "drie" });
  });

  it.each([
    ["a text that is a file", { summary: new File([], "x") }],
    ["a reference that is none", { commitments: ["x"] }],
    ["more rows than anybody needs", { deviations: Array.from({ length: 51 }, () => ({})) }],
    ["an indicator that is none", { indicators: { x: {} } }],
  ])("refuses %s", (_, input) => {
    expect(draftSchema.safeParse(input).success).toBe(false);
  });
});

describe("where two drafts differ", () => {
  it("is told field by field, with what the other says", () => {
    const other = { ...draft, summary: "Anders", commitments: [], deviations: [] };
    expect(differencesFrom(draft, other)).toEqual({
      summary: "Anders",
      "commitments[]": [],
      "deviations.0.subject": "",
      "deviations.0.decision": "",
    });
  });

  it("is nowhere when only white space at the end differs", () => {
    expect(differencesFrom(draft, { ...draft, summary: "Een\nregel  " })).toEqual({});
  });

  it("is told of a number in the language of the form, and only when it means something else", () => {
    const typed = (text: string, language: "nl" | "en") => ({
      ...draft,
      money: { ...draft.money, spent: typedNumber(text, language) },
    });
    const spent = (mine: DraftContent, theirs: DraftContent, language?: "nl" | "en") =>
      differencesFrom(mine, theirs, language);
    expect(spent(typed("1.240", "nl"), typed("1.240", "en"))).toEqual({ "money.spent": "1,24" });
    expect(spent(typed("1.240", "nl"), typed("1.240", "en"), "en")).toEqual({
      "money.spent": "1.240",
    });
    expect(spent(typed("1.240", "en"), typed("1.240", "nl"), "en")).toEqual({
      "money.spent": "1240",
    });
    expect(spent(typed("1240", "nl"), typed("1240", "en"))).toEqual({});
  });

  it("travels under names that do not meet those of the fields", () => {
    expect(theirsOf({ ...fieldsOf(draft), ...asTheirs({ summary: "Anders" }) })).toEqual({
      summary: "Anders",
    });
  });
});
