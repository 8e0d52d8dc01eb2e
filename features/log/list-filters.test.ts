import { describe, expect, it } from "vitest";
import { isFiltered, readLogFilters, readLogPlace } from "./list-filters";

describe("the address of the audit log", () => {
  it("reads every filter that it knows", () => {
    const filters = {
      from: "2026-01-01",
      until: "2026-01-31",
      actor: "u1",
      role: "clerk",
      action: "cycle_added",
      type: "cycle",
      object: "2026",
      result: "refused",
    };
    expect(readLogFilters(filters)).toEqual(filters);
  });

  it("leaves out what it cannot mean", () => {
    const odd = { from: "2026-02-30", role: "king", action: "constructor", type: "", result: "x" };
    expect(isFiltered(readLogFilters(odd))).toBe(false);
  });

  it("stands before or after an event, never both", () => {
    expect(readLogPlace({ before: "51", after: "3" })).toEqual({ before: 51, after: null });
    expect(readLogPlace({ after: "3" })).toEqual({ before: null, after: 3 });
    expect(readLogPlace({ before: "-1", after: "1e3" })).toEqual({ before: null, after: null });
  });
});
