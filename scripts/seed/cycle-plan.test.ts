import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dateOutOfOrder, openControlMoment } from "@/features/cycles/moment-state";
import { DATE_FIELDS } from "@/features/cycles/types";
import { addDays, daysBetween } from "@/lib/dates";
import { fieldsToMove, momentsAsPlanned, momentsOn, movedMoment, seedYears } from "./cycle-plan";
import delft from "./delft.json" with { type: "json" };

const anyDay = fc.integer({ min: 0, max: 3 * 366 }).map((days) => addDays("2025-06-01", days));

describe("the planned cycles of the demo", () => {
  it("run from three years back to next year", () => {
    expect(seedYears("2026-11-24")).toEqual([2023, 2024, 2025, 2026, 2027]);
  });

  it("take the dates that Delft published, with their source", () => {
    for (const { moment, cycle, councilOn, source } of delft.cycleDates) {
      const planned = momentsAsPlanned(cycle).find(({ kind }) => kind === moment);
      expect(planned).toMatchObject({ councilOn, sourceUrl: source });
    }
  });

  it("move the last control moment to seven days from now when none is open", () => {
    const moved = movedMoment("2026-11-24");
    expect(moved?.moment).toMatchObject({
      year: 2026,
      kind: "interim_report_2",
      dueOn: "2026-10-01",
    });
    expect(moved?.dates).toEqual({
      opensOn: "2026-08-27",
      dueOn: "2026-12-01",
      releaseDueOn: "2026-12-08",
      committeeOn: "2026-12-10",
      councilOn: "2026-12-17",
    });
  });

  it("move nothing when one is open", () => {
    expect(movedMoment("2026-09-15")).toBeNull();
  });

  it("leave a control moment open on whatever day, in order after every step", () => {
    fc.assert(
      fc.property(anyDay, (today) => {
        const open = openControlMoment(momentsOn(today), today);
        expect(open).not.toBeNull();
        const moved = movedMoment(today);
        if (!moved) return;
        expect(daysBetween(today, open?.dueOn ?? "")).toBe(7);
        const step = { ...moved.moment };
        for (const field of fieldsToMove(moved.moment, moved.dates)) {
          const column = DATE_FIELDS[field];
          step[column] = moved.dates[column];
          expect(dateOutOfOrder(step)).toBeNull();
        }
      }),
    );
  });
});
