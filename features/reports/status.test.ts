import { describe, expect, it } from "vitest";
import { REPORT_STATUSES } from "@/db/vocabulary";
import { drawnArrows, workedArrows } from "@/test/diagrams";
import { can, isWithCouncil, isWritten, nextDraftAfter, REPORT_VERBS, transition } from "./status";

describe("the status of a version", () => {
  it("is drawn in the documentation as it works, and refuses every other verb", () => {
    const worked = workedArrows(REPORT_STATUSES, REPORT_VERBS, transition, {
      can,
      refusal: "report_moved_on",
    });
    expect(drawnArrows("A version of an accountability report")).toEqual(worked);
  });

  it("lets what came back be written again, and what the council has only be corrected", () => {
    expect(REPORT_STATUSES.filter(isWritten)).toEqual(["draft", "withdrawn", "returned"]);
    expect(nextDraftAfter("released")).toBe("correction");
    expect(nextDraftAfter("concluded")).toBe("correction");
    expect(nextDraftAfter("submitted")).toBeNull();
  });

  it("gives the council what was released, concluded or not", () => {
    expect(REPORT_STATUSES.filter(isWithCouncil)).toEqual(["released", "concluded"]);
  });
});
