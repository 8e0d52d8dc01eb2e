import type { FindingStatus, SampleStatus } from "@/db/vocabulary";
import { RuleError } from "@/lib/errors";

/** What happens to one version of a finding. Drawn in docs/state-machines.md; the two agree by test. */
export const FINDING_VERBS = ["publish"] as const;
export type FindingVerb = (typeof FINDING_VERBS)[number];

const TRANSITIONS: Record<FindingVerb, { from: FindingStatus; to: FindingStatus }> = {
  publish: { from: "draft", to: "published" },
};

/**
 * The status after a verb.
 * @throws RuleError("finding_moved_on") when the verb does not fit the status, such as a second click.
 */
export function transition(status: FindingStatus, verb: FindingVerb): FindingStatus {
  const { from, to } = TRANSITIONS[verb];
  if (status !== from) throw new RuleError("finding_moved_on");
  return to;
}

export const can = (status: FindingStatus, verb: FindingVerb) => TRANSITIONS[verb].from === status;

/** A published version stays as it is; a correction, with its reason, is the next one. */
export const canBeCorrected = (latest: FindingStatus): boolean => latest === "published";

export const SAMPLE_VERBS = ["publish"] as const;
export type SampleVerb = (typeof SAMPLE_VERBS)[number];

/** @throws RuleError("sample_moved_on") for what was published before */
export function sampleTransition(status: SampleStatus, _verb: SampleVerb): SampleStatus {
  if (!sampleCan(status)) throw new RuleError("sample_moved_on");
  return "published";
}

export const sampleCan = (status: SampleStatus): boolean => status === "drawn";
