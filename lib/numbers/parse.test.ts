import { describe, expect, it } from "vitest";
import type { Locale } from "@/lib/locale";
import { asTyped, readNumber, writeNumber } from "./parse";

/** The value alone; a text for what has none. */
function read(text: string, language: Locale, typedIn?: Locale) {
  const reading = readNumber(text, language, typedIn);
  if (reading.kind === "value") return reading.value;
  return reading.kind === "ambiguous" ? reading.readings : reading.fault;
}
const isSaid = (text: string, language: Locale) => {
  const reading = readNumber(text, language);
  return reading.kind === "value" && !reading.isOwnForm;
};
/** The same text as the other language writes it. */
const mirrored = (text: string) => text.replace(/[.,]/g, (mark) => (mark === "." ? "," : "."));

describe("a number as Dutch writes it, and mirrored as English does", () => {
  const own: [string, number][] = [
    ["0", 0],
    ["7", 7],
    ["1240", 1240],
    ["1.240", 1240],
    ["1.240,5", 1240.5],
    ["1.240,500", 1240.5],
    ["1.240.000", 1_240_000],
    ["1.240.000,25", 1_240_000.25],
    ["999.999.999.999,125", 999_999_999_999.125],
    ["1,240", 1.24],
    ["12,240", 12.24],
    ["0,125", 0.125],
    ["2,6", 2.6],
    ["2,60", 2.6],
    ["05", 5],
    ["05,5", 5.5],
    ["1240,125", 1240.125],
    ["1 240", 1240],
    ["1\u00a0240\u202f500,5", 1_240_500.5],
    ["123 456,25", 123_456.25],
    ["123.456", 123_456],
    [" 1.240 ", 1240],
  ];
  it.each(own)("reads %s as %d", (text, value) => {
    expect(read(text, "nl")).toBe(value);
    expect(isSaid(text, "nl")).toBe(false);
    expect(read(mirrored(text), "en")).toBe(value);
    expect(isSaid(mirrored(text), "en")).toBe(false);
  });
});

describe("a number in the form of the other language", () => {
  const other: [string, number][] = [
    ["0.125", 0.125],
    ["0.5", 0.5],
    ["12.5", 12.5],
    ["1.24", 1.24],
    ["1.2401", 1.2401],
    ["1240.125", 1240.125],
    ["1234.567", 1234.567],
    ["1,240.50", 1240.5],
    ["1,240,000", 1_240_000],
    ["1,240,000.5", 1_240_000.5],
    ["1 240.5", 1240.5],
    ["05.5", 5.5],
  ];
  it.each(other)("is read where %s can be only %d, and said", (text, value) => {
    expect(read(text, "nl")).toBe(value);
    expect(isSaid(text, "nl")).toBe(true);
    expect(read(mirrored(text), "en")).toBe(value);
    expect(isSaid(mirrored(text), "en")).toBe(true);
  });
});

describe("money and scale", () => {
  it.each([
    ["€ 8.600.000,-", 8_600_000],
    ["€8.600.000,--", 8_600_000],
    ["8.600.000,–", 8_600_000],
    ["€ 500,-", 500],
    ["500,=", 500],
    ["EUR 1.240", 1240],
    ["1.240 euro", 1240],
    ["1.240 eur", 1240],
    ["Euro 1.240", 1240],
    ["€  8,6   mln €", 8_600_000],
    ["1.240 €", 1240],
    ["8,6 mln", 8_600_000],
    ["8,6 mln.", 8_600_000],
    ["8,6mln", 8_600_000],
    ["€ 8,6 MLN", 8_600_000],
    ["8,6 miljoen euro", 8_600_000],
    ["2 miljard", 2_000_000_000],
    ["2,5 mld", 2_500_000_000],
    ["2 mrd", 2_000_000_000],
    ["12 duizend", 12_000],
    ["1.240 mln", 1_240_000_000],
    ["0,0000001 mln", 0.1],
    ["0 mln", 0],
  ])("reads %s in Dutch", (text, value) => {
    expect(read(text, "nl")).toBe(value);
    expect(isSaid(text, "nl")).toBe(false);
  });

  it.each([
    ["€8,600,000.-", 8_600_000],
    ["€8.6 million", 8_600_000],
    ["8.6 mln", 8_600_000],
    ["2 billion", 2_000_000_000],
    ["2bn", 2_000_000_000],
    ["12 thousand euro", 12_000],
    ["1,240 million", 1_240_000_000],
  ])("reads %s in English", (text, value) => {
    expect(read(text, "en")).toBe(value);
    expect(isSaid(text, "en")).toBe(false);
  });

  it("moves the point in the text, so that no fraction appears", () => {
    expect(read("4,35 mln", "nl")).toBe(4_350_000);
    expect(read("1,005 duizend", "nl")).toBe(1005);
    expect(read("0,000123 miljard", "nl")).toBe(123_000);
    expect(read("1,2345678 mln", "nl")).toBe(1_234_567.8);
  });

  it("reads the words of the other language, and says so", () => {
    expect([read("2 billion", "nl"), isSaid("2 billion", "nl")]).toEqual([2_000_000_000, true]);
    expect([read("8.6 miljoen", "en"), isSaid("8.6 miljoen", "en")]).toEqual([8_600_000, true]);
    expect([read("500,-", "en"), isSaid("500,-", "en")]).toEqual([500, true]);
  });

  it("takes the mark of cents for what stands before decimals, in both languages", () => {
    expect([read("€ 1.240,-", "nl"), read("€ 1.240,-", "en")]).toEqual([1240, 1240]);
    expect([read("1,240.-", "nl"), read("1,240.-", "en")]).toEqual([1240, 1240]);
    expect([read("1.240.-", "nl"), read("1.24,5,-", "nl")]).toEqual([
      "number_groups",
      "number_groups",
    ]);
  });
});

