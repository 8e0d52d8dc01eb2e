import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { segmentsOf, textsIn } from "./word-differences";

describe("two texts", () => {
  it("differ word by word", () => {
    expect(segmentsOf("Het gaat goed.", "Het gaat heel goed.")).toEqual([
      { kind: "same", text: "Het gaat " },
      { kind: "added", text: "heel " },
      { kind: "same", text: "goed." },
    ]);
  });

  it("show words that changed one after the other as one change", () => {
    expect(
      segmentsOf("voor op het doel van dit jaar.", "voor op het doel dan eerst gemeld."),
    ).toEqual([
      { kind: "same", text: "voor op het doel " },
      { kind: "removed", text: "van dit jaar" },
      { kind: "added", text: "dan eerst gemeld" },
      { kind: "same", text: "." },
    ]);
  });

  it("lose nothing: what stayed and went is the old text, what stayed and came the new", () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (from, to) => {
        expect(textsIn(segmentsOf(from, to))).toEqual({ from, to });
      }),
    );
  });

  it("are shown as two texts when hardly a word is left, however long they are", () => {
    const [from, to] = ["oud", "nieuw"].map((word) =>
      Array.from({ length: 50_000 }, (_, at) => word + at).join(" "),
    );
    expect(segmentsOf(from ?? "", to ?? "")).toEqual([
      { kind: "removed", text: from },
      { kind: "added", text: to },
    ]);
    expect(segmentsOf("", to ?? "")).toEqual([{ kind: "added", text: to }]);
  });
});
