import type {
  CommitmentStatus,
  ConclusionOutcome,
  Course,
  Element,
  MomentKind,
  Performance,
  QuestionKind,
  QuestionStatus,
  Scores,
  Sight,
} from "@/db/vocabulary";
import type { CalendarDate } from "@/lib/dates";
import type { JudgementSummary } from "./judgements/summary";
import type { ReviewStage } from "./status";

/** Who said something, with the political group of a council member. */
type Person = { name: string; politicalGroup: string | null };

/** A date that moved: what it was, what it became, and why. */
export type DateMove = {
  id: string;
  oldDueOn: CalendarDate;
  newDueOn: CalendarDate;
  reason: string;
  by: string;
  at: Date;
};

export type Said = { text: string; by: string; at: Date };

export type QuestionThread = {
  id: string;
  performance: Performance | null;
  kind: QuestionKind;
  /** As this viewer may know it: a draft that is not theirs to read leaves a question open. */
  status: QuestionStatus;
  /** The version that was released when it was asked. */
  versionNumber: number;
  text: string;
  askedBy: Person;
  askedAt: Date;
  dueOn: CalendarDate;
  isOverdue: boolean;
  postponements: DateMove[];
  /** For those who may read it, and only until the answer is given. */
  draft: Said | null;
  answer: Said | null;
  /** Whether the answer came after its last day. */
  isAnsweredLate: boolean;
  revision: number;
  /** What this viewer owes or may do by role and relation, also when it is answered by now. */
  may: { draft: boolean; answer: boolean };
};

export type Judgement = {
  id: string;
  sight: Sight;
  course: Course;
  element: Element | null;
  explanation: string | null;
  scores: Scores;
  versionNumber: number;
  givenAt: Date;
};

/** What one member thinks now, with what they thought before, newest first. */
export type MemberJudgement = Judgement & { member: Person; isOwn: boolean; earlier: Judgement[] };

/** A report that names a commitment, with the sentence it has on it. */
export type NamingReport = {
  reportId: string;
  moment: { kind: MomentKind; name: string | null; cycleYear: number };
  sentence: string | null;
};

export type Commitment = {
  id: string;
  text: string;
  status: CommitmentStatus;
  dueOn: CalendarDate;
  isOverdue: boolean;
  dateMoves: DateMove[];
  reportedDone: Said | null;
  settled: Omit<Said, "text"> | null;
  reopened: Said | null;
  /** The reports that the council has and that name it. */
  namedIn: NamingReport[];
  revision: number;
  /** What this viewer may do in the state it is in. */
  may: { reportDone: boolean; settle: boolean; reopen: boolean; moveDate: boolean };
};

export type Conclusion = {
  id: string;
  versionNumber: number;
  outcome: ConclusionOutcome;
  text: string;
  decidedOn: CalendarDate;
  decisionNumber: string;
  /** Why it came before the council was to meet; null when it did not. */
  earlyReason: string | null;
  recordedBy: string;
  recordedAt: Date;
  commitments: Commitment[];
};

/** All that was said about a released report. */
export type ReviewDetail = {
  reportId: string;
  stage: ReviewStage;
  releasedNumber: number;
  questions: QuestionThread[];
  judgements: MemberJudgement[];
  summary: JudgementSummary;
  /** Oldest first: a later one adds. */
  conclusions: Conclusion[];
  /** The last day for an answer to a question asked today. */
  answerDueOn: Record<QuestionKind, CalendarDate>;
  /** By role; whether it is possible now follows from `stage`. */
  may: { ask: boolean; judge: boolean; conclude: boolean };
  /** Whether the released version has no conclusion yet. */
  canBeConcluded: boolean;
  today: CalendarDate;
};

type OfCollaboration = { slug: string; name: string };
type OfMoment = { kind: MomentKind; name: string | null; cycleYear: number };

export type QuestionSummary = {
  id: string;
  reportId: string;
  collaboration: OfCollaboration;
  moment: OfMoment;
  performance: Performance | null;
  kind: QuestionKind;
  status: QuestionStatus;
  text: string;
  askedBy: Person;
  askedAt: Date;
  dueOn: CalendarDate;
  isOverdue: boolean;
  answeredAt: Date | null;
};

export type CommitmentSummary = {
  id: string;
  collaboration: OfCollaboration;
  /** The report on which the council concluded with it; null when it stands by itself. */
  reportId: string | null;
  portfolioHolder: string | null;
  text: string;
  status: CommitmentStatus;
  dueOn: CalendarDate;
  isOverdue: boolean;
  /** Whether its date was ever moved. */
  isMoved: boolean;
  reportedDoneAt: Date | null;
};

export type Paged<Row> = { rows: Row[]; total: number; page: number; pages: number };
