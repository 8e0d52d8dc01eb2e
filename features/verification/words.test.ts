import { describe, expect, it } from "vitest";
import { EVENT_ACTIONS, OBJECT_TYPES } from "@/features/audit-log/events";
import english from "@/messages/en/audit-log.json";
import dutch from "@/messages/nl/audit-log.json";
import { FROZEN, HELD_KINDS, REPEATS } from "./kinds";

/** To the letter: a word for what is recorded no more would stand for nothing. */
describe.each([
  ["Dutch", dutch],
  ["English", english],
])("in %s", (_, words) => {
  it("every action has its word", () => {
    expect(Object.keys(words.action).sort()).toEqual([...EVENT_ACTIONS].sort());
  });

  it("every kind of record that a check holds, and what repeats one, has its word", () => {
    const held = Object.keys(HELD_KINDS);
    const kinds = new Set([...[...FROZEN, ...REPEATS].map(({ name }) => name), ...held]);
    expect(Object.keys(words.frozen).sort()).toEqual([...kinds].sort());
    expect(Object.keys(words.held).sort()).toEqual(held.sort());
  });

  it("every type of object has its word", () => {
    expect(Object.keys(words.object_type).sort()).toEqual([...OBJECT_TYPES].sort());
  });
});
