import { describe, expect, it } from "vitest";
import { z } from "zod";
import {
  checkbox,
  draftText,
  email,
  optionalDate,
  optionalDecimal,
  optionalEuros,
  optionalName,
  optionalText,
  optionalWord,
  requiredCount,
  requiredDecimal,
  requiredName,
  requiredText,
} from "./fields";

describe("a field that may stay empty", () => {
  const form = z.object({
    text: optionalText(),
    date: optionalDate(),
    word: optionalWord(["yes", "no"]),
    decimal: optionalDecimal(),
    euros: optionalEuros(),
    tick: checkbox(),
  });
  const nothing = { text: null, date: null, word: null, decimal: null, euros: null, tick: false };

  it("may also be absent, as a browser leaves out what was not ticked", () => {
    expect(form.parse({})).toEqual(nothing);
  });

  it("is nothing when it was left empty", () => {
    expect(form.parse({ text: " ", date: "", word: "", decimal: "", euros: "", tick: "" })).toEqual(
      nothing,
    );
  });

  it("holds what was typed", () => {
    const typed = {
      text: " a ",
      date: "2026-11-24",
      word: "no",
      decimal: "2,6",
      euros: "1.240",
      tick: "on",
    };
    expect(form.parse(typed)).toEqual({
      text: "a",
      date: "2026-11-24",
      word: "no",
      decimal: 2.6,
      euros: 1240,
      tick: true,
    });
  });
});

describe("a number of a form", () => {
  const form = z.object({
    decimal: optionalDecimal(),
    euros: optionalEuros(),
    needed: requiredDecimal(),
    count: requiredCount(1, 100, "sample_size"),
  });
  const valid = { decimal: "", euros: "", needed: "1", count: "1" };
  const inForm = (text: string, shown: "nl" | "en", typedIn = shown) => ({ text, shown, typedIn });
  const issues = (given: object) =>
    form
      .safeParse({ ...valid, ...given })
      .error?.issues.map(({ path, message }) => [path[0], message]);

  it("is read in the language of the form; without one the form was Dutch", () => {
    const read = form.parse({
      decimal: "1.240",
      euros: inForm("1,240", "en"),
      needed: inForm("0.125", "nl"),
      count: inForm("12", "en"),
    });
    expect(read).toEqual({ decimal: 1240, euros: 1240, needed: 0.125, count: 12 });
  });

  it("is refused with the reason, at its own field", () => {
    expect(issues({ decimal: "5m" })).toEqual([["decimal", "number_letter"]]);
    expect(issues({ decimal: "abc" })).toEqual([["decimal", "not_a_number"]]);
    expect(issues({ decimal: "Infinity" })).toEqual([["decimal", "not_a_number"]]);
    expect(issues({ decimal: "1".repeat(16) })).toEqual([["decimal", "number_too_long"]]);
    expect(issues({ decimal: inForm("1.240", "en", "nl") })).toEqual([
      ["decimal", "number_two_readings"],
    ]);
    expect(issues({ euros: "12,5" })).toEqual([["euros", "whole_euros"]]);
    expect(issues({ euros: "12.34.5" })).toEqual([["euros", "number_groups"]]);
    expect(issues({ needed: " " })).toEqual([["needed", "required"]]);
    expect(issues({ needed: "x" })).toEqual([["needed", "not_a_number"]]);
    expect(issues({ needed: undefined })).toEqual([["needed", "required"]]);
  });

  it("counts what is whole, from the least to the most", () => {
    expect(issues({ count: "100" })).toBeUndefined();
    for (const count of ["0", "101", "1,5", "1.000"]) {
      expect(issues({ count }), count).toEqual([["count", "sample_size"]]);
    }
  });

  it("tells what to type instead of a letter", () => {
    const { error } = form.safeParse({ ...valid, decimal: inForm("5m", "en") });
    expect(error?.issues).toMatchObject([{ params: { suggestion: "5 million" } }]);
  });

  it.each([[5], [null], [{}], [{ text: "5" }], [inForm("5", "fr" as "en")], [["5"]]])(
    "is not made of %j",
    (given) => {
      expect(issues({ decimal: given })).toEqual([["decimal", "invalid_value"]]);
    },
  );
});

describe("a field that has to be filled in", () => {
  const codesOf = (field: z.ZodType, value: unknown) =>
    field.safeParse(value).error?.issues.map(({ message }) => message) ?? [];

  it.each([requiredText, requiredName])("holds something that can be seen", (field) => {
    for (const nothing of ["", " \u00a0", "\u200b\u200c\u200d", "\u2800", "\u202e"]) {
      expect(codesOf(field(), nothing)).toEqual(["required"]);
    }
    expect(field().parse("\u200bStichting\u00a0A\u00ad")).toBe("Stichting A");
  });

  it("is a name of one line, in which no mark turns the direction round", () => {
    expect(requiredName().parse("Jan\n Piet")).toBe("Jan Piet");
    for (const mark of "\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069") {
      expect(codesOf(requiredName(), `Stichting ${mark}A`)).toEqual(["direction_marks"]);
      expect(codesOf(optionalName(), `Stichting ${mark}A`)).toEqual(["direction_marks"]);
    }
  });

  it("is a text of lines, whatever ended them where it was pasted from", () => {
    expect(requiredText().parse("een\vtwee\u2028drie\u0000")).toBe("een\ntwee\ndrie");
  });

  it("counts what is kept, not what was typed", () => {
    expect(requiredName(3).parse("a\u200bb\u200bc")).toBe("abc");
    expect(codesOf(requiredName(3), "abcd")).toEqual(["too_long"]);
  });
});

describe("a field of a draft", () => {
  it("is never refused for a character, and keeps the spaces at its ends", () => {
    expect(draftText().parse(" een\vtwee\u0007\u202e ")).toBe(" een\ntwee ");
  });
});

describe("an e-mail address", () => {
  it("is read in small letters, and refused for its length before anything else", () => {
    expect(email().parse(" Raadslid@Delft.Example ")).toBe("raadslid@delft.example");
    const endless = email().safeParse(`a@${"a.".repeat(5_000_000)}`);
    expect(endless.error?.issues.map(({ message }) => message)).toEqual(["too_long"]);
  });
});
