import { describe, expect, it } from "vitest";
import { z } from "zod";
import { draftNumber, draftText } from "@/lib/fields";
import { formObject } from "@/lib/forms/form-data";
import { keepStored, readTyped } from "./typed";

const schema = z.object({
  summary: draftText(5),
  rows: z.array(z.object({ cause: draftText(5), effect: draftText(5) })).default([]),
  money: z.object({ spent: draftNumber() }).prefault({}),
  chosen: z.enum(["a", "b"], "choose_one").default("a"),
});

function typed(fields: Record<string, string>) {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.append(name, value);
  return readTyped(schema, formObject(form));
}

describe("reading what was typed in a draft", () => {
  it("keeps the rest when fields hold too much, and names them", () => {
    const read = typed({
      summary: "te veel",
      "rows.0.cause": "kort",
      "rows.1.effect": "te veel",
      "money.spent": "1".repeat(201),
    });
    expect(read).toMatchObject({
      content: {
        summary: "",
        rows: [
          { cause: "kort", effect: "" },
          { cause: "", effect: "" },
        ],
        money: { spent: "" },
      },
      tooLong: [
        { path: ["summary"], maximum: 5 },
        { path: ["rows", 1, "effect"], maximum: 5 },
        { path: ["money", "spent"], maximum: 200 },
      ],
    });
  });

  it("keeps nothing when something else is wrong", () => {
    const read = typed({ summary: "te veel", chosen: "c" });
    expect(read).toMatchObject({ issues: [{ path: ["summary"] }, { path: ["chosen"] }] });
  });

  it("finds nothing to leave out in what fits", () => {
    expect(typed({ summary: "kort" })).toMatchObject({
      content: { summary: "kort" },
      tooLong: [],
    });
  });
});

describe("what was stored of a field that holds too much", () => {
  const content = { summary: "", rows: [{ cause: "nieuw", effect: "" }], money: { spent: "" } };

  it("stays, and nothing else does", () => {
    const stored = {
      summary: "oud",
      rows: [{ cause: "oud", effect: "oud" }],
      money: { spent: "8" },
    };
    expect(keepStored(content, stored, [["summary"], ["rows", 0, "effect"]])).toEqual({
      summary: "oud",
      rows: [{ cause: "nieuw", effect: "oud" }],
      money: { spent: "" },
    });
    expect(content.summary).toBe("");
  });

  it("is empty where nothing was stored", () => {
    const paths = [["rows", 0, "effect"], ["money", "spent"], ["summary"]];
    expect(keepStored(content, { rows: [] }, paths)).toEqual(content);
    expect(keepStored(content, null, paths)).toEqual(content);
  });
});
