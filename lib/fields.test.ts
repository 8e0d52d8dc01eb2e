import { describe, expect, it } from "vitest";
import { z } from "zod";
import {
  checkbox,
  email,
  optionalDate,
  optionalDecimal,
  optionalEuros,
  optionalText,
  optionalWord,
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

describe("an e-mail address", () => {
  it("is read in small letters, and refused for its length before anything else", () => {
    expect(email().parse(" Raadslid@Delft.Example ")).toBe("raadslid@delft.example");
    const endless = email().safeParse(`a@${"a.".repeat(5_000_000)}`);
    expect(endless.error?.issues.map(({ message }) => message)).toEqual(["too_long"]);
  });
});
