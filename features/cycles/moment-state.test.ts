import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays, dateOf } from "@/lib/dates";
import { plannedMoments } from "./calendar";
import {
  inOrderOfTime,
  MOMENT_STATES,
  momentName,
  momentState,
  openControlMoment,
} from "./moment-state";
import type { MomentDates } from "./types";

const interim: MomentDates = {
  opensOn: "2026-08-27",
  dueOn: "2026-10-01",
  releaseDueOn: "2026-10-15",
  committeeOn: "2026-10-29",
  councilOn: "2026-11-05",
};
const none: MomentDates = {
  opensOn: null,
  dueOn: null,
  releaseDueOn: null,
  committeeOn: null,
  councilOn: null,
};

describe("the state of a moment", () => {
  it.each([
    ["2026-08-26", "upcoming"],
    ["2026-08-27", "open"],
    ["2026-10-01", "open"],
    ["2026-10-02", "in_treatment"],
    ["2026-11-05", "in_treatment"],
    ["2026-11-06", "closed"],
  ] as const)("of the second interim report of 2026 is on %s: %s", (today, state) => {
    expect(momentState(interim, today)).toBe(state);
  });

  it("changes at midnight in Amsterdam, not in UTC", () => {
    const stateAt = (instant: string) => momentState(interim, dateOf(new Date(instant)));
    expect(stateAt("2026-10-01T21:59:59Z")).toBe("open");
    expect(stateAt("2026-10-01T22:00:00Z")).toBe("in_treatment");
    expect(stateAt("2026-11-05T22:59:59Z")).toBe("in_treatment");
    expect(stateAt("2026-11-05T23:00:00Z")).toBe("closed");
  });

  it("is unknown when no date was agreed", () => {
    expect(momentState(none, "2026-10-01")).toBe("no_date");
  });

  it("stays in treatment while no date was agreed with the council", () => {
    expect(momentState({ ...interim, councilOn: null }, "2030-01-01")).toBe("in_treatment");
  });

  it("is open until the committee meets when no reports are due", () => {
    const plan = { ...interim, dueOn: null, releaseDueOn: null };
    expect(momentState(plan, "2026-10-28")).toBe("open");
    expect(momentState(plan, "2026-10-29")).toBe("in_treatment");
  });

  it("is open until the due date when no opening was agreed", () => {
    expect(momentState({ ...none, dueOn: "2026-10-01" }, "2026-01-01")).toBe("open");
    expect(momentState({ ...none, councilOn: "2026-11-05" }, "2026-11-04")).toBe("upcoming");
  });

  it("never goes back as the days pass, whatever dates were agreed", () => {
    const order = Object.fromEntries(MOMENT_STATES.map((state, index) => [state, index]));
    const offsets = fc.array(fc.integer({ min: 0, max: 60 }), { minLength: 5, maxLength: 5 });
    fc.assert(
      fc.property(
        offsets,
        fc.array(fc.boolean(), { minLength: 5, maxLength: 5 }),
        (days, agreed) => {
          const sorted = [...days].sort((one, other) => one - other);
          const [opensOn, dueOn, releaseDueOn, committeeOn, councilOn] = sorted.map((day, index) =>
            agreed[index] ? addDays("2026-01-01", day) : null,
          );
          const moment = { opensOn, dueOn, releaseDueOn, committeeOn, councilOn } as MomentDates;
          let previous = 0;
          for (let day = -1; day < 70; day++) {
            const rank = order[momentState(moment, addDays("2026-01-01", day))] ?? -1;
            expect(rank).toBeGreaterThanOrEqual(previous);
            previous = rank;
          }
        },
      ),
    );
  });
});

describe("the control moment that is open", () => {
  const all = [2025, 2026].flatMap((year) => plannedMoments(year));

  it("is the one due first when two cycles run at once", () => {
    // In May 2026 both the accounts of 2025 and the first interim report of 2026 are open.
    expect(openControlMoment(all, "2026-05-01")).toMatchObject({
      kind: "annual_accounts",
      dueOn: "2026-05-21",
    });
    expect(openControlMoment(all, "2026-05-22")).toMatchObject({ kind: "interim_report_1" });
  });

  it("is none between the terms, and never a plan moment", () => {
    expect(openControlMoment(all, "2026-12-01")).toBeNull();
    expect(openControlMoment(plannedMoments(2027), "2026-10-01")).toBeNull();
  });
});

describe("a list of moments", () => {
  it("follows the time, with what has no date at the end", () => {
    const moments = [
      { ...none, position: 1 },
      { ...interim, position: 2 },
      { ...interim, councilOn: "2026-01-05", position: 3 },
    ];
    expect(inOrderOfTime(moments).map(({ position }) => position)).toEqual([3, 2, 1]);
  });

  it("calls a moment by its own name, else by its kind", () => {
    const words = (key: string) => key;
    expect(momentName({ kind: "other", name: "Zomernota" }, words)).toBe("Zomernota");
    expect(momentName({ kind: "annual_accounts", name: null }, words)).toBe(
      "moment_kind.annual_accounts",
    );
  });
});
