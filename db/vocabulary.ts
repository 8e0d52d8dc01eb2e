/**
 * The words the database stores. Each list is closed; the interface translates them from
 * messages/<locale>/vocabulary.json. Imports nothing, so that every layer may use it.
 */

/** What an account may do follows from its one role and its relations. */
export const ROLES = [
  "council_member", // raadslid: reads what was released, asks, judges
  "clerk", // griffier: the council's own staff
  "civil_servant", // ambtenaar: keeps the collaborations assigned to them
  "alderman", // wethouder: portfolio holder, member of the college
  "auditor", // Rekenkamer
  "administrator", // beheerder: accounts only, no content
] as const;
export type Role = (typeof ROLES)[number];

/** Directing styles (regietypen, Pröpper): own script x power to push through. */
export const DIRECTING_STYLES = [
  "controlling", // own script, power
  "executing", // script of others, power
  "visionary", // own script, no power
  "facilitating", // script of others, no power
] as const;
export type DirectingStyle = (typeof DIRECTING_STYLES)[number];

/** The five performances (regieprestaties) that must always be filled in, in the seed's order. */
export const PERFORMANCES = [
  "scoping", // de opgave afbakenen
  "overview", // overzicht krijgen
  "policy_lines", // beleidslijnen uitzetten
  "cooperation", // organiseren van samenwerking
  "accountability", // verantwoording afleggen
] as const;
export type Performance = (typeof PERFORMANCES)[number];

/** Null: not given. */
export type Scores = Readonly<Record<Performance, number | null>>;

export const perPerformance = <T>(make: (performance: Performance) => T) =>
  Object.fromEntries(PERFORMANCES.map((key) => [key, make(key)])) as Record<Performance, T>;

/** Kinds of moments in a planning-and-control cycle. */
export const MOMENT_KINDS = [
  "framework_memorandum", // kadernota
  "programme_budget", // begroting
  "interim_report_1", // 1e bestuursrapportage
  "interim_report_2", // 2e bestuursrapportage
  "annual_accounts", // jaarstukken
  "other", // a municipality's own moment, which then carries its own name
] as const;
export type MomentKind = (typeof MOMENT_KINDS)[number];

/** Plan moments frame; at control moments each collaboration owes a report. */
export const MOMENT_SIDES = ["plan", "control"] as const;
export type MomentSide = (typeof MOMENT_SIDES)[number];

/** The five dates of a moment; each may be absent ("no date agreed"). */
export const MOMENT_DATES = [
  "opens_on",
  "due_on", // reports due, until 24:00 Europe/Amsterdam
  "release_due_on",
  "committee_on",
  "council_on",
] as const;
export type MomentDate = (typeof MOMENT_DATES)[number];

/** Kind of agreement between the parties of a collaboration. */
export const AGREEMENTS = [
  "pact",
  "area_development",
  "statutory",
  "network",
  "alliance",
  "covenant",
  "joint_scheme",
  "private_company",
] as const;
export type Agreement = (typeof AGREEMENTS)[number];

/** Legal form of a collaboration. */
export const LEGAL_FORMS = [
  "none",
  "land_development_company",
  "mixed",
  "covenant",
  "joint_scheme", // gemeenschappelijke regeling, public law (Wgr)
  "private_company",
] as const;
export type LegalForm = (typeof LEGAL_FORMS)[number];

/** How exactly a start date is known. */
export const DATE_PRECISIONS = ["year", "month", "day"] as const;
export type DatePrecision = (typeof DATE_PRECISIONS)[number];

/** When an indicator is on course: `lower`/`higher` move toward the target, the others hold a line. */
export const DIRECTIONS = ["higher", "lower", "at_least", "range"] as const;
export type Direction = (typeof DIRECTIONS)[number];

/** Status of one version of an accountability report. */
export const REPORT_STATUSES = [
  "draft",
  "submitted", // frozen from here on
  "withdrawn", // taken back by the civil servant before release
  "returned", // sent back by the alderman, with a reason
  "released", // the college sent it to the council
  "concluded", // the clerk recorded the council's conclusion
] as const;
export type ReportStatus = (typeof REPORT_STATUSES)[number];

/** Where a report stands on its date, derived and never stored. */
export const FILING_STATES = [
  "not_due",
  "open",
  "late",
  "with_college",
  "with_council",
  "concluded",
] as const;
export type FilingState = (typeof FILING_STATES)[number];

/** What a frame may fix or let go (assessment framework, C2). */
export const ELEMENTS = [
  "goal",
  "results",
  "activities",
  "budget",
  "quality_norms",
  "deadlines",
  "choice_of_partners",
  "process",
] as const;
export type Element = (typeof ELEMENTS)[number];

/** How far the council fixes an element: vast, binnen kader, vrij. */
export const FIXATIONS = ["fixed", "within_limits", "free"] as const;
export type Fixation = (typeof FIXATIONS)[number];

/** Answers of the assessment framework; not answered yet is none of them. */
export const ANSWERS = ["yes", "partly", "no", "unknown"] as const;
export type Answer = (typeof ANSWERS)[number];

/** A1: is it a task for the municipal government? */
export const TASK_OUTCOMES = ["no_task", "optional", "statutory", "mixed"] as const;
export type TaskOutcome = (typeof TASK_OUTCOMES)[number];

/** A2: does it depend on strategic collaboration? */
export const NEED_OUTCOMES = ["not_needed", "needed", "unclear"] as const;
export type NeedOutcome = (typeof NEED_OUTCOMES)[number];

