import { describe, expect, it } from "vitest";
import { FINDING_STATUSES, SAMPLE_STATUSES } from "@/db/vocabulary";
import { drawnArrows } from "@/test/diagrams";
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
  it("is drawn in the documentation as it works", () => {
    const worked = FINDING_VERBS.flatMap((verb) =>
      FINDING_STATUSES.filter((status) => can(status, verb)).map(
        (status) => `${status} ${transition(status, verb)} ${verb}`,
      ),
    );
    expect(drawnArrows("A version of a finding")).toEqual(worked.sort());
  });

  it("never changes again once it was published: a second click is told", () => {
    expect(() => transition("published", "publish")).toThrow("finding_moved_on");
  });

  it("is followed by a correction once it was published, and not before", () => {
    expect(FINDING_STATUSES.filter(canBeCorrected)).toEqual(["published"]);
  });
});

describe("the status of a sample", () => {
  it("is drawn in the documentation as it works", () => {
    const worked = SAMPLE_VERBS.flatMap((verb) =>
      SAMPLE_STATUSES.filter(sampleCan).map(
        (status) => `${status} ${sampleTransition(status, verb)} ${verb}`,
      ),
    );
    expect(drawnArrows("A sample of reports")).toEqual(worked.sort());
  });

  it("never changes again once it was published", () => {
    expect(() => sampleTransition("published", "publish")).toThrow("sample_moved_on");
  });
});
