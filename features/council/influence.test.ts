import { describe, expect, it } from "vitest";
import { daysAhead } from "@/features/cycles/moment-state";
import { influenceOf } from "./influence";

const DATES = { committeeOn: "2026-12-08", councilOn: "2026-12-17" };
const TODAY = "2026-12-31";
const arrived = (arrivedOn: string | null, today = TODAY) =>
  influenceOf({ ...DATES, arrivedOn }, today);

describe("whether the council could still influence what arrived", () => {
  it.each([
    ["2026-12-07", "committee"],
    ["2026-12-08", "council"],
    ["2026-12-16", "council"],
    ["2026-12-17", "late"],
    ["2027-01-02", "late"],
  ])("what arrived on %s: %s", (day, influence) => {
    expect(arrived(day)).toBe(influence);
  });

  it("is too late for what never came, once the council met", () => {
    expect(arrived(null, "2026-12-17")).toBe("late");
    expect(arrived(null, "2026-12-16")).toBe("unknown");
  });

  it("cannot be said where no date of the council is agreed", () => {
    const arrival = { arrivedOn: "2026-12-01", committeeOn: "2026-12-08", councilOn: null };
    expect(influenceOf(arrival, TODAY)).toBe("unknown");
    expect(daysAhead(arrival)).toBeNull();
  });

  it("counts to the council where there is no committee", () => {
    const arrival = { arrivedOn: "2026-12-16", committeeOn: null, councilOn: "2026-12-17" };
    expect(influenceOf(arrival, TODAY)).toBe("committee");
  });

  it("counts the days until the council, below zero after it", () => {
    expect(daysAhead({ ...DATES, arrivedOn: "2026-12-07" })).toBe(10);
    expect(daysAhead({ ...DATES, arrivedOn: "2026-12-19" })).toBe(-2);
    expect(daysAhead({ ...DATES, arrivedOn: null })).toBeNull();
  });
});
