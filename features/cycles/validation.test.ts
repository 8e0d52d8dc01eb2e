import { describe, expect, it } from "vitest";
import { cycleSchema, movedDateSchema, newMomentSchema } from "./validation";

const messages = (result: { error?: { issues: { path: PropertyKey[]; message: string }[] } }) =>
  result.error?.issues.map(({ path, message }) => `${path.join(".")}: ${message}`) ?? [];

describe("what is typed for a cycle", () => {
  it.each(["", "1999", "2101", "2026.5", "tweeduizend", "20e2e", "2026; drop table cycles"])(
    "is refused as a year: %j",
    (year) =>
      expect(messages(cycleSchema.safeParse({ year, start: "empty" }))).toEqual([
        "year: year_range",
      ]),
  );

  it("begins with the pattern or empty, nothing else", () => {
    expect(cycleSchema.parse({ year: "2026", start: "pattern" })).toEqual({
      year: 2026,
      start: "pattern",
    });
    expect(messages(cycleSchema.safeParse({ year: "2026", start: "x" }))).toEqual([
      "start: choose_one",
    ]);
  });
});

describe("what is typed for a moment", () => {
  it("takes the side from a known kind and drops a name for it", () => {
    const typed = { year: "2026", kind: "programme_budget", name: "Begroting", side: "control" };
    expect(newMomentSchema.parse(typed)).toMatchObject({
      side: "plan",
      name: null,
      councilOn: null,
      sourceUrl: null,
    });
  });

  it("needs a name and a side for a kind of one's own", () => {
    expect(
      messages(newMomentSchema.safeParse({ year: "2026", kind: "other", name: " ", side: "" })),
    ).toEqual(["name: required", "side: choose_one"]);
  });

  it("points at the date that is out of order or far off", () => {
    const typed = {
      year: "2026",
      kind: "annual_accounts",
      opensOn: "2027-05-01",
      dueOn: "2027-04-01",
      councilOn: "2127-06-24",
    };
    expect(messages(newMomentSchema.safeParse(typed))).toEqual([
      "councilOn: date_outside_cycle",
      "dueOn: dates_out_of_order",
    ]);
  });

  it("takes only a link a browser does not run as a source", () => {
    const typed = { year: "2026", kind: "annual_accounts", sourceUrl: "javascript:alert(1)" };
    expect(messages(newMomentSchema.safeParse(typed))).toEqual(["sourceUrl: not_a_link"]);
  });
});

describe("what is typed to move a date", () => {
  const typed = {
    id: "00000000-0000-4000-8000-000000000000",
    field: "due_on",
    newOn: "",
    reason: "Reces",
    revision: "1",
  };

  it("leaves the date empty for: no date agreed", () => {
    expect(movedDateSchema.parse(typed)).toMatchObject({ newOn: null, revision: 1 });
  });

  it("needs a reason, an existing date and a known field", () => {
    const wrong = { ...typed, reason: "  ", newOn: "2026-02-30", field: "id" };
    expect(messages(movedDateSchema.safeParse(wrong))).toEqual([
      "field: choose_one",
      "newOn: not_a_date",
      "reason: required",
    ]);
  });
});
