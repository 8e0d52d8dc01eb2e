import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { weekdayOf, yearOf } from "@/lib/dates";
import {
  FIRST_YEAR,
  firstThursdayOfJuly,
  type KnownKind,
  LAST_YEAR,
  lastThursdayOfJune,
  plannedMoment,
  plannedMoments,
  thursdayOfWeek,
} from "./calendar";
import { datesInOrder } from "./moment-state";

const THURSDAY = 4;
const budgetYear = fc.integer({ min: FIRST_YEAR, max: LAST_YEAR });
const councilOf = (kind: KnownKind, year: number) =>
  plannedMoments(year).find((moment) => moment.kind === kind)?.councilOn;

describe("the pattern of a planning cycle", () => {
  // Published by the council of Delft: ris.delft.nl, also in scripts/seed/delft.json.
  it.each([
    ["framework_memorandum", 2025, "2024-06-27"],
    ["annual_accounts", 2023, "2024-06-27"],
    ["programme_budget", 2024, "2023-11-09"],
    ["interim_report_2", 2023, "2023-11-09"],
    ["programme_budget", 2025, "2024-11-07"],
  ] as const)("gives Delft's own council date of the %s of %i", (kind, year, date) => {
    expect(councilOf(kind, year)).toBe(date);
  });

  it("puts the committee a week before the council, as Delft did on 20 and 27 June 2024", () => {
    expect(plannedMoment("framework_memorandum", "2024-06-27").committeeOn).toBe("2024-06-20");
  });

  it("asks reports five weeks and their release three weeks before the council", () => {
    expect(plannedMoment("interim_report_2", "2026-11-05")).toMatchObject({
      side: "control",
      opensOn: "2026-08-27",
      dueOn: "2026-10-01",
      releaseDueOn: "2026-10-15",
      committeeOn: "2026-10-29",
    });
  });

  it("asks no reports at a plan moment", () => {
    for (const moment of plannedMoments(2026).filter(({ side }) => side === "plan")) {
      expect(moment).toMatchObject({ dueOn: null, releaseDueOn: null });
    }
  });

  it("spans three calendar years, in order, on Thursdays", () => {
    fc.assert(
      fc.property(budgetYear, (year) => {
        const councils = plannedMoments(year).map((moment) => moment.councilOn ?? "");
        expect(councils.map((date) => yearOf(date) - year)).toEqual([-1, -1, 0, 0, 1]);
        expect(councils).toEqual([...councils].sort());
        expect(councils.every((date) => weekdayOf(date) === THURSDAY)).toBe(true);
      }),
    );
  });

  it("leads up to each council meeting in the order the rules ask", () => {
    fc.assert(
      fc.property(budgetYear, (year) => {
        for (const moment of plannedMoments(year)) {
          expect(datesInOrder(moment)).toEqual([...datesInOrder(moment)].sort());
        }
      }),
    );
  });

  it("keeps the terms of the law: the budget before 15 November, the accounts before 15 July", () => {
    fc.assert(
      fc.property(budgetYear, (year) => {
        expect((councilOf("programme_budget", year) ?? "") < `${year - 1}-11-15`).toBe(true);
        expect((councilOf("annual_accounts", year) ?? "") < `${year + 1}-07-15`).toBe(true);
      }),
    );
  });

  it("finds the last Thursday of June and the first of July, one week apart", () => {
    fc.assert(
      fc.property(budgetYear, (year) => {
        const june = lastThursdayOfJune(year);
        const july = firstThursdayOfJuly(year);
        expect(june >= `${year}-06-24` && june <= `${year}-06-30`).toBe(true);
        expect(july >= `${year}-07-01` && july <= `${year}-07-07`).toBe(true);
      }),
    );
  });

  it("counts weeks by ISO 8601: week 1 holds 4 January", () => {
    expect(thursdayOfWeek(2026, 1)).toBe("2026-01-01");
    expect(thursdayOfWeek(2027, 1)).toBe("2027-01-07");
    expect(thursdayOfWeek(2020, 53)).toBe("2020-12-31");
  });
});
