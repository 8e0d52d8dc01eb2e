import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays, daysBetween, weekdayOf } from "@/lib/dates";
import { isWorkingDay } from "./holidays";
import {
  addWorkingDays,
  answerDueOn,
  answerTermsFrom,
  DEFAULT_ANSWER_TERMS,
  isOverdue,
} from "./terms";

const anyDate = fc.integer({ min: 0, max: 60_000 }).map((days) => addDays("2014-01-01", days));
const anyCount = fc.integer({ min: 1, max: 40 });
const rule = "every_year";

describe("the term of an answer", () => {
  it.each([
    ["a Tuesday without holidays ahead", "2026-11-24", "2026-12-08"],
    ["a Saturday, which does not count itself", "2026-11-21", "2026-12-04"],
    ["over Christmas and New Year", "2026-12-18", "2027-01-05"],
    ["over Good Friday and Easter Monday", "2026-04-01", "2026-04-17"],
    ["over King's Day, 5 May and Ascension Day", "2026-04-24", "2026-05-12"],
  ])("of a factual question is 10 working days: %s", (_case, askedOn, dueOn) => {
    expect(answerDueOn("factual", askedOn, DEFAULT_ANSWER_TERMS)).toBe(dueOn);
  });

  it("of a formal question is 30 calendar days, also when that is a weekend", () => {
    expect(answerDueOn("formal", "2026-11-24", DEFAULT_ANSWER_TERMS)).toBe("2026-12-24");
    expect(answerDueOn("formal", "2026-11-27", DEFAULT_ANSWER_TERMS)).toBe("2026-12-27");
  });

  it("follows the settings of the municipality", () => {
    const terms = answerTermsFrom({ factualWorkingDays: 5, formalDays: 42 });
    expect(answerDueOn("factual", "2026-11-24", terms)).toBe("2026-12-01");
    expect(answerDueOn("formal", "2026-11-24", terms)).toBe("2027-01-05");
    expect(terms.liberationDay).toBe("every_year");
  });

  it("is the default when the settings hold no usable term", () => {
    for (const stored of [undefined, null, "10", { formalDays: -1 }, { factualWorkingDays: 1.5 }]) {
      expect(answerTermsFrom(stored)).toEqual(DEFAULT_ANSWER_TERMS);
    }
  });

  it("ends on a working day, with exactly so many working days in it", () => {
    fc.assert(
      fc.property(anyDate, anyCount, (from, count) => {
        const end = addWorkingDays(from, count, rule);
        expect(isWorkingDay(end, rule)).toBe(true);
        const days = Array.from({ length: daysBetween(from, end) }, (_, day) =>
          addDays(from, day + 1),
        );
        expect(days.filter((day) => isWorkingDay(day, rule))).toHaveLength(count);
      }),
      { numRuns: 50 },
    );
  });

  it("never ends earlier for a question that was asked later", () => {
    fc.assert(
      fc.property(anyDate, anyCount, (from, count) => {
        const later = addWorkingDays(addDays(from, 1), count, rule);
        expect(later >= addWorkingDays(from, count, rule)).toBe(true);
      }),
      { numRuns: 50 },
    );
  });

  it("can be given in two parts", () => {
    fc.assert(
      fc.property(anyDate, anyCount, anyCount, (from, one, other) => {
        const first = addWorkingDays(from, one, rule);
        expect(addWorkingDays(first, other, rule)).toBe(addWorkingDays(from, one + other, rule));
      }),
      { numRuns: 50 },
    );
  });

  it("is at least two weeks for 10 working days", () => {
    fc.assert(
      fc.property(anyDate, (from) => {
        const weekday = weekdayOf(from);
        const least = weekday === 6 ? 13 : weekday === 0 ? 12 : 14;
        expect(daysBetween(from, addWorkingDays(from, 10, rule))).toBeGreaterThanOrEqual(least);
      }),
      { numRuns: 50 },
    );
  });
});

describe("overdue", () => {
  it("is what is open after the end of its last day", () => {
    expect(isOverdue({ isOpen: true, dueOn: "2026-11-24" }, "2026-11-24")).toBe(false);
    expect(isOverdue({ isOpen: true, dueOn: "2026-11-24" }, "2026-11-25")).toBe(true);
    expect(isOverdue({ isOpen: false, dueOn: "2026-11-24" }, "2026-11-25")).toBe(false);
  });
});
