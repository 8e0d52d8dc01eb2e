import { relations } from "drizzle-orm";
import {
  date,
  flag,
  idOf,
  index,
  integer,
  json,
  table,
  text,
  uniqueIndex,
  wordCheck,
  words,
} from "../columns";
import { ASSESSMENT_STATUSES, BANDS, DIRECTING_STYLES, OVERSIGHT_PACKAGES } from "../vocabulary";
import { act, laterAct } from "./acts";
import { collaborations } from "./collaborations";
import { users } from "./users";

/**
 * A row is one version of the assessment of a collaboration. It is a draft until it is submitted; from then on triggers refuse
 * any change of A, B and the proposal, and after the council's decision of the decision as well. What was returned or decided
 * goes on as a copy with the next number.
 */
export const assessments = table(
  "assessments",
  {
    id: text("id").primaryKey(),
    collaborationId: idOf("collaboration_id", () => collaborations.id),
    number: integer("number").notNull(),
    /** Of the questions it was answered under: features/assessments/framework/questions.ts. */
    frameworkVersion: text("framework_version").notNull(),
    status: words("status", ASSESSMENT_STATUSES).notNull(),
    /** Raised at every save of a draft; a save on an older one is told. */
    revision: integer("revision").notNull().default(1),
    /** A, B and the proposal for C: as typed in a draft, as checked from the submission on. */
    content: json<unknown>("content").notNull(),
    ...act("created"),
    ...act("saved"),
    ...laterAct("submitted"),
    /** SHA-256 over the canonical form of the frozen content. */
    snapshotSha256: text("snapshot_sha256"),
    /** By the alderman from `submitted`, or by the council from `proposed`. */
    ...laterAct("returned"),
    returnReason: text("return_reason"),
    ...laterAct("proposed"),
    collegeDecidedOn: date("college_decided_on"),
    collegeDecisionNumber: text("college_decision_number"),
    /** Recorded by the clerk; a rejection has a decision of the council too. */
    ...laterAct("decided"),
    councilDecidedOn: date("council_decided_on"),
    councilDecisionNumber: text("council_decision_number"),
    rejectionReason: text("rejection_reason"),
    /** C as the council decided it, which may differ from the proposal. */
    decision: json<unknown>("decision"),
    isAmended: flag("is_amended").notNull().default(false),
    decisionSha256: text("decision_sha256"),
    /** Read out of the content at submission: lists and dashboards read many at once. */
    positionNumerator: integer("position_numerator"),
    positionDenominator: integer("position_denominator"),
    advisedBand: words("advised_band", BANDS),
    advisedStyle: words("advised_style", DIRECTING_STYLES),
    isProvisional: flag("is_provisional").notNull().default(false),
    /** Read out of the decision. */
    style: words("style", DIRECTING_STYLES),
    secondaryStyle: words("secondary_style", DIRECTING_STYLES),
    oversightPackage: words("oversight_package", OVERSIGHT_PACKAGES),
    evaluateOn: date("evaluate_on"),
  },
  (t) => [
    uniqueIndex("assessments_collaboration_number_unique").on(t.collaborationId, t.number),
    index("assessments_status_index").on(t.status, t.councilDecidedOn),
    // All three, or the engine finds what was decided of one collaboration among what was decided of all.
    index("assessments_decided_index").on(t.collaborationId, t.status, t.councilDecidedOn),
    wordCheck("assessments_status_check", t.status, ASSESSMENT_STATUSES),
    wordCheck("assessments_advised_band_check", t.advisedBand, BANDS),
    wordCheck("assessments_advised_style_check", t.advisedStyle, DIRECTING_STYLES),
    wordCheck("assessments_style_check", t.style, DIRECTING_STYLES),
    wordCheck("assessments_secondary_style_check", t.secondaryStyle, DIRECTING_STYLES),
    wordCheck("assessments_oversight_package_check", t.oversightPackage, OVERSIGHT_PACKAGES),
  ],
);

export const assessmentsRelations = relations(assessments, ({ one }) => ({
  collaboration: one(collaborations, {
    fields: [assessments.collaborationId],
    references: [collaborations.id],
  }),
  savedBy: one(users, { fields: [assessments.savedById], references: [users.id] }),
  submittedBy: one(users, { fields: [assessments.submittedById], references: [users.id] }),
  returnedBy: one(users, { fields: [assessments.returnedById], references: [users.id] }),
  proposedBy: one(users, { fields: [assessments.proposedById], references: [users.id] }),
  decidedBy: one(users, { fields: [assessments.decidedById], references: [users.id] }),
}));
