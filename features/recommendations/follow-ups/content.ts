/** What the yearly report of the college to the council holds: a preamble, and where each recommendation stands. Pure. */
import type {
  Addressee,
  AuditVerdict,
  CollegeResponse,
  CouncilDecision,
  ProgressStatus,
} from "@/db/vocabulary";
import type { CalendarDate } from "@/lib/dates";
import { compareText } from "@/lib/text/fold";
import { countStandings, type Gap, type Moves, type StandingCounts } from "../standing";
import type { RecommendationSummary } from "../types";

/** The newest text of each answer, beside its word. */
export type LatestTexts = Partial<
  Record<
    "decision" | "response" | "college_progress" | "council_progress" | "verdict",
    string | null
  >
>;

export type FollowUpItem = {
  recommendationId: string;
  number: number;
  text: string;
  addressees: Addressee[];
  decision: CouncilDecision;
  response: CollegeResponse | null;
  collegeProgress: ProgressStatus | null;
  councilProgress: ProgressStatus | null;
  verdict: AuditVerdict;
  texts: LatestTexts;
  owner: string | null;
  dueOn: CalendarDate | null;
  moves: Moves;
  gap: Gap | null;
  isOverdue: boolean;
  isClaimed: boolean;
};

export type FollowUpContent = {
  year: number;
  /** The day on which it stood like this. */
  statedOn: CalendarDate;
  preamble: string;
  counts: StandingCounts;
  studies: { studyId: string; title: string; reportedOn: CalendarDate; items: FollowUpItem[] }[];
};

/** One version of it, for one viewer. */
export type FollowUpReport = {
  year: number;
  content: FollowUpContent;
  revision: number;
  /** 1 unless it corrects what was sent before, for the reason that it gives. */
  number: number;
  reason: string | null;
  sent: { at: Date; by: string; snapshotSha256: string } | null;
  /** The newest version that was sent, when it is another than this one. */
  replacedBy: number | null;
  mayCompose: boolean;
};

export type Assembled = { row: RecommendationSummary; texts: LatestTexts };

/** @param assembled in any order; studies come newest first, recommendations by number */
export function followUpOf(
  about: { year: number; statedOn: CalendarDate; preamble: string },
  assembled: readonly Assembled[],
): FollowUpContent {
  const studies = new Map<string, FollowUpContent["studies"][number]>();
  const inOrder = [...assembled].sort(
    (one, other) =>
      other.row.study.reportedOn.localeCompare(one.row.study.reportedOn) ||
      compareText(one.row.study.title, other.row.study.title) ||
      one.row.number - other.row.number,
  );
  for (const { row, texts } of inOrder) {
    const { id: studyId, title, reportedOn } = row.study;
    const study = studies.get(studyId) ?? { studyId, title, reportedOn, items: [] };
    study.items.push(itemOf(row, texts));
    studies.set(studyId, study);
  }
  return {
    ...about,
    counts: countStandings(assembled.map(({ row }) => row)),
    studies: [...studies.values()],
  };
}

const itemOf = (row: RecommendationSummary, texts: LatestTexts): FollowUpItem => ({
  recommendationId: row.id,
  number: row.number,
  text: row.text,
  addressees: row.addressees,
  decision: row.decision,
  response: row.response,
  collegeProgress: row.collegeProgress,
  councilProgress: row.councilProgress,
  verdict: row.verdict,
  texts,
  owner: row.owner?.name ?? null,
  dueOn: row.dueOn,
  moves: row.moves,
  gap: row.gap,
  isOverdue: row.isOverdue,
  isClaimed: row.isClaimed,
});
