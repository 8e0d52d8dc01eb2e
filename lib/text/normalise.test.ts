import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isVisible, normaliseName, normaliseText, visibleText } from "./normalise";

/** What people paste: letters with loose accents, odd spaces, invisible and control characters. */
const pasted = fc.string({
  unit: fc.oneof(
    fc.constantFrom(
      ..."a é e\u0301 \u00a0\u3000\u2009\u202f\u00ad\u200b\u200d\u202e\u2066\ufeff".split(""),
    ),
    fc.constantFrom("\v", "\f", "\r", "\n", "\t", "\u0000", "\u0007", "\u0085", "\u2028", "\ud800"),
    fc.string({ unit: "binary", minLength: 1, maxLength: 1 }),
  ),
});

describe("a text", () => {
  it.each([
    ["a vertical tab", "een\vtwee", "een\ntwee"],
    ["a form feed", "een\ftwee", "een\ntwee"],
    ["the line end of a browser", "een\r\ntwee\rdrie", "een\ntwee\ndrie"],
    ["the line ends of Unicode", "a\u0085b\u2028c\u2029d", "a\nb\nc\nd"],
    ["other control characters", "a\u0000b\u0007c\u007f", "abc"],
    ["spaces of other widths", "a\u00a0b\u2009c\u3000d\u202fe", "a b c d e"],
    ["a loose accent", "coo\u0308peratie", "coöperatie"],
    ["soft hyphens and zero-width spaces", "be\u00adgro\u200bting\ufeff", "begroting"],
    ["direction marks", "a\u202eb\u2066c\u200e", "abc"],
    ["half a surrogate pair", "a\ud800b", "a\ufffdb"],
  ])("is kept without %s", (_, typed, kept) => {
    expect(normaliseText(typed)).toBe(kept);
  });

  it("keeps tabs, emoji that are joined, and the spaces at its ends", () => {
    const typed = " a\tb 👨‍👩‍👧 ❤️\n";
    expect(normaliseText(typed)).toBe(typed);
  });

  it("is the same when it is normalised again", () => {
    fc.assert(
      fc.property(pasted, (text) => {
        expect(normaliseText(normaliseText(text))).toBe(normaliseText(text));
      }),
    );
  });

  it("never holds a control character but tab and line end, or an odd space", () => {
    fc.assert(
      fc.property(pasted, (text) => {
        expect(normaliseText(text)).not.toMatch(/(?![\t\n])\p{Cc}|(?! )\p{Z}|\p{Surrogate}/u);
      }),
    );
  });
});

describe("a name", () => {
  it("stands on one line, with single spaces and nothing invisible", () => {
    expect(normaliseName(" Stichting\u00a0\u00a0De\n\tBrug\u200d\u200b ")).toBe(
      "Stichting De Brug",
    );
  });

  it("is the same when it is normalised again, and the same from letters that were composed or not", () => {
    fc.assert(
      fc.property(pasted, (text) => {
        const name = normaliseName(text);
        expect(normaliseName(name)).toBe(name);
        expect(normaliseName(text.normalize("NFD"))).toBe(normaliseName(text.normalize("NFC")));
        expect(name).not.toMatch(/\p{Default_Ignorable_Code_Point}|^\s|\s$|\s\s/u);
      }),
    );
  });
});

describe("filled in", () => {
  it.each([
    "",
    " \t\n",
    "\u00a0\u3000",
    "\u200b\u200c\u200d\ufeff",
    "\u00ad\u2060\u034f",
    "\u3164\uffa0\u115f",
    "\u2800",
    "\u0301",
    "\ufe0f",
    "\u202e",
  ])("is not what shows nothing: %j", (text) => {
    expect(isVisible(text)).toBe(false);
    expect(visibleText(text)).toBe("");
  });

  it.each(["a", "1", "–", "€", "\u200ba", "😀", "ij"])("is %j", (text) => {
    expect(isVisible(text)).toBe(true);
    expect(visibleText(` ${text} `)).toBe(text);
  });
});
