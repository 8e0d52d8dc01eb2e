import type {
  CorrectionVerb,
  FilingState,
  MomentKind,
  MomentSide,
  ReportStatus,
  RiskLevel,
  Scores,
} from "@/db/vocabulary";
import type { EvidenceItem } from "@/features/evidence/types";
import type { CalendarDate } from "@/lib/dates";
import type { DraftContent, FrozenContent, ReadContent } from "./content";
import type { FilingContext } from "./freeze";
import type { ReportRelations } from "./permissions";

export type ReportMoment = {
  id: string;
  kind: MomentKind;
  name: string | null;
  side: MomentSide;
  cycleYear: number;
  opensOn: CalendarDate | null;
  dueOn: CalendarDate | null;
  releaseDueOn: CalendarDate | null;
  committeeOn: CalendarDate | null;
  councilOn: CalendarDate | null;
};

/** One version, without what it says. */
export type VersionSummary = {
  id: string;
  number: number;
  status: ReportStatus;
  revision: number;
  correctionReason: string | null;
  savedAt: Date;
  savedBy: string;
  submittedAt: Date | null;
  submittedBy: string | null;
  submittedById: string | null;
  withdrawnAt: Date | null;
  returnedAt: Date | null;
  returnedBy: string | null;
  returnReason: string | null;
  releasedAt: Date | null;
  releasedBy: string | null;
  /** By which decision of the college; null on what was released before this was asked. */
  collegeDecidedOn: CalendarDate | null;
  collegeDecisionNumber: string | null;
  concludedAt: Date | null;
  snapshotSha256: string | null;
};

/** The report before this one that the council has. */
export type PreviousReport = {
  reportId: string;
  moment: Pick<ReportMoment, "kind" | "name" | "cycleYear">;
  scores: Scores;
};

/** What this viewer may do with the version shown, which is then the newest. */
export type ReportVerbs = {
  edit: boolean;
  withdraw: boolean;
  return: boolean;
  release: boolean;
  correct: boolean;
};

/** What became of an indicator or milestone in the record since a version was frozen, by its id: of itself, or of its goal. */
export type Later = Readonly<Record<string, { verb: CorrectionVerb; rowId: string }>>;

export type ReportDetail = {
  id: string;
  collaboration: { id: string; slug: string; name: string };
  moment: ReportMoment;
  relations: ReportRelations;
  filing: FilingState;
  firstSubmittedAt: Date | null;
  /** Whole days between the due date and the first submission; 0 when in time or without a due date. */
  daysLate: number;
  /** The number of the version the council sees. */
  releasedNumber: number | null;
  concludedAt: Date | null;
  /** The version shown. */
  version: VersionSummary;
  content: ReadContent;
  later: Later;
  /** Everything that was added as evidence and that this version, or this draft, refers to. */
  evidence: EvidenceItem[];
  previous: PreviousReport | null;
  /** The versions this viewer may read, newest first. */
  versions: VersionSummary[];
  may: ReportVerbs;
};

/** What the form of a report starts with. */
export type ReportForm = {
  /** Null until somebody saves something. */
  reportId: string | null;
  releasedVersionId: string | null;
  collaboration: { id: string; slug: string; name: string };
  moment: ReportMoment;
  /** Whether the moment opened, so that the report can be written. */
  isOpen: boolean;
  daysLate: number;
  isLate: boolean;
  revision: number;
  number: number;
  status: ReportStatus | null;
  returnReason: string | null;
  correctionReason: string | null;
  draft: DraftContent;
  savedAt: Date | null;
  context: FilingContext;
  evidence: EvidenceItem[];
  previous: { moment: PreviousReport["moment"]; content: FrozenContent } | null;
};

/** A report that is owed at a moment, whether it is there or not, as far as this viewer may know. */
export type ReportRow = {
  collaboration: { id: string; slug: string; name: string };
  moment: ReportMoment;
  state: FilingState;
  /** When nothing was submitted: days past the due date today; else days between the due date and the submission. */
  daysLate: number;
  firstSubmittedAt: Date | null;
  /** Null when there is nothing that this viewer may read. */
  reportId: string | null;
  /** The status of the newest version, for those who may read it. */
  latestStatus: ReportStatus | null;
  /** Of the version the council has; null when there is none. */
  scores: Scores | null;
  lowestScore: number | null;
  decisionAsked: boolean;
  /** Of the version the council has; null when that says none. */
  riskLevel: RiskLevel | null;
  /** Whether this viewer may start or go on writing it now. */
  mayWrite: boolean;
};

export type ReportList = {
  cycleYear: number;
  years: number[];
  moments: ReportMoment[];
  rows: ReportRow[];
  total: number;
  page: number;
  pages: number;
  /** Whether "mine" means anything to this viewer. */
  hasOwn: boolean;
};

export type ReportComparison = {
  reportId: string;
  collaboration: { id: string; slug: string; name: string };
  moment: ReportMoment;
  /** The versions this viewer may read, newest first. */
  versions: VersionSummary[];
  releasedNumber: number | null;
  /** Null when there is no other version to compare with. */
  from: number | null;
  to: number;
  compared: { from: ReadContent; to: ReadContent } | null;
};
