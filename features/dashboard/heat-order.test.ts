import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { DIRECTING_STYLES, FILING_STATES, PERFORMANCES } from "@/db/vocabulary";
import { heatRow, scoresOf } from "@/test/records/dashboard";
import {
  changeSince,
  filterRows,
  needsAttention,
  PAGE_SIZE,
  pageOf,
  SORT_KEYS,
  sortRows,
} from "./heat-order";
import type { HeatRow } from "./types";

function row(name: string, over: Partial<HeatRow> = {}): HeatRow {
  const known = Object.values(over.scores ?? {}).filter((score) => score !== null);
  if (known.length === 0) return heatRow(name, over);
  return heatRow(name, { reportId: `report of ${name}`, lowest: Math.min(...known), ...over });
}

const low = row("Zuid", { scores: scoresOf(4, 4, 4, 4, 1), state: "with_council" });
const middle = row("Noord", { scores: scoresOf(3, 2, 4, 4, 5), state: "with_council", judges: 7 });
const alsoMiddle = row("Anders", { scores: scoresOf(2, 5, 5, 5, 5), state: "concluded" });
const late = row("Te laat", { state: "late", daysLate: 4 });
const withCollege = row("Bij het college", { state: "with_college" });
const ROWS = [withCollege, middle, low, late, alsoMiddle];

const names = (rows: readonly HeatRow[]) => rows.map(({ name }) => name);
const order = (key: (typeof SORT_KEYS)[number], descending = false) => ({ key, descending });

describe("the order of the heat table", () => {
  it("is late first, then the lowest score, then the name, and last what cannot be read yet", () => {
    expect(names(sortRows(ROWS, order("attention")))).toEqual([
      "Te laat",
      "Zuid",
      "Anders",
      "Noord",
      "Bij het college",
    ]);
  });

  it("by one performance puts the lowest first and the not reported last, both ways round", () => {
    expect(names(sortRows(ROWS, order("accountability"))).slice(0, 2)).toEqual(["Zuid", "Anders"]);
    expect(names(sortRows(ROWS, order("accountability", true)))).toEqual([
      "Anders",
      "Noord",
      "Zuid",
      "Te laat",
      "Bij het college",
    ]);
  });

  it("by judgements of the council puts most judged first, released reports only", () => {
    expect(names(sortRows(ROWS, order("council", true)))[0]).toBe("Noord");
    expect(names(sortRows(ROWS, order("council", true))).slice(3)).toEqual([
      "Te laat",
      "Bij het college",
    ]);
  });

  const anyRow = fc
    .record({
      name: fc.string(),
      style: fc.constantFrom(...DIRECTING_STYLES, null),
      state: fc.constantFrom(...FILING_STATES),
      daysLate: fc.nat(400),
      judges: fc.nat(39),
      scores: fc
        .array(fc.option(fc.integer({ min: 1, max: 5 }), { nil: null }), {
          minLength: 5,
          maxLength: 5,
        })
        .map((given) => scoresOf(...given)),
    })
    .map(({ name, ...over }) => row(name, over));

  it("loses and invents no row, whatever the column", () => {
    fc.assert(
      fc.property(
        fc.array(anyRow),
        fc.constantFrom(...SORT_KEYS),
        fc.boolean(),
        (rows, key, descending) => {
          const sorted = sortRows(rows, { key, descending });
          expect(sorted).toHaveLength(rows.length);
          expect(new Set(sorted)).toEqual(new Set(rows));
        },
      ),
    );
  });

  it("never puts a lower score after a higher one in the column it sorts by", () => {
    fc.assert(
      fc.property(fc.array(anyRow), fc.constantFrom(...PERFORMANCES), (rows, key) => {
        const known = sortRows(rows, order(key))
          .map(({ scores }) => scores[key])
          .filter((score) => score !== null);
        expect(known).toEqual([...known].sort());
      }),
    );
  });
});

describe("what asks for attention", () => {
  it.each([
    ["a late report", late, true],
    ["a score below 3", low, true],
    ["a decision that is asked", row("b", { decisionAsked: true }), true],
    ["scores of 3 and more", row("g", { scores: scoresOf(3, 3, 3, 3, 3) }), false],
    ["a report that may still come", withCollege, false],
  ])("%s: %#", (_, given, expected) => {
    expect(needsAttention(given)).toBe(expected);
  });
});

describe("the filters", () => {
  const NONE = { style: null, programme: null, holderId: null };

  it("keep what fits all of them", () => {
    const rows = [
      row("a", { style: "visionary", programme: "Goed wonen" }),
      row("b", { style: "visionary", programme: "Duurzame stad" }),
      row("c", { style: null, programme: "Goed wonen" }),
    ];
    const filters = { ...NONE, style: "visionary", programme: "Goed wonen" };
    expect(names(filterRows(rows, filters))).toEqual(["a"]);
    expect(names(filterRows(rows, { ...NONE, style: "none" }))).toEqual(["c"]);
    expect(filterRows(rows, NONE)).toEqual(rows);
  });
});

describe("pages", () => {
  const many = Array.from({ length: 120 }, (_, index) => index);

  it("hold fifty rows", () => {
    expect(pageOf(many, 1).rows).toHaveLength(PAGE_SIZE);
    expect(pageOf(many, 3)).toMatchObject({ page: 3, pages: 3, total: 120 });
    expect(pageOf(many, 3).rows).toHaveLength(20);
  });

  it("that do not exist become the nearest one that does", () => {
    expect(pageOf(many, 99).page).toBe(3);
    expect(pageOf(many, 0).page).toBe(1);
    expect(pageOf([], 1)).toEqual({ rows: [], page: 1, pages: 1, total: 0 });
  });
});

describe("the change of a score", () => {
  const previous = { reportId: "p", scores: scoresOf(2, 3) };

  it("is held against the report before", () => {
    expect(changeSince({ scores: scoresOf(4, 3), previous }, "scoping")).toBe(2);
    expect(changeSince({ scores: scoresOf(4, 3), previous }, "overview")).toBe(0);
  });

  it("is unknown when one of the two is not there", () => {
    expect(changeSince({ scores: scoresOf(4), previous: null }, "scoping")).toBeNull();
    expect(changeSince({ scores: scoresOf(null), previous }, "scoping")).toBeNull();
  });
});
