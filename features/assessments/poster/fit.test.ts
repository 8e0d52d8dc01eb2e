import { describe, expect, it } from "vitest";
import { fitted, type PosterTexts, SMALL_ROOM } from "./fit";

const none: PosterTexts = {
  features: [],
  participants: "",
  information: "",
  indicators: "",
  keptDecisions: "",
  exitTerms: "",
  styleReason: "",
};
const words = (length: number) => "woord ".repeat(Math.ceil(length / 6)).slice(0, length);
const lengthOf = ({ features, ...others }: PosterTexts) =>
  [...features, ...Object.values(others)].join("").length;

describe("the texts on the poster", () => {
  it("stand as they are while there is room, in smaller type when there is much of it", () => {
    const little = { ...none, participants: words(300), features: [words(60)] };
    expect(fitted(little)).toEqual({ isSmall: false, isCut: false, texts: little });
    const much = { ...little, exitTerms: words(600) };
    expect(fitted(much)).toEqual({ isSmall: true, isCut: false, texts: much });
  });

  it("are cut where a word ends and say so, the longest first, once they do not fit", () => {
    const long = { ...none, participants: words(70), exitTerms: words(5000), styleReason: "Zo." };
    const { isCut, texts } = fitted(long);
    expect(isCut).toBe(true);
    expect(texts).toMatchObject({ participants: long.participants, styleReason: "Zo." });
    expect(texts.exitTerms).toMatch(/woord \[…\]$/);
    expect(lengthOf(texts)).toBeLessThanOrEqual(SMALL_ROOM);
  });

  it("fit, however long everything is", () => {
    const huge = words(5000);
    const { texts } = fitted({
      features: Array.from({ length: 5 }, () => huge),
      participants: huge,
      information: huge,
      indicators: huge,
      keptDecisions: huge,
      exitTerms: huge,
      styleReason: huge,
    });
    expect(lengthOf(texts)).toBeLessThanOrEqual(SMALL_ROOM);
  });
});
