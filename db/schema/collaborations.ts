import { relations } from "drizzle-orm";
import {
  date,
  flag,
  idOf,
  index,
  instant,
  integer,
  primaryKey,
  real,
  table,
  text,
  uniqueIndex,
  wordCheck,
  words,
} from "../columns";
import {
  AGREEMENTS,
  DATE_PRECISIONS,
  DIRECTING_STYLES,
  DIRECTIONS,
  LEGAL_FORMS,
} from "../vocabulary";
import { assessments } from "./assessments";
import { recordCorrections } from "./corrections";
import { collaborationPartners } from "./partners";
import { users } from "./users";

export const collaborations = table(
  "collaborations",
  {
    id: text("id").primaryKey(),
    slug: text("slug").notNull(),
    name: text("name").notNull(),
    challenge: text("challenge").notNull(),
    /** What bounds it; null is not described yet. */
    challengeIncludes: text("challenge_includes"),
    challengeExcludes: text("challenge_excludes"),
    challengeFor: text("challenge_for"),
    challengeArea: text("challenge_area"),
    challengeUntil: text("challenge_until"),
    programme: text("programme").notNull(),
    agreement: words("agreement", AGREEMENTS).notNull(),
    legalForm: words("legal_form", LEGAL_FORMS).notNull(),
    style: words("style", DIRECTING_STYLES),
    startedOn: date("started_on").notNull(),
    startedPrecision: words("started_precision", DATE_PRECISIONS).notNull(),
    endedOn: date("ended_on"),
    portfolioHolderId: text("portfolio_holder_id").references(() => users.id),
    /** For order and search: db/names/folded.ts. */
    nameFolded: text("name_folded").notNull().default(""),
    searchFolded: text("search_folded").notNull().default(""),
    /** Raised at every change; a form that was opened on an older one is told. */
    revision: integer("revision").notNull().default(1),
    createdAt: instant("created_at").notNull(),
  },
  (t) => [
    uniqueIndex("collaborations_slug_unique").on(t.slug),
    index("collaborations_portfolio_holder_index").on(t.portfolioHolderId),
    wordCheck("collaborations_agreement_check", t.agreement, AGREEMENTS),
    wordCheck("collaborations_legal_form_check", t.legalForm, LEGAL_FORMS),
    wordCheck("collaborations_style_check", t.style, DIRECTING_STYLES),
    wordCheck("collaborations_started_precision_check", t.startedPrecision, DATE_PRECISIONS),
  ],
);

/** Which civil servants keep which collaborations. */
export const collaborationAssignments = table(
  "collaboration_assignments",
  {
    collaborationId: idOf("collaboration_id", () => collaborations.id),
    userId: idOf("user_id", () => users.id),
  },
  (t) => [
    primaryKey({ columns: [t.collaborationId, t.userId] }),
    index("collaboration_assignments_user_index").on(t.userId),
  ],
);

/** Published facts with the page they were read on. */
export const collaborationFacts = table(
  "collaboration_facts",
  {
    id: text("id").primaryKey(),
    collaborationId: idOf("collaboration_id", () => collaborations.id),
    position: integer("position").notNull(),
    text: text("text").notNull(),
    sourceUrl: text("source_url").notNull(),
  },
  (t) => [index("collaboration_facts_collaboration_index").on(t.collaborationId, t.position)],
);

export const goals = table(
  "goals",
  {
    id: text("id").primaryKey(),
    collaborationId: idOf("collaboration_id", () => collaborations.id),
    position: integer("position").notNull(),
    text: text("text").notNull(),
  },
  (t) => [index("goals_collaboration_index").on(t.collaborationId, t.position)],
);

export const indicators = table(
  "indicators",
  {
    id: text("id").primaryKey(),
    goalId: idOf("goal_id", () => goals.id),
    position: integer("position").notNull(),
    name: text("name").notNull(),
    unit: text("unit").notNull(),
    direction: words("direction", DIRECTIONS).notNull(),
    baseline: real("baseline"),
    /** A year or a date, as the source gives it. */
    baselineOn: text("baseline_on"),
    target: real("target"),
    /** Only for `range`: the lower and upper bound, both included. */
    targetFrom: real("target_from"),
    targetTo: real("target_to"),
    targetOn: text("target_on"),
    note: text("note"),
    sourceUrl: text("source_url"),
    /** True when the figures are invented for the demo. */
    fictional: flag("fictional").notNull().default(false),
  },
  (t) => [
    index("indicators_goal_index").on(t.goalId, t.position),
    wordCheck("indicators_direction_check", t.direction, DIRECTIONS),
  ],
);