describe("a sign", () => {
  it.each(["-", "−", "–", "—", "‐", "‑", "‒", "﹣", "－"])("may be pasted as %s", (minus) => {
    for (const text of [`${minus}5`, `${minus} 5`, `€ ${minus}5`, `${minus}€5`, `${minus} € 5`]) {
      expect(read(text, "nl"), text).toBe(-5);
    }
    expect(read(`${minus}1.240,5 mln`, "nl")).toBe(-1_240_500_000);
  });

  it("may be a plus, stands once and in front", () => {
    expect([read("+3", "nl"), read("€ +3", "en")]).toEqual([3, 3]);
    for (const text of ["-€-5", "--5", "5-", "+-5", "-", "+"]) {
      expect(read(text, "nl"), text).toBe("not_a_number");
    }
  });

  it("makes no second nothing", () => {
    expect(Object.is(read("-0", "nl"), 0)).toBe(true);
    expect(Object.is(read("-0,00", "nl"), 0)).toBe(true);
  });
});

it("passes over what nobody sees, and over white space around", () => {
  expect(read(" \u200e1\u200b.240\u00ad\ufeff\n", "nl")).toBe(1240);
  expect(read("\t2,6 \u00a0", "nl")).toBe(2.6);
  for (const mark of "\u00ad\u200b\u200c\u200d\u200e\u200f\u2060\ufeff") {
    expect(read(`1${mark}2`, "nl"), mark.charCodeAt(0).toString(16)).toBe(12);
  }
});

