import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  addDays,
  addMonths,
  dateOf,
  daysBetween,
  isCalendarDate,
  isInTime,
  startOfDay,
  weekdayOf,
} from "./dates";

describe("calendar dates", () => {
  it("are those of Amsterdam, in winter and in summer", () => {
    expect(dateOf(new Date("2026-01-01T22:59:59Z"))).toBe("2026-01-01");
    expect(dateOf(new Date("2026-01-01T23:00:00Z"))).toBe("2026-01-02");
    expect(dateOf(new Date("2026-07-01T21:59:59Z"))).toBe("2026-07-01");
    expect(dateOf(new Date("2026-07-01T22:00:00Z"))).toBe("2026-07-02");
  });

  it("begin at midnight in Amsterdam, also when the clock changes that day", () => {
    expect(startOfDay("2026-01-02")).toEqual(new Date("2026-01-01T23:00:00Z"));
    expect(startOfDay("2026-07-02")).toEqual(new Date("2026-07-01T22:00:00Z"));
    expect(startOfDay("2026-03-29")).toEqual(new Date("2026-03-28T23:00:00Z"));
    expect(startOfDay("2026-03-30")).toEqual(new Date("2026-03-29T22:00:00Z"));
    expect(startOfDay("2026-10-25")).toEqual(new Date("2026-10-24T22:00:00Z"));
    expect(startOfDay("2026-10-26")).toEqual(new Date("2026-10-25T23:00:00Z"));
  });

  it("end at 24:00 in Amsterdam", () => {
    expect(isInTime(new Date("2026-11-20T22:59:59.999Z"), "2026-11-20")).toBe(true);
    expect(isInTime(new Date("2026-11-20T23:00:00Z"), "2026-11-20")).toBe(false);
  });

  it("exist or are refused", () => {
    expect(isCalendarDate("2024-02-29")).toBe(true);
    for (const wrong of ["2026-02-29", "2026-13-01", "26-01-01", "0000-00-00", "2026-1-1", ""]) {
      expect(isCalendarDate(wrong)).toBe(false);
    }
  });

  it("know their weekday: 24 November 2026 is a Tuesday", () => {
    expect(weekdayOf("2026-11-24")).toBe(2);
  });

  it("move by months, to the last day where a month is shorter", () => {
    expect(addMonths("2026-01-31", 3)).toBe("2026-04-30");
    expect(addMonths("2027-11-30", 3)).toBe("2028-02-29");
    expect(addMonths("2026-03-15", 0)).toBe("2026-03-15");
  });

  it("move and measure by whole days", () => {
    fc.assert(
      fc.property(fc.integer({ min: -3000, max: 3000 }), (days) => {
        expect(daysBetween("2026-11-24", addDays("2026-11-24", days))).toBe(days);
      }),
    );
  });
});
