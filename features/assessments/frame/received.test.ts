import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { FILING_STATES } from "@/db/vocabulary";
import { type ReportLine, receivedSince } from "./received";

const line = (
  cycleYear: number,
  dueOn: string | null,
  over: Partial<ReportLine> = {},
): ReportLine => ({
  moment: { kind: "interim_report_2", name: null, cycleYear },
  dueOn,
  state: "with_council",
  submittedOn: dueOn,
  ...over,
});
const years = (moments: readonly { cycleYear: number }[]) =>
  moments.map(({ cycleYear }) => cycleYear);

describe("the reports since a decision", () => {
  it("are those due on its day or later", () => {
    const lines = [line(2024, "2025-11-08"), line(2025, "2025-11-09"), line(2026, "2026-06-10")];
    expect(receivedSince("2025-11-09", lines)).toMatchObject({ agreed: 2, received: 2 });
    expect(receivedSince("2026-06-11", lines)).toMatchObject({ agreed: 0, received: 0 });
  });

  it("are late when first submitted after the due date, and missing when not submitted by it", () => {
    const lines = [
      line(2026, "2026-11-20", { state: "late", submittedOn: null }),
      line(2025, "2025-11-20", { submittedOn: "2025-11-21" }),
      line(2024, "2024-11-20", { state: "with_college", submittedOn: "2024-11-20" }),
    ];
    const { late, missing, ...counts } = receivedSince("2024-01-01", lines);
    expect(counts).toEqual({ agreed: 3, received: 2 });
    expect(years(late)).toEqual([2025]);
    expect(years(missing)).toEqual([2026]);
  });

  it("leave out what may still come, and what has no date", () => {
    const lines = [
      line(2026, "2026-11-30", { state: "open", submittedOn: null }),
      line(2027, "2027-06-10", { state: "not_due", submittedOn: null }),
      line(2025, null),
    ];
    expect(receivedSince("2024-01-01", lines)).toMatchObject({ agreed: 0, missing: [] });
  });

  it("by property: are received or missing, and late only when received", () => {
    const anyLine = fc
      .tuple(fc.constantFrom(...FILING_STATES), fc.integer({ min: 1, max: 28 }), fc.boolean())
      .map(([state, day, isLate]) => {
        const filed = ["with_college", "with_council", "concluded"].includes(state);
        const dueOn = `2026-01-${String(day).padStart(2, "0")}`;
        const submittedOn = isLate ? "2026-02-01" : "2026-01-01";
        return line(2026, dueOn, { state, submittedOn: filed ? submittedOn : null });
      });
    fc.assert(
      fc.property(fc.array(anyLine), (lines) => {
        const { agreed, received, late, missing } = receivedSince("2026-01-10", lines);
        expect(received + missing.length).toBe(agreed);
        expect(late.length).toBeLessThanOrEqual(received);
      }),
    );
  });
});
