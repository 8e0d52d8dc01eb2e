import { describe, expect, it } from "vitest";
import { FINDING_STATUSES, SAMPLE_STATUSES } from "@/db/vocabulary";
import { drawnArrows, workedArrows } from "@/test/diagrams";
import {
  can,
  canBeCorrected,
  FINDING_VERBS,
  SAMPLE_VERBS,
  sampleCan,
  sampleTransition,
  transition,
} from "./status";

describe("the status of a version of a finding", () => {
  it("is drawn in the documentation as it works, and refuses every other verb", () => {
    const worked = workedArrows(FINDING_STATUSES, FINDING_VERBS, transition, {
      can,
      refusal: "finding_moved_on",
    });
    expect(drawnArrows("A version of a finding")).toEqual(worked);
  });

  it("is followed by a correction once it was published, and not before", () => {
    expect(FINDING_STATUSES.filter(canBeCorrected)).toEqual(["published"]);
  });
});

describe("the status of a sample", () => {
  it("is drawn in the documentation as it works, and refuses every other verb", () => {
    const worked = workedArrows(SAMPLE_STATUSES, SAMPLE_VERBS, sampleTransition, {
      can: sampleCan,
      refusal: "sample_moved_on",
    });
    expect(drawnArrows("A sample of reports")).toEqual(worked);
  });
});
