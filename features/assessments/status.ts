import type { AssessmentStatus } from "@/db/vocabulary";
import { RuleError } from "@/lib/errors";

/** What happens to one version. Drawn in docs/state-machines.md; the two agree by test. */
export const ASSESSMENT_VERBS = [
  "submit",
  "return",
  "propose",
  "decide",
  "reject",
  "return_by_council",
] as const;
export type AssessmentVerb = (typeof ASSESSMENT_VERBS)[number];

const TRANSITIONS: Record<AssessmentVerb, { from: AssessmentStatus; to: AssessmentStatus }> = {
  submit: { from: "draft", to: "submitted" },
  return: { from: "submitted", to: "returned" },
  propose: { from: "submitted", to: "proposed" },
  decide: { from: "proposed", to: "decided" },
  reject: { from: "proposed", to: "rejected" },
  return_by_council: { from: "proposed", to: "returned" },
};

/**
 * The status after a verb.
 * @throws RuleError("assessment_moved_on") when the verb does not fit the status, such as a second click.
 */
export function transition(status: AssessmentStatus, verb: AssessmentVerb): AssessmentStatus {
  const { from, to } = TRANSITIONS[verb];
  if (status !== from) throw new RuleError("assessment_moved_on");
  return to;
}

export const can = (status: AssessmentStatus, verb: AssessmentVerb) =>
  TRANSITIONS[verb].from === status;

/**
 * No version goes back to draft: a next one starts as a copy. After a return that is the next save; after the council
 * decided or rejected somebody asks for it.
 */
export type NextVersion = "revision" | "renewal" | null;

export function nextVersionAfter(latest: AssessmentStatus): NextVersion {
  if (latest === "returned") return "revision";
  return latest === "decided" || latest === "rejected" ? "renewal" : null;
}

/** Whether an assessment whose newest version has this status can be written: its draft, or what came back. */
export const isWritten = (latest: AssessmentStatus): boolean =>
  latest === "draft" || nextVersionAfter(latest) === "revision";
