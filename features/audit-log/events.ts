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
  "table_exported",
  "settings_changed",
] as const;
export type EventAction = (typeof EVENT_ACTIONS)[number];

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
  "export",
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
