import type { ReportStatus } from "@/db/vocabulary";
import { RuleError } from "@/lib/errors";

/** What happens to one version. Drawn in docs/state-machines.md; the two agree by test. */
export const REPORT_VERBS = ["submit", "withdraw", "return", "release", "conclude"] as const;
export type ReportVerb = (typeof REPORT_VERBS)[number];

const TRANSITIONS: Record<ReportVerb, { from: ReportStatus; to: ReportStatus }> = {
  submit: { from: "draft", to: "submitted" },
  withdraw: { from: "submitted", to: "withdrawn" },
  return: { from: "submitted", to: "returned" },
  release: { from: "submitted", to: "released" },
  conclude: { from: "released", to: "concluded" },
};

/**
 * The status after a verb.
 * @throws RuleError("report_moved_on") when the verb does not fit the status, such as a second click.
 */
export function transition(status: ReportStatus, verb: ReportVerb): ReportStatus {
  const { from, to } = TRANSITIONS[verb];
  if (status !== from) throw new RuleError("report_moved_on");
  return to;
}

export const can = (status: ReportStatus, verb: ReportVerb) => TRANSITIONS[verb].from === status;

/** A frozen version is followed by a new draft: freely after it came back, with a reason once the council has it. */
export type NextDraft = "revision" | "correction" | null;

export function nextDraftAfter(latest: ReportStatus): NextDraft {
  if (latest === "returned" || latest === "withdrawn") return "revision";
  if (latest === "released" || latest === "concluded") return "correction";
  return null;
}

/** Whether the council has a version with this status. */
export const isWithCouncil = (status: ReportStatus): boolean =>
  nextDraftAfter(status) === "correction";

/** Whether a report whose newest version has this status can be written: its draft, or what came back. */
export const isWritten = (latest: ReportStatus): boolean =>
  latest === "draft" || nextDraftAfter(latest) === "revision";
