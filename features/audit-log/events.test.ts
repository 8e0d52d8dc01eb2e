import { describe, expect, it } from "vitest";
import { FROZEN_TABLES } from "@/db/frozen-tables";
import english from "@/messages/en/audit-log.json";
import dutch from "@/messages/nl/audit-log.json";
import { EVENT_ACTIONS, OBJECT_TYPES } from "./events";
import { REPEATED } from "./repeat-queries";

/** To the letter: a word for what is recorded no more would stand for nothing. */
describe.each([
  ["Dutch", dutch],
  ["English", english],
])("in %s", (_, words) => {
  it("every action has its word", () => {
    expect(Object.keys(words.action).sort()).toEqual([...EVENT_ACTIONS].sort());
  });

  it("every kind of frozen record, and what repeats one, has its word", () => {
    const kinds = new Set([...Object.keys(FROZEN_TABLES), ...REPEATED]);
    expect(Object.keys(words.frozen).sort()).toEqual([...kinds].sort());
  });

  it("every type of object has its word", () => {
    expect(Object.keys(words.object_type).sort()).toEqual([...OBJECT_TYPES].sort());
  });
});
