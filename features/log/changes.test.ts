import { describe, expect, it } from "vitest";
import { changesIn } from "./changes";

describe("before and after of an event", () => {
  it("stand beside each other, field by field", () => {
    expect(changesIn({ name: "Oud", year: 2025 }, { name: "Nieuw", year: 2025 })).toEqual([
      { path: "name", before: "Oud", after: "Nieuw" },
      { path: "year", before: 2025, after: 2025 },
    ]);
  });

  it("tell what is empty from what is not there", () => {
    expect(changesIn({ style: null }, { reason: "omdat" })).toEqual([
      { path: "style", before: null, after: undefined },
      { path: "reason", before: undefined, after: "omdat" },
    ]);
  });

  it("go down into what is nested", () => {
    expect(changesIn(null, { decision: { style: "visionary", kept: ["a", "b"] } })).toEqual([
      { path: "decision.style", before: undefined, after: "visionary" },
      { path: "decision.kept.1", before: undefined, after: "a" },
      { path: "decision.kept.2", before: undefined, after: "b" },
    ]);
  });
});
