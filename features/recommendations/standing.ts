/** Where a recommendation stands: what the answers say beside each other, and where they differ. Pure. */
import type {
  Addressee,
  AuditVerdict,
  CouncilDecision,
  ProgressStatus,
  StatementKind,
} from "@/db/vocabulary";
import { type CalendarDate, daysBetween } from "@/lib/dates";
import { isToCollege, isToCouncil } from "./permissions";

/** The vocabulary of each kind of answer. */
export const ANSWER_VOCABULARY: Readonly<Record<StatementKind, string>> = {
  decision: "council_decision",
  response: "college_response",
  college_progress: "progress_status",
  council_progress: "progress_status",
  verdict: "audit_verdict",
};

export type Answers = {
  addressees: readonly Addressee[];
  decision: CouncilDecision;
  collegeProgress: ProgressStatus | null;
  councilProgress: ProgressStatus | null;
  verdict: AuditVerdict;
};

/** `unjudged`: claimed as implemented and not assessed; `lower`: claimed, and the auditor says less. */
export type Gap = "unjudged" | "lower";

/** Whether an addressee reports it as implemented; of two addressees one is enough. */
export const isClaimed = ({
  collegeProgress,
  councilProgress,
}: Pick<Answers, "collegeProgress" | "councilProgress">): boolean =>
  collegeProgress === "implemented" || councilProgress === "implemented";

export function gapOf(answers: Pick<Answers, "collegeProgress" | "councilProgress" | "verdict">) {
  const { verdict } = answers;
  if (!isClaimed(answers) || verdict === "implemented" || verdict === "superseded") return null;
  return verdict === "not_assessed" ? "unjudged" : ("lower" satisfies Gap);
}

/** Who reports on it: the council, the college, or both. */
export const progressKindsOf = (answers: Pick<Answers, "addressees">): StatementKind[] => [
  ...(isToCollege(answers) ? (["college_progress"] as const) : []),
  ...(isToCouncil(answers) ? (["council_progress"] as const) : []),
];

const FINISHED: readonly (ProgressStatus | null)[] = ["implemented", "will_not_implement"];

/** Something is still to be done: not every addressee is ready, the council did adopt it, and no verdict closed it. */
export function isOpen(answers: Answers): boolean {
  const { decision, verdict, collegeProgress, councilProgress } = answers;
  if (decision === "not_adopted" || verdict === "implemented" || verdict === "superseded")
    return false;
  return (
    (isToCollege(answers) && !FINISHED.includes(collegeProgress)) ||
    (isToCouncil(answers) && !FINISHED.includes(councilProgress))
  );
}

/** Overdue is derived from the dates and never stored: open, and the last day is over. */
export const isOverdue = (
  answers: Answers & { dueOn: CalendarDate | null },
  today: CalendarDate,
): boolean => answers.dueOn !== null && today > answers.dueOn && isOpen(answers);

export type Moves = {
  times: number;
  /** From the first date to the one that holds now; negative when it came forward. */
  days: number;
};

/** @param moves the oldest first */
export function movesOf(
  moves: readonly { oldDueOn: CalendarDate; newDueOn: CalendarDate }[],
): Moves {
  const [first] = moves;
  const last = moves.at(-1);
  const days = first && last ? daysBetween(first.oldDueOn, last.newDueOn) : 0;
  return { times: moves.length, days };
}

export type StandingCounts = {
  total: number;
  verdicts: Record<AuditVerdict, number>;
  claimed: number;
  gaps: number;
  overdue: number;
};

type Counted = { verdict: AuditVerdict; isClaimed: boolean; gap: Gap | null; isOverdue: boolean };

export function countStandings(rows: readonly Counted[]): StandingCounts {
  const verdicts = {
    not_assessed: 0,
    implemented: 0,
    largely: 0,
    partly: 0,
    not: 0,
    superseded: 0,
  } satisfies Record<AuditVerdict, number>;
  for (const { verdict } of rows) verdicts[verdict] += 1;
  return {
    total: rows.length,
    verdicts,
    claimed: rows.filter((row) => row.isClaimed).length,
    gaps: rows.filter(({ gap }) => gap !== null).length,
    overdue: rows.filter((row) => row.isOverdue).length,
  };
}