describe("what is no number", () => {
  it.each([
    ["12.34.567", "number_groups"],
    ["1.2401.000", "number_groups"],
    ["1.240.00", "number_groups"],
    ["1.240,50,5", "number_groups"],
    ["1,240,50", "number_groups"],
    ["1.240,500.000", "number_groups"],
    ["1240.500,5", "number_groups"],
    ["1..240", "number_groups"],
    ["12 34", "number_groups"],
    ["1 2405", "number_groups"],
    ["1240 500", "number_groups"],
    ["1.240 500", "number_groups"],
    ["1 240.500.000", "number_groups"],
    ["01.240", "number_leading_zero"],
    ["00.125", "number_leading_zero"],
    ["01,240", "number_leading_zero"],
    ["0.123.456", "number_leading_zero"],
    ["0 123", "number_leading_zero"],
    ["5m", "number_letter"],
    ["5 M", "number_letter"],
    ["5k", "number_letter"],
    ["5 mn", "number_letter"],
    ["5 mio", "number_letter"],
    ["5b", "number_letter"],
    ["", "not_a_number"],
    [" ", "not_a_number"],
    ["€", "not_a_number"],
    ["mln", "not_a_number"],
    ["abc", "not_a_number"],
    ["5 stuks", "not_a_number"],
    ["5 mln stuks", "not_a_number"],
    ["5 constructor", "not_a_number"],
    ["5 eurocent", "not_a_number"],
    ["5 biljoen", "not_a_number"],
    ["5 mln mln", "not_a_number"],
    ["5,---", "not_a_number"],
    ["5 mln..", "not_a_number"],
    ["x5", "not_a_number"],
    ["5 €€", "not_a_number"],
    ["+€+5", "not_a_number"],
    ["5,- mln", "not_a_number"],
    ["5,- m", "not_a_number"],
    ["5%", "not_a_number"],
    ["$5", "not_a_number"],
    [",5", "not_a_number"],
    ["5,", "not_a_number"],
    ["1e5", "not_a_number"],
    ["0x10", "not_a_number"],
    ["Infinity", "not_a_number"],
    ["-Infinity", "not_a_number"],
    ["NaN", "not_a_number"],
    ["1'240", "not_a_number"],
    ["٣", "not_a_number"],
    ["5 tot 6", "not_a_number"],
    ["5-6", "not_a_number"],
    ["1.24.5m", "number_groups"],
  ])("%s, in both languages", (text, fault) => {
    expect(read(text, "nl")).toBe(fault);
    expect(read(text, "en")).toBe(fault);
    expect(read(text, "en", "nl")).toBe(fault);
  });

  it("comes with the word to use instead of a letter", () => {
    const suggestion = (text: string, language: Locale) => {
      const reading = readNumber(text, language);
      return reading.kind === "not_a_number" && reading.suggestion;
    };
    expect(suggestion("5m", "nl")).toBe("5 mln");
    expect(suggestion("€ -5,5 M", "nl")).toBe("-5,5 mln");
    expect(suggestion("5m", "en")).toBe("5 million");
    expect([suggestion("5mn", "nl"), suggestion("5 mio", "en")]).toEqual(["5 mln", "5 million"]);
    expect([suggestion("5k", "nl"), suggestion("5k", "en")]).toEqual(["5 duizend", "5 thousand"]);
    expect([suggestion("5b", "nl"), suggestion("5b", "en")]).toEqual(["5 miljard", "5 billion"]);
    expect(suggestion("5x", "nl")).toBeUndefined();
  });

  it("has more digits than can be told apart", () => {
    expect(read("123456789012345", "nl")).toBe(123_456_789_012_345);
    expect(read("1234567890123456", "nl")).toBe("number_too_long");
    expect(read("1234567890,12345", "nl")).toBe(1_234_567_890.12345);
    expect(read("1234567890,123456", "nl")).toBe("number_too_long");
    expect(read("0,123456", "nl")).toBe(0.123456);
    expect(read("0,1234567", "nl")).toBe("number_too_long");
    expect(read("0,12345600000", "nl")).toBe(0.123456);
    expect(read("00000000000000000000005", "nl")).toBe(5);
    expect(read("123456789 mln", "nl")).toBe(123_456_789_000_000);
    expect(read("1234567890 mln", "nl")).toBe("number_too_long");
    expect(read("1.234.567.890 mln", "en")).toBe("number_too_long");
    expect(read("9".repeat(400), "nl")).toBe("number_too_long");
    expect(read(`${" ".repeat(99)}5`, "nl")).toBe(5);
    expect(read(`${" ".repeat(100)}5`, "nl")).toBe("number_too_long");
  });
});

describe("a figure typed in another language than the one shown", () => {
  it("is ambiguous when both read it differently, and says first what was meant there", () => {
    expect(read("1.240", "en", "nl")).toEqual([1240, 1.24]);
    expect(read("1,240", "en", "nl")).toEqual([1.24, 1240]);
    expect(read("1.240", "nl", "en")).toEqual([1.24, 1240]);
    expect(read("-1.240 mln", "en", "nl")).toEqual([-1_240_000_000, -1_240_000]);
    expect(read("12.000", "en", "nl")).toEqual([12_000, 12]);
  });

  it("is read when both read the same", () => {
    for (const text of ["1240", "1.240,5", "0,125", "0.125", "1 240", "1.240.000", "€ 1.240,-"]) {
      expect(read(text, "en", "nl"), text).toBe(read(text, "nl"));
    }
  });

  it("is ambiguous too when the word behind it is of the other language", () => {
    expect(read("1.240 million", "nl")).toEqual([1_240_000_000, 1_240_000]);
    expect(read("1.240 miljard", "en")).toEqual([1_240_000_000, 1_240_000_000_000]);
    expect(read("1.240 mln", "en")).toBe(1_240_000);
  });
});

it("suggests the word to type for a letter that could be a unit", () => {
  expect(readNumber("5 mn", "en")).toMatchObject({ suggestion: "5 million" });
  expect(readNumber("5 mio", "nl")).toMatchObject({ suggestion: "5 mln" });
});

it("writes a number with groups in a text, and without them in a field", () => {
  const numbers = [0, 12, 1240, -1240.125, 1_234_567, 0.000001];
  const inDutch = numbers.map((value) => writeNumber(value, "nl"));
  expect(inDutch).toEqual(["0", "12", "1.240", "-1.240,125", "1.234.567", "0,000001"]);
  expect(writeNumber(-1240.125, "en")).toBe("-1,240.125");
  expect([1240.5, null].map((value) => asTyped(value, "nl"))).toEqual(["1240,5", ""]);
  expect(asTyped(undefined, "nl")).toBe("");
  expect([1240, 2.5].map((value) => asTyped(value, "en"))).toEqual(["1240", "2.5"]);
});
