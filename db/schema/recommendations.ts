import { relations } from "drizzle-orm";
import {
  date,
  flag,
  idOf,
  index,
  instant,
  integer,
  json,
  primaryKey,
  table,
  text,
  uniqueIndex,
  wordCheck,
  words,
} from "../columns";
import {
  AUDIT_VERDICTS,
  COLLEGE_RESPONSES,
  COUNCIL_DECISIONS,
  type Performance,
  PROGRESS_DRAFT_STATUSES,
  PROGRESS_STATUSES,
  STATEMENT_KINDS,
  STUDY_STATUSES,
} from "../vocabulary";
import { act, laterAct } from "./acts";
import { collaborations } from "./collaborations";
import { users } from "./users";

/** A study of the auditor. Once published its text changes only together with a new version. */
export const studies = table(
  "studies",
  {
    id: text("id").primaryKey(),
    status: words("status", STUDY_STATUSES).notNull(),
    /** The version that holds; 0 while it is a draft. */
    number: integer("number").notNull().default(0),
    revision: integer("revision").notNull().default(1),
    title: text("title").notNull(),
    reportedOn: date("reported_on").notNull(),
    sourceUrl: text("source_url"),
    centralQuestions: json<string[]>("central_questions").notNull(),
    subQuestions: json<string[]>("sub_questions").notNull(),
    conclusions: json<string[]>("conclusions").notNull(),
    ...act("created"),
    publishedAt: instant("published_at"),
  },
  (t) => [
    index("studies_status_index").on(t.status, t.reportedOn),
    wordCheck("studies_status_check", t.status, STUDY_STATUSES),
  ],
);

/** What was published, as it was: the study with all its recommendations. Never changed, never deleted. */
export const studyVersions = table(
  "study_versions",
  {
    id: text("id").primaryKey(),
    studyId: idOf("study_id", () => studies.id),
    number: integer("number").notNull(),
    content: json<unknown>("content").notNull(),
    /** Why the text changed; absent on the first version. */
    reason: text("reason"),
    snapshotSha256: text("snapshot_sha256").notNull(),
    ...act("published"),
  },
  (t) => [uniqueIndex("study_versions_number_unique").on(t.studyId, t.number)],
);

/**
 * One recommendation of a study. Its answers and its plan are repeated here from the newest statement of each kind, in the
 * same transaction; a test rebuilds them.
 */
export const recommendations = table(
  "recommendations",
  {
    id: text("id").primaryKey(),
    studyId: idOf("study_id", () => studies.id),
    number: integer("number").notNull(),
    text: text("text").notNull(),
    toCouncil: flag("to_council").notNull(),
    toCollege: flag("to_college").notNull(),
    toCivilService: flag("to_civil_service").notNull(),
    performances: json<Performance[]>("performances").notNull(),
    isPublished: flag("is_published").notNull().default(false),
    /** The version of the study that its text is from; 0 while that is a draft. */
    textVersion: integer("text_version").notNull().default(0),
    decision: words("decision", COUNCIL_DECISIONS).notNull().default("pending"),
    response: words("response", COLLEGE_RESPONSES),
    collegeProgress: words("college_progress", PROGRESS_STATUSES),
    councilProgress: words("council_progress", PROGRESS_STATUSES),
    verdict: words("verdict", AUDIT_VERDICTS).notNull().default("not_assessed"),
    /** Whether an addressee reports it as implemented. */
    isClaimed: flag("is_claimed").notNull().default(false),
    actionPlan: text("action_plan"),
    ownerId: text("owner_id").references(() => users.id),
    dueOn: date("due_on"),
    /** A progress report of the college before it is released: a working paper. */
    draftStatus: words("draft_status", PROGRESS_DRAFT_STATUSES).notNull().default("none"),
    draftWord: words("draft_word", PROGRESS_STATUSES),
    draftText: text("draft_text"),
    draftEvidenceUrl: text("draft_evidence_url"),
    /** Ids of files; null for none. */
    draftEvidence: json<string[]>("draft_evidence"),
    ...laterAct("drafted"),
    draftReturnReason: text("draft_return_reason"),
    draftRevision: integer("draft_revision").notNull().default(0),
  },
  (t) => [
    uniqueIndex("recommendations_number_unique").on(t.studyId, t.number),
    index("recommendations_standing_index").on(t.isPublished, t.verdict, t.isClaimed),
    index("recommendations_owner_index").on(t.ownerId),
    wordCheck("recommendations_decision_check", t.decision, COUNCIL_DECISIONS),
    wordCheck("recommendations_response_check", t.response, COLLEGE_RESPONSES),
    wordCheck("recommendations_college_progress_check", t.collegeProgress, PROGRESS_STATUSES),
    wordCheck("recommendations_council_progress_check", t.councilProgress, PROGRESS_STATUSES),
    wordCheck("recommendations_verdict_check", t.verdict, AUDIT_VERDICTS),
    wordCheck("recommendations_draft_status_check", t.draftStatus, PROGRESS_DRAFT_STATUSES),
    wordCheck("recommendations_draft_word_check", t.draftWord, PROGRESS_STATUSES),
  ],
);

