import type {
  Addressee,
  AuditVerdict,
  CollegeResponse,
  CouncilDecision,
  MomentKind,
  Performance,
  ProgressStatus,
  StatementKind,
  StudyStatus,
} from "@/db/vocabulary";
import type { EvidenceItem, FrozenEvidence } from "@/features/evidence/types";
import type { CalendarDate } from "@/lib/dates";
import type { Choices } from "@/lib/forms/choices";
import type { Gap, Moves } from "./standing";
import type { StudyText } from "./studies/snapshot";

export type Named = { id: string; name: string };
export type LinkedCollaboration = { id: string; slug: string; name: string };

/** A published recommendation with its answers beside each other, as a list shows it. */
export type RecommendationSummary = {
  id: string;
  number: number;
  text: string;
  study: { id: string; title: string; reportedOn: CalendarDate };
  addressees: Addressee[];
  performances: Performance[];
  collaborations: LinkedCollaboration[];
  decision: CouncilDecision;
  response: CollegeResponse | null;
  collegeProgress: ProgressStatus | null;
  councilProgress: ProgressStatus | null;
  verdict: AuditVerdict;
  owner: Named | null;
  dueOn: CalendarDate | null;
  moves: Moves;
  isClaimed: boolean;
  gap: Gap | null;
  isOverdue: boolean;
};

/** What somebody said, in the words of its kind. */
export type Statement = {
  id: string;
  kind: StatementKind;
  number: number;
  word: string;
  text: string | null;
  evidenceUrl: string | null;
  /** Files, with their hashes. */
  evidence: FrozenEvidence[];
  decidedOn: CalendarDate | null;
  decisionNumber: string | null;
  actionPlan: string | null;
  owner: string | null;
  dueOn: CalendarDate | null;
  preparedBy: string | null;
  madeBy: string;
  madeAt: Date;
  snapshotSha256: string;
};

export type DueDateMove = {
  id: string;
  oldDueOn: CalendarDate;
  newDueOn: CalendarDate;
  reason: string;
  by: string;
  at: Date;
};

export type TextVersion = {
  number: number;
  reason: string | null;
  by: string;
  at: Date;
  snapshotSha256: string;
};

/** A report that the council has and that names the recommendation, with the sentence it has on it. */
type NamingReport = {
  id: string;
  collaboration: string;
  moment: { kind: MomentKind; name: string | null; cycleYear: number };
  sentence: string | null;
};

/** One line of the timeline. */
export type TimelineEntry =
  | { type: "report"; at: Date; report: NamingReport }
  | { type: "version"; at: Date; version: TextVersion }
  | { type: "statement"; at: Date; statement: Statement }
  | { type: "move"; at: Date; move: DueDateMove };

/** A working paper of the college, for who may read it. */
export type ProgressDraft = {
  status: "drafted" | "returned";
  word: ProgressStatus | null;
  text: string | null;
  evidenceUrl: string | null;
  evidence: FrozenEvidence[];
  by: string | null;
  at: Date | null;
  returnReason: string | null;
};

export type RecommendationDetail = RecommendationSummary & {
  actionPlan: string | null;
  /** Oldest first, of every kind. */
  statements: Statement[];
  dateMoves: DueDateMove[];
  timeline: TimelineEntry[];
  draft: ProgressDraft | null;
  draftRevision: number;
  today: CalendarDate;
  /** By role and relation. */
  may: {
    decide: boolean;
    respond: boolean;
    moveDate: boolean;
    draft: boolean;
    release: boolean;
    reportCouncil: boolean;
    judge: boolean;
  };
  /** To choose an owner from; only for who responds. */
  owners: Named[];
  /** Files to choose from; only for who reports progress. */
  files: EvidenceItem[];
};

/** Where whoever reports progress adds the files that show it. */
export type ProgressFiles = {
  id: string;
  number: number;
  study: { id: string; title: string };
  files: EvidenceItem[];
};

export type StudyRecommendation = {
  id: string;
  number: number;
  text: string;
  addressees: Addressee[];
  performances: Performance[];
  collaborations: LinkedCollaboration[];
};

export type StudyDetail = StudyText & {
  id: string;
  status: StudyStatus;
  number: number;
  revision: number;
  recommendations: StudyRecommendation[];
  /** Newest first; none of a draft. */
  versions: TextVersion[];
  mayKeep: boolean;
  /** To link to, by id; only for who keeps it. */
  collaborations: Choices;
};

export type DraftStudy = { id: string; title: string };
