import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dutchNames } from "@/test/names";
import { byName, compareCounted, compareText, fold } from "./fold";

describe("a folded text", () => {
  it.each([
    ["capitals", "COÖPERATIE", "coöperatie"],
    ["an accent that stands loose", "coo\u0308peratie", "coöperatie"],
    ["accents", "Café Één", "cafe een"],
    ["soft hyphens and zero-width spaces", "be\u00adgro\u200bting", "begroting"],
    ["quotes", "’t “Hof” «A»", "'t 'Hof' 'A'"],
    ["dashes", "Delft – Den\u2011Haag", "Delft - Den-Haag"],
    ["spaces", "TU\u00a0 Delft ", "TU Delft"],
    ["letters that are two", "Straße Ĳsselmeer œuvre", "strasse IJsselmeer oeuvre"],
    ["strokes", "Øresund Łódź", "oresund lodz"],
    ["wide letters", "ＴＵ Delft", "tu delft"],
    ["the Greek end of a word", "ΟΔΟΣ", "οδος"],
    ["a dotted capital", "İzmir", "izmir"],
  ])("is the same whatever the %s", (_, one, other) => {
    expect(fold(one)).toBe(fold(other));
  });

  it.each([
    ["Ærø Đ ð Ħ Ł Ŧ Þor Œ λόγος", "aero d d h l t thor oe λογοσ"],
    ["ŉ Tuin", "'n tuin"],
    ["een\u0000 regel\nen\u0007 nog een", "een regel en nog een"],
  ])("spells out what has no plain form: %j", (text, folded) => {
    expect(fold(text)).toBe(folded);
  });

  it.each([
    ["Stichting A", "Stichting B"],
    ["TU Delft", "TUDelft"],
    ["Haagse Hogeschool", "Haagse-Hogeschool"],
    ["Wijk 1", "Wijk 11"],
    ["कि", "का"],
  ])("tells %s from %s", (one, other) => {
    expect(fold(one)).not.toBe(fold(other));
  });

  it("is the same when it is folded again, in capitals, or taken apart", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) => {
        expect(fold(fold(text))).toBe(fold(text));
        expect(fold(text.normalize("NFD"))).toBe(fold(text.normalize("NFC")));
      }),
    );
    fc.assert(
      fc.property(fc.constantFrom(...dutchNames()), (name) => {
        expect(fold(name.toUpperCase())).toBe(fold(name));
        expect(fold(name.toLowerCase())).toBe(fold(name));
      }),
    );
  });

  it("is found within another by each part of it", () => {
    fc.assert(
      fc.property(fc.constantFrom(...dutchNames()), fc.nat(), fc.nat(), (name, from, size) => {
        const part = name.slice(from % name.length).slice(0, 1 + size);
        expect(fold(name)).toContain(fold(part.toUpperCase()));
      }),
    );
  });
});

describe("the order of names", () => {
  const names = dutchNames();
  /** Letters as such: accents and capitals decide nothing, as in a folded text. */
  const collator = new Intl.Collator("nl", { sensitivity: "base" });

  it("is that of the Dutch alphabet, over 500 names against each other", () => {
    expect(new Set(names).size).toBeGreaterThanOrEqual(500);
    const folded = names.map(fold);
    const differing = names.flatMap((one, nth) =>
      names
        .filter(
          (other, mth) =>
            Math.sign(collator.compare(one, other)) !== order(folded[nth], folded[mth]),
        )
        .map((other) => `${one} | ${other}`),
    );
    expect(differing).toEqual([]);
  });

  it("puts the same letters in the order of their characters, and the same name in that of its id", () => {
    expect(["Zeta", "éen", "Een", "één", "ander"].sort(compareText)).toEqual([
      "ander",
      "Een",
      "éen",
      "één",
      "Zeta",
    ]);
    const [one, two] = [
      { name: "A", id: "1" },
      { name: "A", id: "2" },
    ];
    expect([two, one].sort(byName)).toEqual([one, two]);
  });

  it("does not depend on where a name stood before", () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(names, { minLength: 2, maxLength: 30 }), (some) => {
        const sorted = [...some].sort(compareText);
        expect([...some].reverse().sort(compareText)).toEqual(sorted);
      }),
    );
  });

  it("counts where it is asked to", () => {
    const members = ["Raadslid 10", "raadslid 2", "Raadslid 1"];
    expect([...members].sort(compareCounted)).toEqual(["Raadslid 1", "raadslid 2", "Raadslid 10"]);
    expect([...members].sort(compareText)).toEqual(["Raadslid 1", "Raadslid 10", "raadslid 2"]);
  });
});

const order = (one = "", other = "") => (one === other ? 0 : one < other ? -1 : 1);
