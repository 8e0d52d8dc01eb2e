/** What holds of every number, and how one is written. Beside numbers.test.ts, which tells the rules by example. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { LOCALES, type Locale } from "@/lib/locale";
import { formatEuros, formatNumber } from "../text/format";
import { asTyped, readNumber, writeNumber } from "./parse";

/** Undefined for what has no value. */
function read(text: string, language: Locale) {
  const reading = readNumber(text, language);
  return reading.kind === "value" ? reading.value : undefined;
}
/** The same text as the other language writes it. */
const mirrored = (text: string) => text.replace(/[.,]/g, (mark) => (mark === "." ? "," : "."));

describe("for every number", () => {
  const languages = fc.constantFrom(...LOCALES);
  const decimal = fc
    .tuple(fc.integer({ min: 0, max: 999_999_999 }), fc.integer({ min: 0, max: 999_999 }))
    .chain(([whole, part]) =>
      fc
        .constantFrom(1, -1)
        .map((sign) => sign * Number(`${whole}.${String(part).padStart(6, "0")}`)),
    );
  const integer = fc.integer({ min: -999_999_999_999_999, max: 999_999_999_999_999 });
  const number = fc.oneof(decimal, integer).map((value) => value || 0);

  it("what is written is read back, and is in the language's own form", () => {
    fc.assert(
      fc.property(number, languages, (value, language) => {
        for (const text of [writeNumber(value, language), asTyped(value, language)]) {
          expect(readNumber(text, language)).toEqual({ kind: "value", value, isOwnForm: true });
        }
      }),
    );
  });

  it("what a page shows is read back as far as it shows it", () => {
    fc.assert(
      fc.property(integer, languages, (value, language) => {
        const cents = Math.trunc(value / 1000) / 100;
        expect(read(formatNumber(cents, language), language)).toBe(cents || 0);
        expect(read(formatEuros(value, language), language)).toBe(value || 0);
      }),
    );
  });

  it("another language never makes it a thousand times as much without asking", () => {
    const mark = fc.constantFrom(".", ",", " ", "");
    const figure = fc
      .array(fc.tuple(fc.stringMatching(/^\d{1,4}$/), mark), { minLength: 1, maxLength: 4 })
      .map((parts) =>
        parts
          .flat()
          .join("")
          .replace(/[., ]$/, ""),
      );
    fc.assert(
      fc.property(figure, languages, languages, (text, language, typedIn) => {
        const [shown, meant] = [readNumber(text, language), readNumber(text, typedIn)];
        const reading = readNumber(text, language, typedIn);
        if (shown.kind === "value" && meant.kind === "value" && shown.value !== meant.value) {
          expect(reading).toEqual({ kind: "ambiguous", readings: [meant.value, shown.value] });
        } else expect(reading).toEqual(shown);
      }),
    );
  });

  it("mirrors", () => {
    const figure = fc.stringMatching(/^-?\d{1,3}([.,]?\d{1,4}){0,3}( mln)?$/);
    fc.assert(
      fc.property(figure, (text) => {
        expect(readNumber(mirrored(text), "en")).toEqual(readNumber(text, "nl"));
      }),
    );
  });

  it("any text is read without a fault, and never as something that is no number", () => {
    fc.assert(
      fc.property(fc.string(), languages, (text, language) => {
        const reading = readNumber(text, language);
        if (reading.kind === "value") expect(Number.isFinite(reading.value)).toBe(true);
      }),
    );
  });
});

describe("writing a number", () => {
  it("keeps all decimals, with groups for readers and without in a field", () => {
    expect(writeNumber(1240.125, "nl")).toBe("1.240,125");
    expect(writeNumber(1240.125, "en")).toBe("1,240.125");
    expect(writeNumber(-8_600_000, "nl")).toBe("-8.600.000");
    expect(writeNumber(999, "nl")).toBe("999");
    expect(writeNumber(0.000001, "nl")).toBe("0,000001");
    expect(writeNumber(1e-7, "en")).toBe("0.0000001");
    expect(asTyped(1240.125, "nl")).toBe("1240,125");
    expect(asTyped(1240.125, "en")).toBe("1240.125");
    expect(asTyped(-8_600_000, "en")).toBe("-8600000");
  });

  it("writes nothing for nothing", () => {
    expect([asTyped(null, "nl"), asTyped(undefined, "en"), asTyped(0, "nl")]).toEqual([
      "",
      "",
      "0",
    ]);
  });
});
