import type {
  Band,
  ConclusionOutcome,
  DirectingStyle,
  FilingState,
  Performance,
  Role,
  Scores,
} from "@/db/vocabulary";
import type { Fraction } from "@/features/assessments/framework/position";
import type { MomentState } from "@/features/cycles/moment-state";
import type { MomentSummary } from "@/features/cycles/types";
import type { IndicatorStatus } from "@/features/reports/figures/indicator-status";
import type { CalendarDate } from "@/lib/dates";

export type NamedCollaboration = { slug: string; name: string };

/** How many of something, out of how many. */
export type Progress = { done: number; of: number };

export type RibbonMoment = MomentSummary & {
  state: MomentState;
  /** Control: reports filed of those owed. Plan: collaborations with a decided frame, or with a target for the year, of all. */
  progress: Progress;
};

/** One collaboration at one control moment, as everybody may know it: scores of the released version only. */
export type HeatRow = {
  collaborationId: string;
  slug: string;
  name: string;
  style: DirectingStyle | null;
  programme: string;
  holderId: string | null;
  holderName: string | null;
  /** Only of a released report. */
  reportId: string | null;
  state: FilingState;
  /** Of a report that is not filed: whole days past the due date. */
  daysLate: number;
  /** Whether the first submission was there by the due date; null while it is not there and may still come. */
  onTime: boolean | null;
  scores: Scores;
  lowest: number | null;
  /** The report released before this one, of the four control moments before. */
  previous: { reportId: string; scores: Scores } | null;
  decisionAsked: boolean;
  /** Council members whose judgement stands. */
  judges: number;
  outcome: ConclusionOutcome | null;
  spentEuros: number | null;
  forecastEuros: number | null;
};

/** What the council fixed and let go, as far as a dashboard speaks of it. */
type Frame = {
  decidedOn: CalendarDate;
  evaluateOn: CalendarDate | null;
  /** What the assessment advised; null when it ended at part A or had no value. */
  band: Band | null;
  /** From -1, let go, to +1, fix; exact. */
  position: Fraction | null;
  /** The directing style that the council decided; null when the assessment ended at part A. */
  style: DirectingStyle | null;
};

/** A collaboration that exists in the cycle, with what the plan moments gave it. */
export type PlanRow = {
  collaborationId: string;
  slug: string;
  name: string;
  /** As decided, else as it was recorded with the collaboration. */
  style: DirectingStyle | null;
  /** The quadrant of the middle of all views in the latest round that closed by the end of the year; null when too few. */
  seenAs: DirectingStyle | null;
  programme: string;
  holderId: string | null;
  holderName: string | null;
  indicators: number;
  targets: number;
  plannedEuros: number | null;
  /** The frame that holds at the end of the year; null when the council decided none by then. */
  frame: Frame | null;
  /** What the Rekenkamer published on the cycle as a whole; null when it published nothing. */
  auditor: Scores | null;
};

/** Counts of the scores 1 to 5, in that order. */
export type Histogram = readonly [number, number, number, number, number];

/** All released scores of one control moment. */
export type MomentTotals = {
  momentId: string;
  released: number;
  histograms: Readonly<Record<Performance, Histogram>>;
  /** Council members who gave at least one judgement. */
  judges: number;
};

export type ResultRow = {
  indicatorId: string;
  collaborationSlug: string;
  collaborationName: string;
  indicator: string;
  unit: string;
  value: number | null;
  forecast: number | null;
  /** As it reads: one bound, or two. */
  target: number | null;
  targetFrom: number | null;
  targetTo: number | null;
  baseline: number | null;
  status: IndicatorStatus;
  reportId: string;
};

export type Comparison = {
  year: number;
  moment: MomentSummary;
  rows: readonly HeatRow[];
};

/** The published recommendations of the auditor, of all cycles: verdicts and claims are counted apart. */
export type FollowUp = { published: number; implemented: number; claimed: number };

/** All of one cycle and one of its moments that does not depend on who looks or how it is sorted. */
export type Dashboard = {
  year: number;
  years: readonly number[];
  today: CalendarDate;
  councilSeats: number;
  ribbon: readonly RibbonMoment[];
  /** The moment that is shown; null when the cycle has none. */
  moment: RibbonMoment | null;
  /** The control moment that the figures and charts are about. */
  control: RibbonMoment | null;
  rows: readonly HeatRow[];
  /** Collaborations that the council asks no report of at the control moment, and that filed none. */
  spared: readonly NamedCollaboration[];
  plan: readonly PlanRow[];
  comparison: Comparison | null;
  /** Years with the same control moment, to compare with. */
  comparable: readonly number[];
  judges: { now: number; before: number | null };
  /** The same control moment of each cycle, the oldest first. */
  trend: readonly { year: number; totals: MomentTotals }[];
  results: readonly ResultRow[];
  followUp: FollowUp;
};

const TASK_KINDS = [
  "write",
  "release",
  "judge",
  "answer",
  "answered",
  "conclude",
  "treated",
  "progress",
  "respond",
  "pass",
  "decide",
  "assess",
  "mend_frame",
  "propose_frame",
  "decide_frame",
  "give_view",
] as const;
export type TaskKind = (typeof TASK_KINDS)[number];

/** Something that waits for the viewer: how many, the nearest date, and where the first of them is. */
export type Task = {
  kind: TaskKind;
  count: number;
  nearestOn: CalendarDate | null;
  href: string;
};

export type ForYou = { role: Role; tasks: readonly Task[] };
