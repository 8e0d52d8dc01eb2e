import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { weekdayOf } from "@/lib/dates";
import { easterSunday, holidaysOf, isWorkingDay, kingsDay } from "./holidays";

const SUNDAY = 0;
const anyYear = fc.integer({ min: 1900, max: 2199 });

describe("the holidays", () => {
  it.each([
    [2024, "2024-03-31"],
    [2025, "2025-04-20"],
    [2026, "2026-04-05"],
    [2027, "2027-03-28"],
    [2038, "2038-04-25"],
    [2285, "2285-03-22"],
  ])("Easter of %i is on %s", (year, date) => {
    expect(easterSunday(year)).toBe(date);
  });

  it("Easter is a Sunday between 22 March and 25 April in every year", () => {
    fc.assert(
      fc.property(anyYear, (year) => {
        const easter = easterSunday(year);
        expect(weekdayOf(easter)).toBe(SUNDAY);
        expect(easter >= `${year}-03-22` && easter <= `${year}-04-25`).toBe(true);
      }),
    );
  });

  it.each([
    [2024, "2024-04-27"],
    [2025, "2025-04-26"], // the 27th was a Sunday
    [2031, "2031-04-26"],
    [2013, "2013-04-30"], // still Queen's Day
  ])("King's Day of %i is on %s", (year, date) => {
    expect(kingsDay(year)).toBe(date);
  });

  it("King's Day is never a Sunday", () => {
    fc.assert(
      fc.property(anyYear, (year) => {
        expect(weekdayOf(kingsDay(year))).not.toBe(SUNDAY);
      }),
    );
  });

  it("has those of 2026 by article 3 of the Algemene termijnenwet", () => {
    expect(holidaysOf(2026, "every_year")).toEqual([
      "2026-01-01",
      "2026-04-03",
      "2026-04-06",
      "2026-04-27",
      "2026-05-05",
      "2026-05-14",
      "2026-05-25",
      "2026-12-25",
      "2026-12-26",
    ]);
  });

  it("counts 5 May every year, once in five years, or never, as the settings say", () => {
    expect(isWorkingDay("2026-05-05", "every_year")).toBe(false);
    expect(isWorkingDay("2026-05-05", "lustrum")).toBe(true);
    expect(isWorkingDay("2025-05-05", "lustrum")).toBe(false);
    expect(isWorkingDay("2025-05-05", "never")).toBe(true);
  });
});
