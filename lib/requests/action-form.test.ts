import { describe, expect, it } from "vitest";
import { isActionForm, isActionText } from "./action-form";

const ID = "60e61dea6cdb4a1fdf4b4ed319d93e2ac7638be5c6";
const isKnown = (id: string) => id === ID;
const formOf = (fields: Record<string, string>) => {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.set(name, value);
  return form;
};

it("an action that takes no form, such as signing out, is posted as text", () => {
  expect(isActionText("[]")).toBe(true);
  for (const text of ["", "[", "{}", "null", '["$F1"]']) expect(isActionText(text)).toBe(false);
});

describe("a form that a script posts", () => {
  const isTaken = (args: string) =>
    isActionForm(formOf({ "0": args, "1_summary": "x" }), true, isKnown);

  it.each([
    '["$K1"]',
    '[{"status":"idle"},"$K1"]',
    '["$undefined","$K1"]',
    '[{"a":"$$5 mln"}]',
    "[]",
  ])("may hold %s", (args) => {
    expect(isTaken(args)).toBe(true);
  });

  it.each([
    "",
    "[",
    "null",
    '"$K1"',
    '["$@9"]',
    '["$1:constructor:constructor"]',
    '["$F1"]',
    '["$K"]',
    '["$"]',
    '[{"__proto__":{"a":1}}]',
    `${"[".repeat(50)}${"]".repeat(50)}`,
  ])("never holds %s", (args) => {
    expect(isTaken(args)).toBe(false);
  });

  it("has its arguments", () => {
    expect(isActionForm(formOf({ summary: "x" }), true, isKnown)).toBe(false);
  });
});

describe("a form that is posted without scripts", () => {
  const isTaken = (fields: Record<string, string>) => isActionForm(formOf(fields), false, isKnown);
  const named = (action: string, args: string) => ({
    $ACTION_REF_1: "",
    "$ACTION_1:0": action,
    "$ACTION_1:1": args,
    $ACTION_KEY: "k1",
  });

  it("names an action that there is", () => {
    expect(isTaken({ [`$ACTION_ID_${ID}`]: "" })).toBe(true);
    expect(isTaken(named(`{"id":"${ID}","bound":"$@1"}`, '[{"status":"idle"}]'))).toBe(true);
    expect(isTaken(named(`{"id":"${ID}","bound":null}`, ""))).toBe(true);
  });

  it("names one: what a route reads goes to its address", () => {
    expect(isTaken({ email: "a@b.example" })).toBe(false);
  });

  it("names no other action, and nothing that cannot be read", () => {
    expect(isTaken({ $ACTION_ID_x: "" })).toBe(false);
    expect(isTaken({ [`$ACTION_ID_${"0".repeat(42)}`]: "" })).toBe(false);
    for (const action of [
      "{",
      "null",
      "1",
      `{"id":1}`,
      `{"id":"${"0".repeat(42)}","bound":null}`,
    ]) {
      expect(isTaken(named(action, "[]")), action).toBe(false);
    }
    for (const args of ["[", '"$F1"', '["$@3"]', "{}"]) {
      expect(isTaken(named(`{"id":"${ID}","bound":"$@1"}`, args)), args).toBe(false);
    }
    expect(isTaken({ $ACTION_REF_1: "" })).toBe(false);
  });
});
