import { expect, it } from "vitest";
import { verbOf } from "./collaboration-changed";
import { replay } from "./replay";

it.each([
  ["targets_set", { indicatorId: "i", targets: [] }],
  ["measurement_added", { indicatorId: "i", measuredOn: "2025", value: 1 }],
  ["indicator_changed", { indicatorId: "i", goalId: "g", name: "Banen" }],
  ["milestone_changed", { milestoneId: "m", name: "Start" }],
  ["goal_changed", { goalId: "g", goal: "Meer banen" }],
  ["budgets_set", { budgets: [] }],
  ["fact_added", { fact: { text: "Sinds 2020." } }],
  ["partner_joined", { partner: "TU Delft", joinedOn: null }],
  ["collaboration_details_changed", { style: "controlling", assessmentId: "a" }],
])("reads %s in an older event", (verb, after) => {
  expect(verbOf(after)).toBe(verb);
});

it("tells an older event and its verb alike", () => {
  const event = { version: 2, before: null, after: { goalId: "g", goal: "Meer banen" } };
  const [older, newer] = ["collaboration_changed", "goal_added"].map((action) =>
    replay([{ ...event, action }]),
  );
  expect(newer).toEqual(older);
  expect(newer?.goals.get("g")).toEqual({ id: "g", text: "Meer banen", position: 1 });
});
