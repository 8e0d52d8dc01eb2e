import { describe, expect, it } from "vitest";
import { z } from "zod";
import {
  type DocumentDescription,
  leafSchemas,
  leavesIn,
  placeIn,
  readLeaves,
  typedLeaves,
} from "./document";

const LETTER = {
  subject: { kind: "text", max: 10, required: true },
  lines: { kind: "own" },
  tone: { kind: "choice", of: ["kind", "stern"], words: "tone", since: 2 },
  remark: { kind: "text", maxWords: 2 },
} as const satisfies DocumentDescription;

describe("a described document", () => {
  it("leaves the parts that are own to their noun", () => {
    expect(leavesIn(LETTER)).toEqual(["subject", "tone", "remark"]);
  });

  it("is empty at first, and holds nothing beside its leaves", () => {
    expect(typedLeaves(LETTER)).toEqual({ subject: "", tone: "", remark: "" });
    const from = { subject: "Geld", lines: [] };
    expect(typedLeaves(LETTER, from)).toEqual({ subject: "Geld", tone: "", remark: "" });
  });

  it("orders fields by part, not by name", () => {
    const paths = ["remark", "lines.0.text", "subject"];
    const places = paths.map((path) => placeIn(LETTER, path));
    expect(places).toEqual([3, 1, 0]);
  });

  it("bounds the length of each text in a draft, by default to 5,000 characters", () => {
    const schema = z.object(leafSchemas(LETTER));
    expect(schema.parse({})).toEqual({ subject: "", tone: "", remark: "" });
    expect(schema.safeParse({ subject: "a".repeat(11) }).success).toBe(false);
    expect(schema.safeParse({ remark: "a".repeat(5000) }).success).toBe(true);
    expect(schema.safeParse({ remark: "a".repeat(5001) }).success).toBe(false);
    expect(schema.safeParse({ tone: "a".repeat(201) }).success).toBe(false);
  });

  it("reads a draft that is complete, without the white space around it", () => {
    const draft = { subject: " Geld ", tone: "stern", remark: "" };
    expect(readLeaves(LETTER, draft)).toEqual({
      content: { subject: "Geld", tone: "stern", remark: "" },
      issues: [],
    });
  });

  it("names each leaf that stands in the way, in order", () => {
    const draft = { subject: " ", tone: "loud", remark: "drie lange woorden" };
    expect(readLeaves(LETTER, draft)).toEqual({
      content: { subject: "", remark: "drie lange woorden" },
      issues: [
        { path: "subject", code: "required" },
        { path: "tone", code: "choose_one" },
        { path: "remark", code: "too_many_words", limit: 2 },
      ],
    });
  });

  it("asks a draft of before for a part that came later", () => {
    const { issues } = readLeaves(LETTER, { subject: "Geld", remark: "" });
    expect(issues).toEqual([{ path: "tone", code: "choose_one" }]);
  });

  it("keeps a part that came later absent in what an earlier version froze", () => {
    const draft = { subject: "Geld", tone: "kind", remark: "" };
    expect(readLeaves(LETTER, draft, 1)).toEqual({
      content: { subject: "Geld", remark: "" },
      issues: [],
    });
    expect(readLeaves(LETTER, draft, 2).content).toEqual(draft);
  });
});
