import { relations } from "drizzle-orm";
import { date, idOf, index, instant, integer, table, text, wordCheck, words } from "../columns";
import {
  COMMITMENT_STATUSES,
  CONCLUSION_OUTCOMES,
  COURSES,
  ELEMENTS,
  PERFORMANCES,
  QUESTION_KINDS,
  QUESTION_STATUSES,
  SIGHTS,
} from "../vocabulary";
import { act, laterAct } from "./acts";
import { collaborations } from "./collaborations";
import { reports, reportVersions } from "./reports";
import { scoreChecks, scoreColumns } from "./scores";
import { users } from "./users";

/** A question of a council member on a released report, or on one performance in it. */
export const questions = table(
  "questions",
  {
    id: text("id").primaryKey(),
    reportId: idOf("report_id", () => reports.id),
    versionId: idOf("version_id", () => reportVersions.id),
    performance: words("performance", PERFORMANCES),
    kind: words("kind", QUESTION_KINDS).notNull(),
    status: words("status", QUESTION_STATUSES).notNull(),
    text: text("text").notNull(),
    ...act("asked"),
    /** Until 24:00 Europe/Amsterdam. Follows from the term of its kind, or from a postponement. */
    dueOn: date("due_on").notNull(),
    draftAnswer: text("draft_answer"),
    ...laterAct("drafted"),
    answer: text("answer"),
    ...laterAct("answered"),
    revision: integer("revision").notNull().default(1),
  },
  (t) => [
    index("questions_report_index").on(t.reportId, t.askedAt),
    index("questions_status_index").on(t.status, t.dueOn),
    index("questions_asked_by_index").on(t.askedById),
    wordCheck("questions_performance_check", t.performance, PERFORMANCES),
    wordCheck("questions_kind_check", t.kind, QUESTION_KINDS),
    wordCheck("questions_status_check", t.status, QUESTION_STATUSES),
  ],
);

export const questionPostponements = table(
  "question_postponements",
  {
    id: text("id").primaryKey(),
    questionId: idOf("question_id", () => questions.id),
    oldDueOn: date("old_due_on").notNull(),
    newDueOn: date("new_due_on").notNull(),
    reason: text("reason").notNull(),
    ...act("postponed"),
  },
  (t) => [index("question_postponements_question_index").on(t.questionId)],
);

/** A judgement keeps the version it was given on. A revised one supersedes, it does not overwrite. */
export const judgements = table(
  "judgements",
  {
    id: text("id").primaryKey(),
    reportId: idOf("report_id", () => reports.id),
    versionId: idOf("version_id", () => reportVersions.id),
    councilMemberId: idOf("council_member_id", () => users.id),
    sight: words("sight", SIGHTS).notNull(),
    course: words("course", COURSES).notNull(),
    /** On which element more is fixed or let go; absent with `keep_frame`. */
    element: words("element", ELEMENTS),
    explanation: text("explanation"),
    ...scoreColumns(),
    givenAt: instant("given_at").notNull(),
    supersededAt: instant("superseded_at"),
  },
  (t) => [
    index("judgements_report_index").on(t.reportId, t.supersededAt),
    index("judgements_member_index").on(t.councilMemberId, t.reportId),
    wordCheck("judgements_sight_check", t.sight, SIGHTS),
    wordCheck("judgements_course_check", t.course, COURSES),
    wordCheck("judgements_element_check", t.element, ELEMENTS),
    ...scoreChecks("judgements", t),
  ],
);

/** The council's conclusion on a report, recorded by the clerk. A later one adds, it does not replace. */
export const councilConclusions = table(
  "council_conclusions",
  {
    id: text("id").primaryKey(),
    reportId: idOf("report_id", () => reports.id),
    versionId: idOf("version_id", () => reportVersions.id),
    outcome: words("outcome", CONCLUSION_OUTCOMES).notNull(),
    text: text("text").notNull(),
    decidedOn: date("decided_on").notNull(),
    decisionNumber: text("decision_number").notNull(),
    /** Why it came before the day on which the council meets; absent when it did not. */
    earlyReason: text("early_reason"),
    ...act("recorded"),
  },
  (t) => [
    index("council_conclusions_report_index").on(t.reportId, t.recordedAt),
    wordCheck("council_conclusions_outcome_check", t.outcome, CONCLUSION_OUTCOMES),
  ],
);

