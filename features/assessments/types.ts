import type { AssessmentStatus, Band, DirectingStyle, OversightPackage } from "@/db/vocabulary";
import type { CalendarDate } from "@/lib/dates";
import type { Choice, DraftAssessment, ReadAssessment, ReadChoice } from "./content";
import type { Fraction } from "./framework/position";
import type { CycleStand } from "./movement/moves";

/** One version, without what it says. */
export interface AssessmentVersion {
  id: string;
  number: number;
  status: AssessmentStatus;
  revision: number;
  savedAt: Date;
  savedBy: string;
  submittedAt: Date | null;
  submittedBy: string | null;
  submittedById: string | null;
  returnedAt: Date | null;
  returnedBy: string | null;
  returnReason: string | null;
  proposedAt: Date | null;
  proposedBy: string | null;
  collegeDecidedOn: CalendarDate | null;
  collegeDecisionNumber: string | null;
  decidedAt: Date | null;
  decidedBy: string | null;
  councilDecidedOn: CalendarDate | null;
  councilDecisionNumber: string | null;
  rejectionReason: string | null;
  isAmended: boolean;
  /** Over the content as it was submitted. */
  snapshotSha256: string | null;
  /** Over what the council decided; null until then. */
  decisionSha256: string | null;
  /** The framework it was answered under, and what the answers amounted to by that; nothing yet in a draft. */
  frameworkVersion: string;
  position: Fraction | null;
  advisedBand: Band | null;
  advisedStyle: DirectingStyle | null;
  isProvisional: boolean;
  /** As the council decided. */
  style: DirectingStyle | null;
  secondaryStyle: DirectingStyle | null;
  oversightPackage: OversightPackage | null;
  evaluateOn: CalendarDate | null;
}

/** A version with what it says; of a draft, with what its answers amount to so far. */
export interface ComparedVersion {
  version: AssessmentVersion;
  content: ReadAssessment;
  /** C as the council decided it; before that, as proposed. */
  choice: ReadChoice | null;
}

export interface AssessmentComparison {
  collaboration: { id: string; slug: string; name: string };
  /** The versions this viewer may read, newest first. */
  versions: readonly AssessmentVersion[];
  indicators: readonly NamedIndicator[];
  /** Null when this viewer may read fewer than two versions. */
  compared: { from: ComparedVersion; to: ComparedVersion } | null;
}

/** What part C may point to. */
export interface NamedIndicator {
  id: string;
  name: string;
  /** Left out where its name alone is asked for. */
  isWithdrawn?: boolean;
}

/** What this viewer may do now. */
export interface AssessmentVerbs {
  /** Write the draft, start the first version, or go on after a return. */
  write: boolean;
  /** Start a next version after the council decided or rejected. */
  renew: boolean;
  propose: boolean;
  return: boolean;
  /** Record what the council did: decide, reject or return. */
  record: boolean;
}

export interface AssessmentDetail {
  collaboration: { id: string; slug: string; name: string };
  /** The version shown; null when there is none that this viewer may read. */
  shown: {
    version: AssessmentVersion;
    content: ReadAssessment;
    /** C as the council decided it. */
    decision: Choice | null;
  } | null;
  /** The version the council decided last; null when it decided none. */
  inForceNumber: number | null;
  indicators: readonly NamedIndicator[];
  /** The versions this viewer may read, newest first. */
  versions: readonly AssessmentVersion[];
  may: AssessmentVerbs;
}

/** For a card: what the council decided last, and what is under way as far as this viewer may know. */
export interface AssessmentSummary {
  newest: { number: number; status: AssessmentStatus } | null;
  inForce:
    | (Pick<
        AssessmentVersion,
        | "number"
        | "isProvisional"
        | "style"
        | "secondaryStyle"
        | "oversightPackage"
        | "evaluateOn"
        | "councilDecidedOn"
        | "councilDecisionNumber"
      > & { band: Band | null })
    | null;
  mayWrite: boolean;
}

/** What the form of an assessment starts with. */
export interface AssessmentForm {
  collaboration: { id: string; slug: string; name: string };
  number: number;
  /** 0 until somebody saves something. */
  revision: number;
  status: AssessmentStatus | null;
  /** Why the version before this one came back. */
  returned: { by: string; reason: string; isByCouncil: boolean } | null;
  draft: DraftAssessment;
  indicators: readonly NamedIndicator[];
}

/** How the portfolio moved over the cycles. */
export interface Movement {
  thisYear: number;
  /** The cycles that have a dashboard. */
  cycleYears: readonly number[];
  /** From the first decision up to and with this year; empty while the council decided nothing. */
  stands: readonly CycleStand[];
}
