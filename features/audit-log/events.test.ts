import { describe, expect, it } from "vitest";
import { FROZEN_TABLES } from "@/db/frozen-tables";
import english from "@/messages/en/audit-log.json";
import dutch from "@/messages/nl/audit-log.json";
import { EVENT_ACTIONS, OBJECT_TYPES } from "./events";

/** To the letter: a word for what is recorded no more would stand for nothing. */
describe.each([
  ["Dutch", dutch],
  ["English", english],
])("in %s", (_, words) => {
  it("every action has its word", () => {
    expect(Object.keys(words.action).sort()).toEqual([...EVENT_ACTIONS].sort());
  });

  it("every kind of frozen record has its word", () => {
    expect(Object.keys(words.frozen).sort()).toEqual(Object.keys(FROZEN_TABLES).sort());
  });

  it("every type of object has its word", () => {
    expect(Object.keys(words.object_type).sort()).toEqual([...OBJECT_TYPES].sort());
  });
});
