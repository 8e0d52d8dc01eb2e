import { describe, expect, it } from "vitest";
import { countWords } from "./count-words";

describe("countWords", () => {
  it("counts runs of text between white space", () => {
    expect(countWords("  De raad\nstuurt\tbij. ")).toBe(4);
  });

  it("does not count a dash or a bullet as a word", () => {
    expect(countWords("geld – tijd • 2")).toBe(3);
  });

  it("finds no words in an empty text", () => {
    expect(countWords(" \n ")).toBe(0);
  });
});
