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
  real,
  table,
  text,
  uniqueIndex,
  wordCheck,
  words,
} from "../columns";
import { REPORT_STATUSES, RISK_LEVELS } from "../vocabulary";
import { act, laterAct } from "./acts";
import { collaborations, indicators } from "./collaborations";
import { moments } from "./cycles";
import { scoreChecks, scoreColumns } from "./scores";
import { users } from "./users";

/**
 * One accountability report per collaboration and control moment. Status belongs to its versions;
 * what is repeated here is written in the same transaction, so that lists need one join.
 */
export const reports = table(
  "reports",
  {
    id: text("id").primaryKey(),
    collaborationId: idOf("collaboration_id", () => collaborations.id),
    momentId: idOf("moment_id", () => moments.id),
    createdAt: instant("created_at").notNull(),
    latestNumber: integer("latest_number").notNull(),
    latestStatus: words("latest_status", REPORT_STATUSES).notNull(),
    firstSubmittedAt: instant("first_submitted_at"),
    /** The version the council sees: the newest one that was released. */
    releasedVersionId: text("released_version_id"),
    /** Set with the first council conclusion; from then on the review is closed. */
    concludedAt: instant("concluded_at"),
    /**
     * Figures of the released version, written at release: the dashboard reads many reports at once,
     * and a version carries its whole text along.
     */
    ...scoreColumns(),
    decisionAsked: flag("decision_asked").notNull().default(false),
    riskLevel: words("risk_level", RISK_LEVELS),
    spentEuros: integer("spent_euros"),
    forecastEuros: integer("forecast_euros"),
  },
  (t) => [
    uniqueIndex("reports_collaboration_moment_unique").on(t.collaborationId, t.momentId),
    index("reports_moment_index").on(t.momentId),
    index("reports_latest_status_index").on(t.latestStatus),
    /** Finds the reports that are with the council and not concluded. */
    index("reports_review_index").on(t.concludedAt, t.releasedVersionId),
    wordCheck("reports_latest_status_check", t.latestStatus, REPORT_STATUSES),
  ],
);

/** A version is a draft until it is submitted; from then on triggers refuse any change of its content. */
export const reportVersions = table(
  "report_versions",
  {
    id: text("id").primaryKey(),
    reportId: idOf("report_id", () => reports.id),
    number: integer("number").notNull(),
    status: words("status", REPORT_STATUSES).notNull(),
    /** Raised at every save of a draft; a save on an older one is told. */
    revision: integer("revision").notNull().default(1),
    content: json<unknown>("content").notNull(),
    /** Why a released report is corrected; absent on a first version. */
    correctionReason: text("correction_reason"),
    ...act("created"),
    ...act("saved"),
    ...laterAct("submitted"),
    ...laterAct("returned"),
    returnReason: text("return_reason"),
    withdrawnAt: instant("withdrawn_at"),
    ...laterAct("released"),
    /** By which decision the college sent it to the council; absent on what was released before this was asked. */
    collegeDecidedOn: date("college_decided_on"),
    collegeDecisionNumber: text("college_decision_number"),
    concludedAt: instant("concluded_at"),
    /** SHA-256 over the canonical form of the frozen content, evidence hashes included. */
    snapshotSha256: text("snapshot_sha256"),
    /** Read out of the content at submission, for lists and dashboards. */
    ...scoreColumns(),
    lowestScore: integer("lowest_score"),
    deviationCount: integer("deviation_count").notNull().default(0),
    decisionAsked: flag("decision_asked").notNull().default(false),
    budgetedEuros: integer("budgeted_euros"),
    spentEuros: integer("spent_euros"),
    forecastEuros: integer("forecast_euros"),
    /** Null in versions of before it was asked. */
    riskLevel: words("risk_level", RISK_LEVELS),
  },
  (t) => [
    uniqueIndex("report_versions_report_number_unique").on(t.reportId, t.number),
    wordCheck("report_versions_status_check", t.status, REPORT_STATUSES),
    ...scoreChecks("report_versions", t),
  ],
);

/** What a frozen version reported per indicator, read out of its content at submission. */
export const reportResults = table(
  "report_results",
  {
    versionId: idOf("version_id", () => reportVersions.id),
    indicatorId: idOf("indicator_id", () => indicators.id),
    value: real("value"),
    forecast: real("forecast"),
    /** The target of this cycle and the end target as they were seen at submission. */
    target: real("target"),
    targetFrom: real("target_from"),
    targetTo: real("target_to"),
  },
  (t) => [
    primaryKey({ columns: [t.versionId, t.indicatorId] }),
    index("report_results_indicator_index").on(t.indicatorId),
  ],
);

export const reportVersionsRelations = relations(reportVersions, ({ one }) => ({
  savedBy: one(users, { fields: [reportVersions.savedById], references: [users.id] }),
  submittedBy: one(users, { fields: [reportVersions.submittedById], references: [users.id] }),
  returnedBy: one(users, { fields: [reportVersions.returnedById], references: [users.id] }),
  releasedBy: one(users, { fields: [reportVersions.releasedById], references: [users.id] }),
}));
