/** What happens to a study, to the college's report of progress and to its yearly report. Drawn in docs/state-machines.md. */
import type { ProgressDraftStatus, StudyStatus } from "@/db/vocabulary";
import { RuleError } from "@/lib/errors";

type Arrows<Verb extends string, Status extends string> = Record<
  Verb,
  { from: readonly Status[]; to: Status }
>;

/** @throws RuleError("recommendation_moved_on") when the verb does not fit, such as a second click. */
function take<Verb extends string, Status extends string>(
  arrows: Arrows<Verb, Status>,
  status: Status,
  verb: Verb,
): Status {
  const { from, to } = arrows[verb];
  if (!from.includes(status)) throw new RuleError("recommendation_moved_on");
  return to;
}

export const STUDY_VERBS = ["save", "publish", "revise"] as const;
export type StudyVerb = (typeof STUDY_VERBS)[number];

const STUDY: Arrows<StudyVerb, StudyStatus> = {
  save: { from: ["draft"], to: "draft" },
  publish: { from: ["draft"], to: "published" },
  revise: { from: ["published"], to: "published" },
};

export const studyTransition = (status: StudyStatus, verb: StudyVerb): StudyStatus =>
  take(STUDY, status, verb);

export const PROGRESS_VERBS = ["draft", "return", "release"] as const;
export type ProgressVerb = (typeof PROGRESS_VERBS)[number];

/** Of the college: what is released is a statement of its own, and the draft is gone. */
const PROGRESS: Arrows<ProgressVerb, ProgressDraftStatus> = {
  draft: { from: ["none", "drafted", "returned"], to: "drafted" },
  return: { from: ["drafted"], to: "returned" },
  release: { from: ["drafted"], to: "none" },
};

export const progressTransition = (
  status: ProgressDraftStatus,
  verb: ProgressVerb,
): ProgressDraftStatus => take(PROGRESS, status, verb);

/** Derived from whether it was sent; never stored. */
export const FOLLOW_UP_STATUSES = ["writing", "sent"] as const;
export type FollowUpStatus = (typeof FOLLOW_UP_STATUSES)[number];
export const FOLLOW_UP_VERBS = ["save", "send", "correct"] as const;
export type FollowUpVerb = (typeof FOLLOW_UP_VERBS)[number];

const FOLLOW_UP: Arrows<FollowUpVerb, FollowUpStatus> = {
  save: { from: ["writing"], to: "writing" },
  send: { from: ["writing"], to: "sent" },
  // A next version; the one that was sent stays.
  correct: { from: ["sent"], to: "writing" },
};

export const followUpTransition = (status: FollowUpStatus, verb: FollowUpVerb): FollowUpStatus =>
  take(FOLLOW_UP, status, verb);
