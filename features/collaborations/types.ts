import type {
  Agreement,
  CommitmentStatus,
  DatePrecision,
  DirectingStyle,
  Direction,
  FilingState,
  LegalForm,
  MomentKind,
  Performance,
  QuestionKind,
  Scores,
} from "@/db/vocabulary";
import type { IndicatorStatus } from "@/features/reports/figures/indicator-status";
import type { CalendarDate } from "@/lib/dates";
import type { ChallengeBound, ChallengeBounds } from "./challenge-bounds";
import type { ShownCorrection } from "./corrections/corrected";
import type { Target, Trend } from "./goals/indicators";
import type { AttentionReason } from "./list/attention";

export type PersonName = { id: string; name: string };
export type MomentName = { kind: MomentKind; name: string | null; cycleYear: number };

export type LowestScore = { score: number; performance: Performance };

export type CollaborationListItem = {
  id: string;
  slug: string;
  name: string;
  programme: string;
  style: DirectingStyle | null;
  portfolioHolder: string | null;
  partnerCount: number;
  /** Of the latest released report; null when none was released. */
  latest: { reportId: string; moment: MomentName; lowest: LowestScore | null } | null;
  reasons: AttentionReason[];
};

export type CollaborationList = {
  items: CollaborationListItem[];
  /** How many match, on all pages. */
  count: number;
  /** How many there are without any filter. */
  total: number;
  page: number;
  pages: number;
  programmes: string[];
  holders: PersonName[];
};

export type Partner = {
  id: string;
  name: string;
  joinedOn: CalendarDate | null;
  leftOn: CalendarDate | null;
};

/** A value of an indicator: published, or reported at a moment. */
export type Point = {
  /** A year or a date, to order by. */
  on: string;
  value: number;
  moment: MomentName | null;
  reportId: string | null;
  sourceUrl: string | null;
};

export type Indicator = Target & {
  id: string;
  name: string;
  unit: string;
  direction: Direction;
  baseline: number | null;
  baselineOn: string | null;
  targetOn: string | null;
  note: string | null;
  sourceUrl: string | null;
  fictional: boolean;
  targets: (Target & { year: number })[];
  /** Oldest first. */
  points: Point[];
  /** Of the latest report that the viewer may see. */
  status: IndicatorStatus;
  forecast: { value: number; moment: MomentName } | null;
  trend: Trend | null;
};

export type Goal = { id: string; text: string; indicators: Indicator[] };

export type Milestone = {
  id: string;
  name: string;
  plannedOn: CalendarDate;
  expectedOn: CalendarDate | null;
  doneOn: CalendarDate | null;
  daysBehind: number;
};

export type MoneyYear = {
  year: number;
  planned: number | null;
  spent: number | null;
  forecast: number | null;
  /** The report that spent and forecast were read in. */
  source: { reportId: string; moment: MomentName; released: boolean } | null;
  overBudget: boolean;
};

/** Where the report of a control moment stands, as far as the viewer may know. */
export type ReportStanding = {
  momentId: string;
  moment: MomentName;
  dueOn: CalendarDate | null;
  state: FilingState;
  daysLate: number;
  /** The first time, of a report that is with the college or the council. */
  submittedOn: CalendarDate | null;
  /** Null when there is none, or none that the viewer may open. */
  reportId: string | null;
  /** Of the released version. */
  scores: Scores | null;
  /** True for a submitted version that the viewer may read before its release. */
  unreleased: boolean;
  /** True when the viewer can write it now. */
  canWrite: boolean;
};

export type OpenQuestion = {
  id: string;
  reportId: string;
  moment: MomentName;
  kind: QuestionKind;
  performance: Performance | null;
  text: string;
  askedBy: string;
  dueOn: CalendarDate;
  overdue: boolean;
};

export type Commitment = {
  id: string;
  text: string;
  status: CommitmentStatus;
  dueOn: CalendarDate;
  overdue: boolean;
};

export type CollaborationDetail = ChallengeBounds & {
  id: string;
  slug: string;
  revision: number;
  name: string;
  challenge: string;
  programme: string;
  agreement: Agreement;
  legalForm: LegalForm;
  style: DirectingStyle | null;
  startedOn: CalendarDate;
  startedPrecision: DatePrecision;
  endedOn: CalendarDate | null;
  portfolioHolder: string | null;
  keepers: string[];
  facts: { id: string; text: string; sourceUrl: string }[];
  partners: Partner[];
  goals: Goal[];
  milestones: Milestone[];
  money: MoneyYear[];
  reports: ReportStanding[];
  questions: OpenQuestion[];
  commitments: Commitment[];
  reasons: AttentionReason[];
  /** What was corrected or withdrawn; the lists above hold what counts. */
  corrections: ShownCorrection[];
  canKeep: boolean;
};

/** What the forms of the edit pages start from. */
export type CollaborationRecord = Pick<
  CollaborationDetail,
  | "id"
  | "slug"
  | "revision"
  | "name"
  | "challenge"
  | ChallengeBound
  | "programme"
  | "agreement"
  | "legalForm"
  | "style"
  | "startedOn"
  | "startedPrecision"
  | "endedOn"
  | "facts"
  | "partners"
  | "corrections"
> & {
  goals: { id: string; text: string; indicators: IndicatorRecord[] }[];
  milestones: Omit<Milestone, "daysBehind">[];
  budgets: { year: number; plannedEuros: number }[];
  /** The budget years that forms offer, in order. */
  years: number[];
};

/** With what a released report shows, by id: a change of that is a correction. */
export type EditedRecord = CollaborationRecord & { published: ReadonlySet<string> };

export type IndicatorRecord = Omit<Indicator, "points" | "status" | "forecast" | "trend"> & {
  measurements: { id: string; measuredOn: string; value: number; sourceUrl: string | null }[];
};

export type PartnerEntry = {
  id: string;
  name: string;
  collaborations: { slug: string; name: string; leftOn: CalendarDate | null }[];
};

/** A version of a report whose figures the viewer may see. */
export type ShownVersion = {
  reportId: string;
  versionId: string;
  moment: MomentName;
  /** The due date of its moment, else its year: to order by. */
  on: string;
  budgetedEuros: number | null;
  spentEuros: number | null;
  forecastEuros: number | null;
  scores: Scores;
  released: boolean;
};

/** What one version says of one indicator. */
export type ReportedResult = {
  indicatorId: string;
  value: number | null;
  forecast: number | null;
  on: string;
  moment: MomentName;
  reportId: string;
};