/** A promise of the college to the council (toezegging). */
export const commitments = table(
  "commitments",
  {
    id: text("id").primaryKey(),
    collaborationId: idOf("collaboration_id", () => collaborations.id),
    conclusionId: text("conclusion_id").references(() => councilConclusions.id),
    text: text("text").notNull(),
    status: words("status", COMMITMENT_STATUSES).notNull(),
    dueOn: date("due_on").notNull(),
    ...act("recorded"),
    ...laterAct("reportedDone"),
    reportedDoneText: text("reported_done_text"),
    ...laterAct("settled"),
    /** When the clerk last opened it again, and why: the council does not hold it for kept. */
    ...laterAct("reopened"),
    reopenReason: text("reopen_reason"),
    revision: integer("revision").notNull().default(1),
  },
  (t) => [
    index("commitments_collaboration_index").on(t.collaborationId, t.status),
    index("commitments_status_index").on(t.status, t.dueOn),
    index("commitments_conclusion_index").on(t.conclusionId),
    wordCheck("commitments_status_check", t.status, COMMITMENT_STATUSES),
  ],
);

/** A commitment's due date moves only with a reason, and the old one stays. */
export const commitmentDateChanges = table(
  "commitment_date_changes",
  {
    id: text("id").primaryKey(),
    commitmentId: idOf("commitment_id", () => commitments.id),
    oldDueOn: date("old_due_on").notNull(),
    newDueOn: date("new_due_on").notNull(),
    reason: text("reason").notNull(),
    ...act("changed"),
  },
  (t) => [index("commitment_date_changes_commitment_index").on(t.commitmentId)],
);

export const questionsRelations = relations(questions, ({ one, many }) => ({
  version: one(reportVersions, { fields: [questions.versionId], references: [reportVersions.id] }),
  askedBy: one(users, { fields: [questions.askedById], references: [users.id] }),
  draftedBy: one(users, { fields: [questions.draftedById], references: [users.id] }),
  answeredBy: one(users, { fields: [questions.answeredById], references: [users.id] }),
  postponements: many(questionPostponements),
}));

export const questionPostponementsRelations = relations(questionPostponements, ({ one }) => ({
  question: one(questions, {
    fields: [questionPostponements.questionId],
    references: [questions.id],
  }),
  postponedBy: one(users, {
    fields: [questionPostponements.postponedById],
    references: [users.id],
  }),
}));

export const judgementsRelations = relations(judgements, ({ one }) => ({
  version: one(reportVersions, { fields: [judgements.versionId], references: [reportVersions.id] }),
  councilMember: one(users, { fields: [judgements.councilMemberId], references: [users.id] }),
}));

export const councilConclusionsRelations = relations(councilConclusions, ({ one, many }) => ({
  version: one(reportVersions, {
    fields: [councilConclusions.versionId],
    references: [reportVersions.id],
  }),
  recordedBy: one(users, { fields: [councilConclusions.recordedById], references: [users.id] }),
  commitments: many(commitments),
}));

export const commitmentsRelations = relations(commitments, ({ one, many }) => ({
  conclusion: one(councilConclusions, {
    fields: [commitments.conclusionId],
    references: [councilConclusions.id],
  }),
  reportedDoneBy: one(users, { fields: [commitments.reportedDoneById], references: [users.id] }),
  settledBy: one(users, { fields: [commitments.settledById], references: [users.id] }),
  reopenedBy: one(users, { fields: [commitments.reopenedById], references: [users.id] }),
  dateChanges: many(commitmentDateChanges),
}));

export const commitmentDateChangesRelations = relations(commitmentDateChanges, ({ one }) => ({
  commitment: one(commitments, {
    fields: [commitmentDateChanges.commitmentId],
    references: [commitments.id],
  }),
  changedBy: one(users, { fields: [commitmentDateChanges.changedById], references: [users.id] }),
}));
