import { describe, expect, it } from "vitest";
import { PROGRESS_DRAFT_STATUSES, STUDY_STATUSES } from "@/db/vocabulary";
import { drawnArrows } from "@/test/diagrams";
import {
  FOLLOW_UP_STATUSES,
  FOLLOW_UP_VERBS,
  followUpTransition,
  PROGRESS_VERBS,
  progressTransition,
  STUDY_VERBS,
  studyTransition,
} from "./status";

/** What the code does, as the diagrams write it. */
function workedArrows<S extends string, V extends string>(
  statuses: readonly S[],
  verbs: readonly V[],
  to: (from: S, verb: V) => S,
): string[] {
  return statuses
    .flatMap((from) =>
      verbs.flatMap((verb) => {
        try {
          return [`${from} ${to(from, verb)} ${verb}`];
        } catch {
          return [];
        }
      }),
    )
    .sort();
}

describe("the diagrams of the documentation", () => {
  it("draw a study as it works", () => {
    expect(drawnArrows("A study of the Rekenkamer")).toEqual(
      workedArrows(STUDY_STATUSES, STUDY_VERBS, studyTransition),
    );
  });

  it("draw the college's report of progress as it works", () => {
    expect(drawnArrows("What the college reports on a recommendation")).toEqual(
      workedArrows(PROGRESS_DRAFT_STATUSES, PROGRESS_VERBS, progressTransition),
    );
  });

  it("draw the yearly report as it works", () => {
    expect(drawnArrows("The yearly report on recommendations")).toEqual(
      workedArrows(FOLLOW_UP_STATUSES, FOLLOW_UP_VERBS, followUpTransition),
    );
  });
});

describe("a status", () => {
  it("does not go back", () => {
    expect(() => studyTransition("published", "save")).toThrow("recommendation_moved_on");
    expect(() => studyTransition("published", "publish")).toThrow("recommendation_moved_on");
    expect(() => progressTransition("returned", "release")).toThrow("recommendation_moved_on");
    expect(() => followUpTransition("sent", "save")).toThrow("recommendation_moved_on");
  });
});
