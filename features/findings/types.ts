import type { FindingStatus, Scores } from "@/db/vocabulary";
import type { MomentSummary } from "@/features/cycles/types";
import type { EvidenceItem } from "@/features/evidence/types";
import type { PerformanceMedian } from "@/features/reviews/judgements/summary";
import type { Choices } from "@/lib/forms/choices";
import type { DraftFinding, ReadFinding } from "./content";
import type { FieldIssue } from "./freeze";

import type { PartDifference } from "./versions/differences";

interface FindingCollaboration {
  id: string;
  slug: string;
  name: string;
}

/** One version, without what it says. */
export interface FindingVersion {
  id: string;
  number: number;
  status: FindingStatus;
  revision: number;
  correctionReason: string | null;
  savedAt: Date;
  savedBy: string;
  publishedAt: Date | null;
  publishedBy: string | null;
  snapshotSha256: string | null;
}

/** The newest report of a cycle that the council has, with what the municipality and the council scored there. */
export interface BesideReport {
  id: string;
  cycleYear: number;
  moment: Pick<MomentSummary, "kind" | "name">;
  self: Scores;
  medians: readonly PerformanceMedian[];
}

export interface FindingVerbs {
  /** Write the working paper. */
  write: boolean;
  publish: boolean;
  correct: boolean;
}

export interface FindingDetail {
  id: string;
  collaboration: FindingCollaboration;
  cycleYear: number;
  version: FindingVersion;
  content: ReadFinding;
  scores: Scores;
  /** What stands in the way of publishing; of a working paper only. */
  issues: readonly FieldIssue[];
  /** Null when that cycle has no report that the council has. */
  report: BesideReport | null;
  publishedNumber: number | null;
  /** The versions this viewer may read, newest first. */
  versions: readonly FindingVersion[];
  may: FindingVerbs;
}

/** What was published on one collaboration in one cycle. */
interface PublishedFinding {
  id: string;
  cycleYear: number;
  scores: Scores;
  publishedAt: Date;
}

/** What the Rekenkamer published on one cycle, with what the municipality and the council scored there. */
export interface PublishedBeside {
  finding: PublishedFinding;
  /** Null while the council has no report of that cycle. */
  report: BesideReport | null;
}

/** What the Rekenkamer published on the cycle of a report, and where its scores stand side by side with the others. */
export interface ReportFinding {
  finding: PublishedFinding;
  /** The newest report of the cycle that the council has; null while it has none. */
  newest: Omit<BesideReport, "medians"> | null;
  /** That is the report that is shown. */
  isNewest: boolean;
}

export interface FindingRow extends Omit<PublishedFinding, "publishedAt"> {
  collaboration: FindingCollaboration;
  /** Null: a working paper that was never published. */
  publishedAt: Date | null;
  /** The newest version is a working paper; known to the Rekenkamer alone. */
  hasWorkingPaper: boolean;
}

export interface FindingList {
  years: readonly number[];
  rows: readonly FindingRow[];
  total: number;
  page: number;
  pages: number;
  /** Keeps working papers, and may start one. */
  mayWrite: boolean;
}

/** What the form of a finding starts with. */
export interface FindingForm {
  /** Null until somebody saves something. */
  findingId: string | null;
  collaboration: FindingCollaboration;
  cycleYear: number;
  number: number;
  revision: number;
  /** Null until somebody saves something. */
  status: FindingStatus | null;
  correctionReason: string | null;
  draft: DraftFinding;
  report: BesideReport | null;
  /** What was added as evidence, to be ticked under a score. */
  files: readonly EvidenceItem[];
}

/** Two versions side by side; `from` is null when there is one version only. */
export interface FindingComparison {
  id: string;
  collaboration: FindingCollaboration;
  cycleYear: number;
  versions: readonly FindingVersion[];
  from: FindingVersion | null;
  to: FindingVersion;
  differences: readonly PartDifference[];
}

/** What a finding can be about. */
export interface FindingPlaces {
  collaborations: Choices;
  years: readonly number[];
}
