import type {
  Agreement,
  AuditVerdict,
  CollegeResponse,
  CommitmentStatus,
  ConclusionOutcome,
  CouncilDecision,
  Course,
  DirectingStyle,
  Direction,
  LegalForm,
  MomentKind,
  OversightPackage,
  Performance,
  ProgressStatus,
  QuestionKind,
  Sight,
} from "@/db/vocabulary";
import type { ChallengeBounds } from "@/features/collaborations/challenge-bounds";
import type { ShownCorrection } from "@/features/collaborations/corrections/corrected";
import type { FrozenEvidence } from "@/features/evidence/types";
import type { FrozenFinding } from "@/features/findings/content";
import type { FrozenContent } from "@/features/reports/content";
import type { CalendarDate } from "@/lib/dates";
import type { Cell } from "@/lib/files/csv";

type MomentOfReport = {
  kind: MomentKind;
  name: string | null;
  cycleYear: number;
  committeeOn: CalendarDate | null;
  councilOn: CalendarDate | null;
};

type DossierVersion = { number: number; sha256: string | null; content: FrozenContent };

/** The version that the council has. */
export type DossierReport = DossierVersion & {
  id: string;
  moment: MomentOfReport;
  /** Of the first version that was released. */
  firstReleasedOn: CalendarDate;
  /** The versions that the council had before a correction, oldest first. */
  earlier: DossierVersion[];
};

export type DossierQuestion = {
  id: string;
  reportId: string;
  versionNumber: number;
  performance: Performance | null;
  kind: QuestionKind;
  text: string;
  askedById: string;
  askedBy: string;
  politicalGroup: string | null;
  askedOn: CalendarDate;
  dueOn: CalendarDate;
  postponed: number;
  answer: string | null;
  answeredOn: CalendarDate | null;
};

export type DossierJudgement = {
  id: string;
  reportId: string;
  memberId: string;
  versionNumber: number;
  sight: Sight;
  course: Course;
  givenOn: CalendarDate;
};

type DossierCommitment = {
  id: string;
  text: string;
  status: CommitmentStatus;
  dueOn: CalendarDate;
  timesMoved: number;
};

export type DossierConclusion = {
  id: string;
  reportId: string;
  versionNumber: number;
  outcome: ConclusionOutcome;
  text: string;
  decidedOn: CalendarDate;
  decisionNumber: string;
  earlyReason: string | null;
  commitments: DossierCommitment[];
};

export type DossierFrame = {
  id: string;
  number: number;
  decidedOn: CalendarDate;
  decisionNumber: string | null;
  isAmended: boolean;
  style: DirectingStyle | null;
  oversightPackage: OversightPackage | null;
  evaluateOn: CalendarDate | null;
  position: { numerator: number; denominator: number } | null;
  /** As the council decided it; its canonical form has the hash. */
  decision: unknown;
  sha256: string | null;
};

export type DossierRound = { id: string; number: number; closedOn: CalendarDate; count: number };

export type DossierFinding = {
  id: string;
  cycleYear: number;
  number: number;
  publishedOn: CalendarDate;
  sha256: string | null;
  content: FrozenFinding;
};

/** With the four answers, which are never merged. */
export type DossierRecommendation = {
  id: string;
  study: string;
  number: number;
  text: string;
  textVersion: number;
  decision: CouncilDecision;
  response: CollegeResponse | null;
  collegeProgress: ProgressStatus | null;
  councilProgress: ProgressStatus | null;
  verdict: AuditVerdict;
  dueOn: CalendarDate | null;
  timesMoved: number;
  /** The files that came with what was reported of it. */
  evidence: FrozenEvidence[];
};

export type DossierIndicator = {
  id: string;
  goal: string;
  name: string;
  unit: string;
  direction: Direction;
  baseline: number | null;
  baselineOn: string | null;
  target: number | null;
  targetFrom: number | null;
  targetTo: number | null;
  targetOn: string | null;
  isFictional: boolean;
  targets: { year: number; target: number | null; from: number | null; to: number | null }[];
  measurements: { measuredOn: string; value: number; sourceUrl: string | null }[];
};

/** All that is on record of a collaboration and that the council may read: released, decided, published. */
export type DossierRecord = ChallengeBounds & {
  id: string;
  slug: string;
  name: string;
  challenge: string;
  programme: string;
  agreement: Agreement;
  legalForm: LegalForm;
  portfolioHolder: string | null;
  startedOn: CalendarDate;
  endedOn: CalendarDate | null;
  revision: number;
  partners: { name: string; joinedOn: CalendarDate | null; leftOn: CalendarDate | null }[];
  indicators: DossierIndicator[];
  /** What was corrected or withdrawn in the record; the lists beside it hold what counts. */
  corrections: ShownCorrection[];
  milestones: {
    name: string;
    plannedOn: CalendarDate;
    expectedOn: CalendarDate | null;
    doneOn: CalendarDate | null;
  }[];
  budgets: { year: number; plannedEuros: number }[];
  /** Oldest first, as are all that follow. */
  reports: DossierReport[];
  questions: DossierQuestion[];
  judgements: DossierJudgement[];
  conclusions: DossierConclusion[];
  frames: DossierFrame[];
  rounds: DossierRound[];
  findings: DossierFinding[];
  recommendations: DossierRecommendation[];
};

/** A file that a released version refers to; its path in the archive. */
export type DossierEvidence = { path: string; sha256: string; isMissing: boolean };

/** An event of the log as it can be checked apart. */
export type LogEntry = {
  sequence: number;
  previousHash: string;
  hash: string;
  /** What the hash is made of; null for what the reader may not see. */
  canonicalForm: string | null;
};

/** Where a statement comes from. */
export type Source = {
  label: string;
  href: string | null;
  /** Of a frozen version: its hash, as the audit log has it. */
  sha256: string | null;
  /** What that hash is made of, where a version has more than one. */
  seals?: "decision";
};

/**
 * How a cell reads; in files all stand as they are. `written` is a text of somebody, in the language they wrote it in, and `struck`
 * what does not hold any more.
 */
export type CellKind = "text" | "written" | "struck" | "number" | "euros" | "date";

/** A figure over several versions has the others as well. */
export type SourcedRow = { cells: Cell[]; source: Source; also?: readonly Source[] };

export type SourcedTable = {
  /** Names its file. */
  key: string;
  title: string;
  columns: { label: string; kind: CellKind }[];
  rows: SourcedRow[];
};

export type Section = {
  number: number;
  /** A research sub-question. */
  question: string;
  reading: string;
  tables: SourcedTable[];
};