/** Between fixing (vastzetten) and letting go (loslaten). */
export const BANDS = ["fix", "lean_fix", "balance", "lean_let_go", "let_go"] as const;
export type Band = (typeof BANDS)[number];

/** How closely the council watches: the accounts and the 2nd interim report, every control moment, or more. */
export const OVERSIGHT_PACKAGES = ["basic", "plus", "intensive"] as const;
export type OversightPackage = (typeof OVERSIGHT_PACKAGES)[number];

/** Status of one version of an assessment. */
export const ASSESSMENT_STATUSES = [
  "draft",
  "submitted", // by the civil servant; A and B are frozen from here on
  "returned", // by the alderman or by the council, with a reason
  "proposed", // by the alderman, for the college
  "decided", // by the council, recorded by the clerk
  "rejected", // by the council
] as const;
export type AssessmentStatus = (typeof ASSESSMENT_STATUSES)[number];

/** Whose view of a collaboration it is. */
export const VIEW_SIDES = ["council", "college", "civil_servants", "partners"] as const;
export type ViewSide = (typeof VIEW_SIDES)[number];

/** Status of one version of what the Rekenkamer found. */
export const FINDING_STATUSES = [
  "draft", // a working paper: only the Rekenkamer knows of it
  "published", // frozen from here on
] as const;
export type FindingStatus = (typeof FINDING_STATUSES)[number];

/** Status of a random sample of reports. */
export const SAMPLE_STATUSES = ["drawn", "published"] as const;
export type SampleStatus = (typeof SAMPLE_STATUSES)[number];

export const EVIDENCE_KINDS = ["link", "file"] as const;
export type EvidenceKind = (typeof EVIDENCE_KINDS)[number];

/** Factual: answered by the civil servant. Formal: given by the alderman. Terms are settings. */
export const QUESTION_KINDS = ["factual", "formal"] as const;
export type QuestionKind = (typeof QUESTION_KINDS)[number];

export const QUESTION_STATUSES = ["open", "drafted", "answered"] as const;
export type QuestionStatus = (typeof QUESTION_STATUSES)[number];

/** How great the college thinks the risks of a collaboration are. */
export const RISK_LEVELS = ["low", "medium", "high"] as const;
export type RiskLevel = (typeof RISK_LEVELS)[number];

/** Does this report give enough sight to steer? */
export const SIGHTS = ["yes", "partly", "no"] as const;
export type Sight = (typeof SIGHTS)[number];

/** Should the council correct course? */
export const COURSES = ["keep_frame", "fix_more", "let_go_more"] as const;
export type Course = (typeof COURSES)[number];

export const CONCLUSION_OUTCOMES = ["noted", "agreed", "correction_asked"] as const;
export type ConclusionOutcome = (typeof CONCLUSION_OUTCOMES)[number];

export const COMMITMENT_STATUSES = ["open", "reported_done", "settled"] as const;
export type CommitmentStatus = (typeof COMMITMENT_STATUSES)[number];

/** A study of the auditor. A draft is seen by the auditor only; what was published changes by a new version only. */
export const STUDY_STATUSES = ["draft", "published"] as const;
export type StudyStatus = (typeof STUDY_STATUSES)[number];

/** Whom a recommendation is addressed to. */
export const ADDRESSEES = ["council", "college", "civil_service"] as const;
export type Addressee = (typeof ADDRESSEES)[number];

/** What was said about a recommendation, each by somebody else; never merged. */
export const STATEMENT_KINDS = [
  "decision", // of the council, recorded by the clerk
  "response", // of the college, by the alderman
  "college_progress", // drafted by the civil servant, released by the alderman
  "council_progress", // by the clerk
  "verdict", // of the auditor
] as const;
export type StatementKind = (typeof STATEMENT_KINDS)[number];

export const COUNCIL_DECISIONS = ["pending", "adopted", "partly_adopted", "not_adopted"] as const;
export type CouncilDecision = (typeof COUNCIL_DECISIONS)[number];

export const COLLEGE_RESPONSES = ["endorses", "partly", "rejects"] as const;
export type CollegeResponse = (typeof COLLEGE_RESPONSES)[number];

/** As the addressee reports it. */
export const PROGRESS_STATUSES = [
  "not_started",
  "planned",
  "in_progress",
  "implemented",
  "will_not_implement",
] as const;
export type ProgressStatus = (typeof PROGRESS_STATUSES)[number];

export const AUDIT_VERDICTS = [
  "not_assessed",
  "implemented",
  "largely",
  "partly",
  "not",
  "superseded",
] as const;
export type AuditVerdict = (typeof AUDIT_VERDICTS)[number];

/** Of a progress report of the college, on its way from the civil servant to the alderman. */
export const PROGRESS_DRAFT_STATUSES = ["none", "drafted", "returned"] as const;
export type ProgressDraftStatus = (typeof PROGRESS_DRAFT_STATUSES)[number];

/** Result of what an actor tried, as the audit log records it. */
export const EVENT_RESULTS = ["done", "refused"] as const;
export type EventResult = (typeof EVENT_RESULTS)[number];

/** The parts of a collaboration's record that are corrected or withdrawn with a reason. */
export const RECORD_PARTS = ["goal", "indicator", "measurement", "milestone", "fact"] as const;
export type RecordPart = (typeof RECORD_PARTS)[number];

export const CORRECTION_VERBS = ["corrected", "withdrawn"] as const;
export type CorrectionVerb = (typeof CORRECTION_VERBS)[number];
