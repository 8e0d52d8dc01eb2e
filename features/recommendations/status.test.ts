import { describe, expect, it } from "vitest";
import { PROGRESS_DRAFT_STATUSES, STUDY_STATUSES } from "@/db/vocabulary";
import { drawnArrows, workedArrows } from "@/test/diagrams";
import {
  FOLLOW_UP_STATUSES,
  FOLLOW_UP_VERBS,
  followUpTransition,
  PROGRESS_VERBS,
  progressTransition,
  STUDY_VERBS,
  studyTransition,
} from "./status";

const refusal = "recommendation_moved_on";

describe("the diagrams of the documentation", () => {
  it("draw a study as it works, and refuse every other verb", () => {
    expect(drawnArrows("A study of the Rekenkamer")).toEqual(
      workedArrows(STUDY_STATUSES, STUDY_VERBS, studyTransition, { refusal }),
    );
  });

  it("draw the college's report of progress as it works, and refuse every other verb", () => {
    expect(drawnArrows("What the college reports on a recommendation")).toEqual(
      workedArrows(PROGRESS_DRAFT_STATUSES, PROGRESS_VERBS, progressTransition, { refusal }),
    );
  });

  it("draw the yearly report as it works, and refuse every other verb", () => {
    expect(drawnArrows("The yearly report on recommendations")).toEqual(
      workedArrows(FOLLOW_UP_STATUSES, FOLLOW_UP_VERBS, followUpTransition, { refusal }),
    );
  });
});
