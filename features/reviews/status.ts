/** What happens to a question, to a review and to a commitment. Drawn in docs/state-machines.md. */
import type { CommitmentStatus, QuestionKind, QuestionStatus, ReportStatus } from "@/db/vocabulary";
import type { CalendarDate } from "@/lib/dates";
import { RuleError } from "@/lib/errors";

/** A review is about a released report; it closes with the first conclusion and never opens again. */
export type ReviewStage = "none" | "open" | "closed";

export function reviewStage(report: {
  hasReleasedVersion: boolean;
  concludedAt: Date | null;
}): ReviewStage {
  if (!report.hasReleasedVersion) return "none";
  return report.concludedAt ? "closed" : "open";
}

/**
 * A conclusion is possible on a released version: the first one closes the review, a later one is
 * added on a correction that was released after it.
 */
export const canBeConcluded = (releasedVersion: { status: ReportStatus } | null): boolean =>
  releasedVersion?.status === "released";

/** Decided before the day on which the council was to meet on the report; where no day was agreed nothing is early. */
export const isEarly = (
  { councilOn }: { councilOn: CalendarDate | null },
  decidedOn: CalendarDate,
): boolean => decidedOn < (councilOn ?? "");

export const QUESTION_VERBS = ["draft", "answer", "postpone"] as const;
export type QuestionVerb = (typeof QUESTION_VERBS)[number];

/** Only a formal question has a draft: its answer is written by one and given by another. */
export function questionTransition(
  question: { kind: QuestionKind; status: QuestionStatus },
  verb: QuestionVerb,
): QuestionStatus {
  if (question.status === "answered") throw new RuleError("question_answered");
  if (verb === "answer") return "answered";
  if (verb === "postpone") return question.status;
  if (question.kind !== "formal") throw new RuleError("draft_of_formal_only");
  return "drafted";
}

export const COMMITMENT_VERBS = ["report_done", "settle", "reopen", "move_date"] as const;
export type CommitmentVerb = (typeof COMMITMENT_VERBS)[number];

const COMMITMENT_TRANSITIONS: Record<
  CommitmentVerb,
  { from: readonly CommitmentStatus[]; to: CommitmentStatus }
> = {
  report_done: { from: ["open"], to: "reported_done" },
  settle: { from: ["reported_done"], to: "settled" },
  reopen: { from: ["reported_done", "settled"], to: "open" },
  move_date: { from: ["open"], to: "open" },
};

/** @throws RuleError("commitment_moved_on") when the verb does not fit, such as a second click. */
export function commitmentTransition(
  status: CommitmentStatus,
  verb: CommitmentVerb,
): CommitmentStatus {
  const { from, to } = COMMITMENT_TRANSITIONS[verb];
  if (!from.includes(status)) throw new RuleError("commitment_moved_on");
  return to;
}

export const commitmentCan = (status: CommitmentStatus, verb: CommitmentVerb): boolean =>
  COMMITMENT_TRANSITIONS[verb].from.includes(status);
