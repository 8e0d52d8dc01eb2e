import { describe, expect, it } from "vitest";
import { ASSESSMENT_STATUSES } from "@/db/vocabulary";
import { RuleError } from "@/lib/errors";
import { drawnArrows } from "@/test/diagrams";
import { ASSESSMENT_VERBS, can, isWritten, nextVersionAfter, transition } from "./status";

describe("the status of a version", () => {
  it("is drawn in the documentation as it works", () => {
    const worked = ASSESSMENT_VERBS.flatMap((verb) =>
      ASSESSMENT_STATUSES.filter((status) => can(status, verb)).map(
        (status) => `${status} ${transition(status, verb)} ${verb}`,
      ),
    );
    expect(drawnArrows("A version of an assessment")).toEqual(worked.sort());
  });

  it("refuses each verb from each other status", () => {
    for (const verb of ASSESSMENT_VERBS) {
      for (const status of ASSESSMENT_STATUSES.filter((one) => !can(one, verb))) {
        expect(() => transition(status, verb)).toThrow(new RuleError("assessment_moved_on"));
      }
    }
  });

  it("never goes back to draft: what came back or was decided goes on as a next version", () => {
    expect(ASSESSMENT_STATUSES.filter(isWritten)).toEqual(["draft", "returned"]);
    expect(ASSESSMENT_STATUSES.map(nextVersionAfter)).toEqual([
      null,
      null,
      "revision",
      null,
      "renewal",
      "renewal",
    ]);
  });
});
