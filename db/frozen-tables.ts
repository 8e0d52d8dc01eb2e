/**
 * What is frozen, as a list: the one place to name a table whose rows stand from some moment on. The event of each step of such a
 * row carries the hash of the row; verifying the audit log compares every row with all its events, and every event with its row.
 * Adding one: docs/architecture.md, "What is frozen".
 */
import { eq, isNotNull, ne } from "drizzle-orm";
import type { FrozenTable } from "./frozen";
import {
  assessments,
  commitments,
  councilConclusions,
  evidence,
  findingVersions,
  followUpReports,
  judgements,
  questions,
  recommendationDateChanges,
  recommendationStatements,
  reportResults,
  reportVersions,
  sampleReports,
  samples,
  studyVersions,
  viewRounds,
  views,
} from "./schema";

const RETURNED = ["returnedAt", "returnedById", "returnReason"];
const DECIDED = ["decidedAt", "decidedById", "councilDecidedOn", "councilDecisionNumber"];

export const FROZEN_TABLES = {
  report_versions: {
    table: reportVersions,
    objectType: "report",
    objectId: reportVersions.reportId,
    version: reportVersions.number,
    isFrozen: ne(reportVersions.status, "draft"),
    member: "recordSha256",
    steps: {
      report_submitted: {},
      report_withdrawn: { from: ["submitted"], fills: ["withdrawnAt"] },
      report_returned: { from: ["submitted"], fills: RETURNED },
      report_released: { from: ["submitted"], fills: ["releasedAt", "releasedById"] },
      review_concluded: { from: ["released"], fills: ["concludedAt"] },
    },
    parts: { table: reportResults, of: reportResults.versionId, order: reportResults.indicatorId },
    hashes: [{ column: "content", kept: "snapshotSha256" }],
  },
  council_conclusions: {
    table: councilConclusions,
    objectType: "report",
    objectId: councilConclusions.reportId,
    version: null,
    rowId: "conclusionId",
    member: "conclusionSha256",
    steps: { review_concluded: {} },
  },
  evidence: {
    table: evidence,
    objectType: "evidence",
    objectId: evidence.id,
    version: null,
    member: "recordSha256",
    steps: { evidence_added: {} },
    file: { sha256: evidence.sha256, isFile: eq(evidence.kind, "file") },
  },
  questions: {
    table: questions,
    objectType: "question",
    objectId: questions.id,
    version: null,
    member: "recordSha256",
    steps: {
      question_asked: {},
      answer_drafted: { from: ["open", "drafted"] },
      question_postponed: { from: ["open", "drafted"] },
      question_answered: { from: ["open", "drafted"], fills: ["answeredById", "answeredAt"] },
    },
    // The draft of an answer is a working paper of the college.
    except: ["draftAnswer", "draftedById", "draftedAt", "revision"],
  },
  judgements: {
    table: judgements,
    objectType: "judgement",
    objectId: judgements.id,
    version: null,
    member: "recordSha256",
    steps: { judgement_given: {}, judgement_revised: {} },
    // The next judgement of the same member says so: features/audit-log/review-queries.ts.
    except: ["supersededAt"],
  },
  commitments: {
    table: commitments,
    objectType: "commitment",
    objectId: commitments.id,
    version: null,
    member: "recordSha256",
    steps: {
      commitment_recorded: {},
      commitment_reported_done: { from: ["open"] },
      commitment_settled: { from: ["reported_done"] },
      commitment_reopened: { from: ["reported_done", "settled"] },
      commitment_date_moved: { from: ["open"] },
    },
    except: ["revision"],
  },
  finding_versions: {
    table: findingVersions,
    objectType: "finding",
    objectId: findingVersions.findingId,
    version: findingVersions.number,
    isFrozen: ne(findingVersions.status, "draft"),
    member: "recordSha256",
    steps: { finding_published: {} },
    hashes: [{ column: "content", kept: "snapshotSha256" }],
  },
  samples: {
    table: samples,
    objectType: "sample",
    objectId: samples.id,
    version: null,
    isFrozen: eq(samples.status, "published"),
    member: "recordSha256",
    steps: { sample_published: {} },
    parts: { table: sampleReports, of: sampleReports.sampleId, order: sampleReports.position },
  },
  follow_up_reports: {
    table: followUpReports,
    objectType: "follow_up",
    objectId: followUpReports.year,
    version: followUpReports.number,
    isFrozen: isNotNull(followUpReports.sentAt),
    member: "recordSha256",
    steps: { follow_up_sent: {} },
    // Came later, with a default; events say it as the version.
    except: ["number"],
    hashes: [{ column: "content", kept: "snapshotSha256" }],
  },
  study_versions: {
    table: studyVersions,
    objectType: "study",
    objectId: studyVersions.studyId,
    version: studyVersions.number,
    member: "recordSha256",
    steps: { study_published: {}, study_revised: {} },
    hashes: [{ column: "content", kept: "snapshotSha256" }],
  },
  recommendation_statements: {
    table: recommendationStatements,
    objectType: "recommendation",
    objectId: recommendationStatements.recommendationId,
    version: null,
    rowId: "statementId",
    member: "recordSha256",
    steps: {
      recommendation_decision_recorded: {},
      recommendation_response_given: {},
      recommendation_progress_released: {},
      recommendation_council_progress_reported: {},
      recommendation_verdict_given: {},
    },
  },
  recommendation_date_changes: {
    table: recommendationDateChanges,
    objectType: "recommendation",
    objectId: recommendationDateChanges.recommendationId,
    version: null,
    rowId: "moveId",
    member: "moveSha256",
    steps: { recommendation_due_date_moved: {} },
  },
  view_rounds: {
    table: viewRounds,
    objectType: "view_round",
    objectId: viewRounds.id,
    version: null,
    isFrozen: isNotNull(viewRounds.closedAt),
    member: "recordSha256",
    steps: { view_round_closed: {} },
    // With their ids, which nobody is shown: without those the hash is no test of a guess at who gave which view.
    parts: { table: views, of: views.roundId, order: views.id },
  },
  assessments: {
    table: assessments,
    objectType: "assessment",
    objectId: assessments.id,
    version: assessments.number,
    isFrozen: ne(assessments.status, "draft"),
    member: "recordSha256",
    steps: {
      assessment_submitted: {},
      assessment_returned: { from: ["submitted"], fills: RETURNED },
      assessment_proposed: {
        from: ["submitted"],
        fills: ["proposedAt", "proposedById", "collegeDecidedOn", "collegeDecisionNumber"],
      },
      assessment_returned_by_council: { from: ["proposed"], fills: RETURNED },
      assessment_rejected: { from: ["proposed"], fills: [...DECIDED, "rejectionReason"] },
      assessment_decided: {
        from: ["proposed"],
        fills: [...DECIDED, "style", "secondaryStyle", "oversightPackage", "evaluateOn"],
      },
    },
    hashes: [
      { column: "content", kept: "snapshotSha256" },
      { column: "decision", kept: "decisionSha256" },
    ],
  },
} as const satisfies Record<string, FrozenTable>;
