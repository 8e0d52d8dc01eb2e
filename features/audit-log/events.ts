/** Every action the audit log knows, in the past tense, by the object it is about. */
export const EVENT_ACTIONS = [
  "signed_in",
  "sign_in_failed",
  "signed_out",
  "user_added",
  "user_locked",
  "user_unlocked",
  "user_changed",
  "password_set",
  "collaboration_added",
  "collaboration_changed",
  "civil_servant_assigned",
  "civil_servant_unassigned",
  "portfolio_assigned",
  "partner_added",
  "partners_merged",
  "cycle_added",
  "moment_added",
  "moment_changed",
  "moment_date_moved",
  "report_started",
  "report_draft_saved",
  "report_submitted",
  "report_withdrawn",
  "report_returned",
  "report_released",
  "report_correction_started",
  "evidence_added",
  "evidence_downloaded",
  "question_asked",
  "answer_drafted",
  "question_answered",
  "question_postponed",
  "judgement_given",
  "judgement_revised",
  "review_concluded",
  "commitment_recorded",
  "commitment_reported_done",
  "commitment_settled",
  "commitment_reopened",
  "commitment_date_moved",
  "view_round_opened",
  "view_round_closed",
  "view_given",
  "view_changed",
  "partner_view_entered",
  "partner_invited",
  "partner_invitation_exchanged",
  "partner_invitation_withdrawn",
  "assessment_started",
  "assessment_draft_saved",
  "assessment_submitted",
  "assessment_returned",
  "assessment_proposed",
  "assessment_decided",
  "assessment_rejected",
  "assessment_returned_by_council",
  "finding_started",
  "finding_draft_saved",
  "finding_published",
  "finding_correction_started",
  "sample_drawn",
  "sample_saved",
  "sample_published",
  "study_added",
  "study_changed",
  "study_published",
  "study_revised",
  "recommendation_added",
  "recommendation_changed",
  "recommendation_removed",
  "recommendation_decision_recorded",
  "recommendation_response_given",
  "recommendation_progress_drafted",
  "recommendation_progress_returned",
  "recommendation_progress_released",
  "recommendation_council_progress_reported",
  "recommendation_verdict_given",
  "recommendation_due_date_moved",
  "follow_up_saved",
  "follow_up_sent",
  "table_exported",
  "log_verified",
  "log_exported",
  "dossier_exported",
  "settings_changed",
] as const;
export type EventAction = (typeof EVENT_ACTIONS)[number];

/**
 * Work on what is not released, published or sent yet. Whoever may read drafts sees the content, also when what came of it is
 * for everybody by now: a hash of it would let others test a guess at what was typed first.
 */
export const WORKING_ACTIONS = [
  "report_started",
  "report_draft_saved",
  "report_correction_started",
  "answer_drafted",
  "assessment_started",
  "assessment_draft_saved",
  "finding_started",
  "finding_draft_saved",
  "finding_correction_started",
  "sample_drawn",
  "sample_saved",
  "study_added",
  "study_changed",
  "recommendation_added",
  "recommendation_changed",
  "recommendation_removed",
  "recommendation_progress_drafted",
  "recommendation_progress_returned",
  "follow_up_saved",
] as const satisfies readonly EventAction[];

export const isWorking = (action: string): boolean =>
  (WORKING_ACTIONS as readonly string[]).includes(action);

/** Evidence may be of a draft, and goes on to be of what came of it: its content is for who may read that. */
export const isSalted = (action: string): boolean =>
  isWorking(action) || action === "evidence_added" || action === "evidence_downloaded";

export const OBJECT_TYPES = [
  "session",
  "user",
  "collaboration",
  "partner",
  "cycle",
  "moment",
  "report",
  "evidence",
  "question",
  "judgement",
  "commitment",
  "view_round",
  "assessment",
  "finding",
  "sample",
  "study",
  "recommendation",
  "follow_up",
  "export",
  "audit_log",
  "settings",
] as const;
export type ObjectType = (typeof OBJECT_TYPES)[number];

export type AuditEvent = {
  action: EventAction;
  objectType: ObjectType;
  objectId: string;
  objectVersion?: number;
  before?: Record<string, unknown> | null;
  after?: Record<string, unknown> | null;
};