export const recommendationCollaborations = table(
  "recommendation_collaborations",
  {
    recommendationId: idOf("recommendation_id", () => recommendations.id),
    collaborationId: idOf("collaboration_id", () => collaborations.id),
  },
  (t) => [
    primaryKey({ columns: [t.recommendationId, t.collaborationId] }),
    index("recommendation_collaborations_collaboration_index").on(t.collaborationId),
  ],
);

/** What council, college, addressee or auditor said, one row each time. The newest of a kind holds; all stay. */
export const recommendationStatements = table(
  "recommendation_statements",
  {
    id: text("id").primaryKey(),
    recommendationId: idOf("recommendation_id", () => recommendations.id),
    kind: words("kind", STATEMENT_KINDS).notNull(),
    /** From 1, of its kind. */
    number: integer("number").notNull(),
    /** A word of the vocabulary of its kind. */
    word: text("word").notNull(),
    text: text("text"),
    evidenceUrl: text("evidence_url"),
    /** Files, with their hashes; null for none. */
    evidence: json<{ evidenceId: string; title: string; sha256: string }[]>("evidence"),
    decidedOn: date("decided_on"),
    decisionNumber: text("decision_number"),
    actionPlan: text("action_plan"),
    ownerId: text("owner_id").references(() => users.id),
    dueOn: date("due_on"),
    /** Who drafted what another released. */
    preparedById: text("prepared_by_id").references(() => users.id),
    ...act("made"),
    snapshotSha256: text("snapshot_sha256").notNull(),
  },
  (t) => [
    uniqueIndex("recommendation_statements_number_unique").on(t.recommendationId, t.kind, t.number),
    wordCheck("recommendation_statements_kind_check", t.kind, STATEMENT_KINDS),
  ],
);

/** A due date moves only with a reason, and the old one stays. */
export const recommendationDateChanges = table(
  "recommendation_date_changes",
  {
    id: text("id").primaryKey(),
    recommendationId: idOf("recommendation_id", () => recommendations.id),
    oldDueOn: date("old_due_on").notNull(),
    newDueOn: date("new_due_on").notNull(),
    reason: text("reason").notNull(),
    ...act("changed"),
  },
  (t) => [index("recommendation_date_changes_recommendation_index").on(t.recommendationId)],
);

/** What the college reports to the council each year on all recommendations; frozen once it was sent. */
export const followUpReports = table(
  "follow_up_reports",
  {
    id: text("id").primaryKey(),
    year: integer("year").notNull(),
    number: integer("number").notNull().default(1),
    /** Why it replaces the version before it; null of the first. */
    reason: text("reason"),
    preamble: text("preamble").notNull(),
    revision: integer("revision").notNull().default(1),
    ...act("saved"),
    content: json<unknown>("content"),
    snapshotSha256: text("snapshot_sha256"),
    ...laterAct("sent"),
  },
  (t) => [uniqueIndex("follow_up_reports_version_unique").on(t.year, t.number)],
);

export const studiesRelations = relations(studies, ({ many }) => ({
  recommendations: many(recommendations),
}));

export const recommendationsRelations = relations(recommendations, ({ one, many }) => ({
  study: one(studies, { fields: [recommendations.studyId], references: [studies.id] }),
  owner: one(users, { fields: [recommendations.ownerId], references: [users.id] }),
  collaborations: many(recommendationCollaborations),
  dateChanges: many(recommendationDateChanges),
}));

export const recommendationCollaborationsRelations = relations(
  recommendationCollaborations,
  ({ one }) => ({
    recommendation: one(recommendations, {
      fields: [recommendationCollaborations.recommendationId],
      references: [recommendations.id],
    }),
    collaboration: one(collaborations, {
      fields: [recommendationCollaborations.collaborationId],
      references: [collaborations.id],
    }),
  }),
);

export const recommendationStatementsRelations = relations(recommendationStatements, ({ one }) => ({
  owner: one(users, { fields: [recommendationStatements.ownerId], references: [users.id] }),
  preparedBy: one(users, {
    fields: [recommendationStatements.preparedById],
    references: [users.id],
  }),
  madeBy: one(users, { fields: [recommendationStatements.madeById], references: [users.id] }),
}));

export const recommendationDateChangesRelations = relations(
  recommendationDateChanges,
  ({ one }) => ({
    recommendation: one(recommendations, {
      fields: [recommendationDateChanges.recommendationId],
      references: [recommendations.id],
    }),
  }),
);
