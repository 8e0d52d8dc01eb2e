import { describe, expect, it } from "vitest";
import { formObject, languageOfForm } from "../forms/form-data";
import {
  CHOSEN_NUMBER,
  choiceOf,
  chosenFields,
  isNote,
  languageOf,
  noteFor,
  noteName,
  numberFields,
  numberTyped,
  posted,
  readTyped,
  textIn,
  textOf,
  typedNumber,
} from "./typed-numbers";

const formOf = (fields: Record<string, string>) => {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.append(name, value);
  return form;
};

describe("a typed number", () => {
  it("is a bare text when it was typed in Dutch, as it was in every older draft", () => {
    expect(typedNumber("1.240", "nl")).toBe("1.240");
    expect([textOf("1.240"), languageOf("1.240")]).toEqual(["1.240", "nl"]);
    const english = typedNumber("1,240", "en");
    expect([textOf(english), languageOf(english)]).toEqual(["1,240", "en"]);
  });

  it("of the record is written in the language of the form", () => {
    expect(numberTyped(2.6, "nl")).toBe("2,6");
    expect(numberTyped(2.6, "en")).toEqual({ text: "2.6", language: "en" });
    expect(numberTyped(null, "en")).toBe("");
  });

  it("keeps its text in another language as long as that says the same", () => {
    expect(textIn("1.240,5", "en")).toBe("1.240,5");
    expect(textIn("1.240", "nl")).toBe("1.240");
    expect(textIn("1.240", "en")).toBe("1240");
    expect(textIn({ text: "1.240", language: "en" }, "nl")).toBe("1,24");
    expect(textIn("5m", "en")).toBe("5m");
    expect(textIn("1.240 million", "en")).toBe("1.240 million");
  });

  it("stands among the fields of its form with its language", () => {
    expect(numberFields("a.b", "5")).toEqual({ "a.b": "5", "numberIn.a.b": "nl" });
    expect(numberFields("a", typedNumber("5", "en"))).toEqual({ a: "5", "numberIn.a": "en" });
  });
});

describe("the note beside a field", () => {
  it("says the language of the form, and of a text that was typed in another", () => {
    expect(noteFor({ text: "5", shown: "en", typedIn: "en" })).toBe("en");
    expect(noteFor({ text: "1.240", shown: "en", typedIn: "nl" })).toBe("en nl 1.240");
    expect([isNote(noteName("a")), isNote("a")]).toEqual([true, false]);
  });

  it("holds for that text only: what is typed after it is of the form's language", () => {
    expect(posted("1.240", "en nl 1.240")).toEqual({ text: "1.240", shown: "en", typedIn: "nl" });
    expect(posted("1.241", "en nl 1.240")).toEqual({ text: "1.241", shown: "en", typedIn: "en" });
    expect(posted("", "en nl ")).toEqual({ text: "", shown: "en", typedIn: "nl" });
    expect(posted("5", "en")).toEqual({ text: "5", shown: "en", typedIn: "en" });
    expect(posted("5")).toEqual({ text: "5", shown: "nl", typedIn: "nl" });
  });

  it.each(["", "fr", "en fr 5", "en nl", "enx", "x en", " en"])("is not %j", (note) => {
    expect(posted("5", note)).toBeNull();
  });

  it("comes with the number out of a form, and is no field itself", () => {
    const form = formOf({
      "numberIn.money.spent": "en nl 1.240",
      "money.spent": "1.240",
      "money.why": "x",
      target: "5",
      "numberIn.target": "what",
      "numberIn.gone": "en",
    });
    expect(formObject(form)).toEqual({
      money: { spent: { text: "1.240", shown: "en", typedIn: "nl" }, why: "x" },
      target: { text: "5" },
    });
  });

  it("tells the language of the form; a form without says Dutch", () => {
    expect(languageOfForm(formOf({ a: "5", "numberIn.x": "?", "numberIn.a": "en nl 4" }))).toBe(
      "en",
    );
    expect(languageOfForm(formOf({ "numberIn.a": "nl en 4" }))).toBe("nl");
    expect(languageOfForm(formOf({ a: "en" }))).toBe("nl");
  });
});

describe("reading a posted number", () => {
  const read = (text: string, shown: "nl" | "en" = "nl", typedIn = shown) => {
    const issues: object[] = [];
    const value = readTyped({ text, shown, typedIn }, (issue) => issues.push(issue));
    return issues[0] ?? value;
  };

  it("gives the value, nothing for nothing, or what stands in the way", () => {
    expect(read("1.240")).toBe(1240);
    expect(read("1.240", "en")).toBe(1.24);
    expect(read(" ")).toBeNull();
    expect(read("0")).toBe(0);
    expect(read("1.240", "en", "nl")).toEqual({ code: "number_two_readings" });
    expect(read("5m")).toEqual({ code: "number_letter", suggestion: "5 mln" });
    expect(read("x")).toEqual({ code: "not_a_number" });
  });
});

describe("choosing one of two readings", () => {
  const chosen = (fields: Record<string, string>) => {
    const form = formOf(fields);
    return chosenFields(form.get(CHOSEN_NUMBER), (name) => form.get(name));
  };

  it("puts it in its field, in the language of the form", () => {
    expect(
      chosen({
        "money.spent": "1.240",
        "numberIn.money.spent": "en nl 1.240",
        [CHOSEN_NUMBER]: choiceOf("money.spent", "1240"),
      }),
    ).toEqual({ "money.spent": "1240", "numberIn.money.spent": "en" });
  });

  it("is no choice without a field of a number, or without a text", () => {
    expect(chosen({ "numberIn.a": "en" })).toBeNull();
    expect(chosen({ "numberIn.a": "en", [CHOSEN_NUMBER]: "" })).toBeNull();
    expect(chosen({ "numberIn.a": "en", [CHOSEN_NUMBER]: "a" })).toBeNull();
    expect(chosen({ "numberIn.a": "en", [CHOSEN_NUMBER]: "b 5" })).toBeNull();
    expect(chosen({ "numberIn.a": "?", [CHOSEN_NUMBER]: "a 5" })).toBeNull();
    expect(chosenFields(null, () => "en")).toBeNull();
  });
});
