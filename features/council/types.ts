import type { CommitmentStatus, DirectingStyle, QuestionKind } from "@/db/vocabulary";
import type { MomentSummary } from "@/features/cycles/types";
import type { CalendarDate } from "@/lib/dates";
import type { Influence } from "./influence";

type CollaborationName = { slug: string; name: string };

/** A report that the college released to the council, with the day that it first did. */
export type ReleasedReport = {
  reportId: string;
  collaboration: CollaborationName;
  momentId: string;
  releasedOn: CalendarDate;
  /** Council members that gave a judgement. */
  judges: number;
  isConcluded: boolean;
};

export type AskedQuestion = {
  id: string;
  reportId: string;
  collaboration: CollaborationName;
  momentId: string;
  kind: QuestionKind;
  askedById: string;
  askedOn: CalendarDate;
  /** As it stands, after any postponement. */
  dueOn: CalendarDate;
  answeredOn: CalendarDate | null;
};

/** A frame that came to a decision of the council, whichever way it went. */
export type FrameDecision = {
  collaboration: CollaborationName;
  number: number;
  /** The day on which the college proposed it. */
  proposedOn: CalendarDate | null;
  decidedOn: CalendarDate;
  decisionNumber: string | null;
  isRejected: boolean;
  isAmended: boolean;
  style: DirectingStyle | null;
};

export type MadeCommitment = {
  id: string;
  reportId: string;
  collaboration: CollaborationName;
  text: string;
  status: CommitmentStatus;
  dueOn: CalendarDate;
};

/** What the council did in a cycle, and what reached it. */
export type CouncilRecord = {
  year: number;
  moments: MomentSummary[];
  reports: ReleasedReport[];
  /** Ids of the council members that judged at least one report. */
  judgeIds: string[];
  questions: AskedQuestion[];
  frames: FrameDecision[];
  commitments: MadeCommitment[];
};

export const ARRIVAL_KINDS = ["report", "answer", "frame"] as const;
export type ArrivalKind = (typeof ARRIVAL_KINDS)[number];

/** Something that reached the council, or should have. */
export type ArrivalRow = {
  kind: ArrivalKind;
  /** Leads to it; null when there is nothing to read yet. */
  href: string | null;
  collaboration: CollaborationName;
  /** The control moment it belongs to; null of a frame. */
  moment: MomentSummary | null;
  arrivedOn: CalendarDate | null;
  committeeOn: CalendarDate | null;
  councilOn: CalendarDate | null;
  daysAhead: number | null;
  influence: Influence;
};
