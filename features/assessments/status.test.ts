import { describe, expect, it } from "vitest";
import { ASSESSMENT_STATUSES } from "@/db/vocabulary";
import { drawnArrows, workedArrows } from "@/test/diagrams";
import { ASSESSMENT_VERBS, can, isWritten, nextVersionAfter, transition } from "./status";

describe("the status of a version", () => {
  it("is drawn in the documentation as it works, and refuses every other verb", () => {
    const worked = workedArrows(ASSESSMENT_STATUSES, ASSESSMENT_VERBS, transition, {
      can,
      refusal: "assessment_moved_on",
    });
    expect(drawnArrows("A version of an assessment")).toEqual(worked);
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