/** The target of one budget year on the way to the end target; set at the plan moments. */
export const indicatorTargets = table(
  "indicator_targets",
  {
    indicatorId: idOf("indicator_id", () => indicators.id),
    cycleYear: integer("cycle_year").notNull(),
    target: real("target"),
    targetFrom: real("target_from"),
    targetTo: real("target_to"),
  },
  (t) => [
    primaryKey({ columns: [t.indicatorId, t.cycleYear] }),
    index("indicator_targets_cycle_index").on(t.cycleYear),
  ],
);

/** Measured values that do not come from a report, such as published figures. */
export const indicatorMeasurements = table(
  "indicator_measurements",
  {
    id: text("id").primaryKey(),
    indicatorId: idOf("indicator_id", () => indicators.id),
    measuredOn: text("measured_on").notNull(),
    value: real("value").notNull(),
    sourceUrl: text("source_url"),
  },
  (t) => [index("indicator_measurements_indicator_index").on(t.indicatorId, t.measuredOn)],
);

export const milestones = table(
  "milestones",
  {
    id: text("id").primaryKey(),
    collaborationId: idOf("collaboration_id", () => collaborations.id),
    position: integer("position").notNull(),
    name: text("name").notNull(),
    plannedOn: date("planned_on").notNull(),
    expectedOn: date("expected_on"),
    doneOn: date("done_on"),
  },
  (t) => [index("milestones_collaboration_index").on(t.collaborationId, t.position)],
);

/** The municipality's own contribution as the budget planned it, in whole euros. */
export const budgets = table(
  "budgets",
  {
    collaborationId: idOf("collaboration_id", () => collaborations.id),
    year: integer("year").notNull(),
    plannedEuros: integer("planned_euros").notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.collaborationId, t.year] }),
    index("budgets_year_index").on(t.year),
  ],
);

export const collaborationsRelations = relations(collaborations, ({ one, many }) => ({
  portfolioHolder: one(users, {
    fields: [collaborations.portfolioHolderId],
    references: [users.id],
  }),
  assignments: many(collaborationAssignments),
  facts: many(collaborationFacts),
  partners: many(collaborationPartners),
  goals: many(goals),
  milestones: many(milestones),
  budgets: many(budgets),
  corrections: many(recordCorrections),
  assessments: many(assessments),
}));

export const collaborationAssignmentsRelations = relations(collaborationAssignments, ({ one }) => ({
  collaboration: one(collaborations, {
    fields: [collaborationAssignments.collaborationId],
    references: [collaborations.id],
  }),
  user: one(users, { fields: [collaborationAssignments.userId], references: [users.id] }),
}));

export const collaborationFactsRelations = relations(collaborationFacts, ({ one }) => ({
  collaboration: one(collaborations, {
    fields: [collaborationFacts.collaborationId],
    references: [collaborations.id],
  }),
}));

export const goalsRelations = relations(goals, ({ one, many }) => ({
  collaboration: one(collaborations, {
    fields: [goals.collaborationId],
    references: [collaborations.id],
  }),
  indicators: many(indicators),
}));

export const indicatorsRelations = relations(indicators, ({ one, many }) => ({
  goal: one(goals, { fields: [indicators.goalId], references: [goals.id] }),
  targets: many(indicatorTargets),
  measurements: many(indicatorMeasurements),
}));

export const indicatorTargetsRelations = relations(indicatorTargets, ({ one }) => ({
  indicator: one(indicators, {
    fields: [indicatorTargets.indicatorId],
    references: [indicators.id],
  }),
}));

export const indicatorMeasurementsRelations = relations(indicatorMeasurements, ({ one }) => ({
  indicator: one(indicators, {
    fields: [indicatorMeasurements.indicatorId],
    references: [indicators.id],
  }),
}));

export const milestonesRelations = relations(milestones, ({ one }) => ({
  collaboration: one(collaborations, {
    fields: [milestones.collaborationId],
    references: [collaborations.id],
  }),
}));

export const budgetsRelations = relations(budgets, ({ one }) => ({
  collaboration: one(collaborations, {
    fields: [budgets.collaborationId],
    references: [collaborations.id],
  }),
}));
