import { describe, expect, it } from "vitest";
import { REPORT_STATUSES } from "@/db/vocabulary";
import { RuleError } from "@/lib/errors";
import { drawnArrows } from "@/test/diagrams";
import { can, isWithCouncil, isWritten, nextDraftAfter, REPORT_VERBS, transition } from "./status";

describe("the status of a version", () => {
  it("is drawn in the documentation as it works", () => {
    const worked = REPORT_VERBS.flatMap((verb) =>
      REPORT_STATUSES.filter((status) => can(status, verb)).map(
        (status) => `${status} ${transition(status, verb)} ${verb}`,
      ),
    );
    expect(drawnArrows("A version of an accountability report")).toEqual(worked.sort());
  });

  it("refuses each verb from each other status", () => {
    for (const verb of REPORT_VERBS) {
      for (const status of REPORT_STATUSES.filter((one) => !can(one, verb))) {
        expect(() => transition(status, verb)).toThrow(new RuleError("report_moved_on"));
      }
    }
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
