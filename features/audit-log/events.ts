/** Every action the audit log knows, in the past tense, by the type of the object it is about. Pure. */

interface Described {
  actions: readonly string[];
  /**
   * Work on what is not released, published or sent yet. Whoever may read drafts sees the content, also when what came of it is
   * for everybody by now: a hash of it would let others test a guess at what was typed first.
   */
  working?: readonly string[];
}

/** In the order in which the log offers them. */
export const EVENTS = {
  session: { actions: ["signed_in", "sign_in_failed", "signed_out"] },
  user: { actions: ["user_added", "user_locked", "user_unlocked", "user_changed", "password_set"] },
  collaboration: {
    actions: [
      "collaboration_added",
      // Until 0.2.0 one name for the fourteen that follow.
      "collaboration_changed",
      "collaboration_details_changed",
      "directing_style_decided",
      "goal_added",
      "goal_changed",
      "indicator_added",
      "indicator_changed",
      "targets_set",
      "measurement_added",
      "milestone_added",
      "milestone_changed",
      "budgets_set",
      "fact_added",
      "partner_joined",
      "partner_left",
      "goal_corrected",
      "goal_withdrawn",
      "indicator_corrected",
      "indicator_withdrawn",
      "measurement_corrected",
      "measurement_withdrawn",
      "milestone_corrected",
      "milestone_withdrawn",
      "fact_corrected",
      "fact_withdrawn",
      "civil_servant_assigned",
      "civil_servant_unassigned",
      "portfolio_assigned",
      "dossier_exported",
    ],
  },
  partner: { actions: ["partner_added", "partners_merged"] },
  cycle: { actions: ["cycle_added"] },
  moment: { actions: ["moment_added", "moment_changed", "moment_date_moved"] },
  report: {
    actions: [
      "report_started",
      "report_draft_saved",
      "report_submitted",
      "report_withdrawn",
      "report_returned",
      "report_released",
      "report_correction_started",
      "review_concluded",
    ],
    working: ["report_started", "report_draft_saved", "report_correction_started"],
  },
  evidence: { actions: ["evidence_added", "evidence_downloaded"] },
  question: {
    actions: ["question_asked", "answer_drafted", "question_answered", "question_postponed"],
    working: ["answer_drafted"],
  },
  judgement: { actions: ["judgement_given", "judgement_revised"] },
  commitment: {
    actions: [
      "commitment_recorded",
      "commitment_reported_done",
      "commitment_settled",
      "commitment_reopened",
      "commitment_date_moved",
    ],
  },
  view_round: {
    actions: [
      "view_round_opened",
      "view_round_closed",
      "view_given",
      "view_changed",
      "partner_view_entered",
      "partner_invited",
      "partner_invitation_exchanged",
      "partner_invitation_withdrawn",
    ],
  },
  assessment: {
    actions: [
      "assessment_started",
      "assessment_draft_saved",
      "assessment_submitted",
      "assessment_returned",
      "assessment_proposed",
      "assessment_decided",
      "assessment_rejected",
      "assessment_returned_by_council",
    ],
    working: ["assessment_started", "assessment_draft_saved"],
  },
  finding: {
    actions: [
      "finding_started",
      "finding_draft_saved",
      "finding_published",
      "finding_correction_started",
    ],
    working: ["finding_started", "finding_draft_saved", "finding_correction_started"],
  },
  sample: {
    actions: ["sample_drawn", "sample_saved", "sample_published", "table_exported"],
    working: ["sample_drawn", "sample_saved"],
  },
  study: {
    actions: ["study_added", "study_changed", "study_published", "study_revised"],
    working: ["study_added", "study_changed"],
  },
  recommendation: {
    actions: [
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
    ],
    working: [
      "recommendation_added",
      "recommendation_changed",
      "recommendation_removed",
      "recommendation_progress_drafted",
      "recommendation_progress_returned",
    ],
  },
  follow_up: { actions: ["follow_up_saved", "follow_up_sent"], working: ["follow_up_saved"] },
  export: { actions: ["table_exported"] },
  audit_log: { actions: ["log_verified", "record_sealed", "log_exported"] },
  settings: { actions: ["settings_changed"] },
} as const satisfies Record<string, Described>;

type Events = typeof EVENTS;
export type ObjectType = keyof Events;
/** What may happen to such an object. */
export type ActionOf<Type extends ObjectType> = Events[Type]["actions"][number];
export type EventAction = ActionOf<ObjectType>;

export const OBJECT_TYPES = Object.keys(EVENTS) as ObjectType[];
/** Each once: a table is taken along of a sample too. */
export const EVENT_ACTIONS = [
  ...new Set(Object.values(EVENTS).flatMap(({ actions }): EventAction[] => [...actions])),
];

const TYPE_OF = new Map<EventAction, ObjectType>(
  OBJECT_TYPES.flatMap((type) => EVENTS[type].actions.map((action) => [action, type] as const)),
);
export function objectTypeOf(action: EventAction): ObjectType {
  const type = TYPE_OF.get(action);
  if (!type) throw new Error(`no such action: ${action}`);
  return type;
}

const WORKING_ACTIONS = new Set<string>(
  Object.values<Described>(EVENTS).flatMap(({ working = [] }) => working),
);

export const isWorking = (action: string): boolean => WORKING_ACTIONS.has(action);

/** Evidence may be of a draft, and goes on to be of what came of it: its content is for who may read that. */
export const isSalted = (action: string): boolean =>
  isWorking(action) || action === "evidence_added" || action === "evidence_downloaded";
