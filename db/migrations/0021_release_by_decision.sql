DROP TRIGGER "moment_date_changes_refuse_delete";--> statement-breakpoint
DROP TRIGGER "moment_date_changes_refuse_change";--> statement-breakpoint
DROP TRIGGER "record_corrections_refuse_delete";--> statement-breakpoint
DROP TRIGGER "record_corrections_refuse_change";--> statement-breakpoint
DROP TRIGGER "goals_refuse_delete";--> statement-breakpoint
DROP TRIGGER "goals_refuse_change";--> statement-breakpoint
DROP TRIGGER "indicators_refuse_delete";--> statement-breakpoint
DROP TRIGGER "indicators_refuse_change";--> statement-breakpoint
DROP TRIGGER "indicator_measurements_refuse_delete";--> statement-breakpoint
DROP TRIGGER "indicator_measurements_refuse_change";--> statement-breakpoint
DROP TRIGGER "milestones_refuse_delete";--> statement-breakpoint
DROP TRIGGER "milestones_refuse_change";--> statement-breakpoint
DROP TRIGGER "collaboration_facts_refuse_delete";--> statement-breakpoint
DROP TRIGGER "collaboration_facts_refuse_change";--> statement-breakpoint
DROP TRIGGER "report_versions_refuse_delete";--> statement-breakpoint
DROP TRIGGER "report_versions_refuse_change";--> statement-breakpoint
DROP TRIGGER "report_versions_refuse_change_but_from_submitted_or_released";--> statement-breakpoint
DROP TRIGGER "report_versions_refuse_change_but_from_submitted";--> statement-breakpoint
DROP TRIGGER "report_versions_refuse_change_but_from_released";--> statement-breakpoint
DROP TRIGGER "report_versions_refuse_thaw";--> statement-breakpoint
DROP TRIGGER "report_results_refuse_delete";--> statement-breakpoint
DROP TRIGGER "report_results_refuse_change";--> statement-breakpoint
DROP TRIGGER "report_results_refuse_insert";--> statement-breakpoint
DROP TRIGGER "council_conclusions_refuse_delete";--> statement-breakpoint
DROP TRIGGER "council_conclusions_refuse_change";--> statement-breakpoint
DROP TRIGGER "judgements_refuse_delete";--> statement-breakpoint
DROP TRIGGER "judgements_refuse_change";--> statement-breakpoint
DROP TRIGGER "questions_refuse_delete";--> statement-breakpoint
DROP TRIGGER "questions_refuse_change";--> statement-breakpoint
DROP TRIGGER "questions_refuse_change_but_from_open_or_drafted";--> statement-breakpoint
DROP TRIGGER "question_postponements_refuse_delete";--> statement-breakpoint
DROP TRIGGER "question_postponements_refuse_change";--> statement-breakpoint
DROP TRIGGER "commitments_refuse_delete";--> statement-breakpoint
DROP TRIGGER "commitments_refuse_change";--> statement-breakpoint
DROP TRIGGER "commitments_refuse_change_but_from_open_or_reported_done_or_settled";--> statement-breakpoint
DROP TRIGGER "commitments_refuse_change_but_from_open";--> statement-breakpoint
DROP TRIGGER "commitments_refuse_change_but_from_reported_done_or_settled";--> statement-breakpoint
DROP TRIGGER "commitment_date_changes_refuse_delete";--> statement-breakpoint
DROP TRIGGER "commitment_date_changes_refuse_change";--> statement-breakpoint
DROP TRIGGER "assessments_refuse_delete";--> statement-breakpoint
DROP TRIGGER "assessments_refuse_change";--> statement-breakpoint
DROP TRIGGER "assessments_refuse_change_but_from_submitted_or_proposed";--> statement-breakpoint
DROP TRIGGER "assessments_refuse_change_but_from_submitted";--> statement-breakpoint
DROP TRIGGER "assessments_refuse_change_but_from_proposed";--> statement-breakpoint
DROP TRIGGER "assessments_refuse_thaw";--> statement-breakpoint
DROP TRIGGER "view_rounds_refuse_delete";--> statement-breakpoint
DROP TRIGGER "view_rounds_refuse_change";--> statement-breakpoint
DROP TRIGGER "views_refuse_delete";--> statement-breakpoint
DROP TRIGGER "views_refuse_change";--> statement-breakpoint
DROP TRIGGER "views_refuse_insert";--> statement-breakpoint
DROP TRIGGER "finding_versions_refuse_delete";--> statement-breakpoint
DROP TRIGGER "finding_versions_refuse_change";--> statement-breakpoint
DROP TRIGGER "samples_refuse_delete";--> statement-breakpoint
DROP TRIGGER "samples_refuse_change";--> statement-breakpoint
DROP TRIGGER "sample_reports_refuse_delete";--> statement-breakpoint
DROP TRIGGER "sample_reports_refuse_change";--> statement-breakpoint
DROP TRIGGER "sample_reports_refuse_insert";--> statement-breakpoint
DROP TRIGGER "study_versions_refuse_delete";--> statement-breakpoint
DROP TRIGGER "study_versions_refuse_change";--> statement-breakpoint
DROP TRIGGER "recommendation_statements_refuse_delete";--> statement-breakpoint
DROP TRIGGER "recommendation_statements_refuse_change";--> statement-breakpoint
DROP TRIGGER "recommendation_date_changes_refuse_delete";--> statement-breakpoint
DROP TRIGGER "recommendation_date_changes_refuse_change";--> statement-breakpoint
DROP TRIGGER "follow_up_reports_refuse_delete";--> statement-breakpoint
DROP TRIGGER "follow_up_reports_refuse_change";--> statement-breakpoint
DROP TRIGGER "evidence_refuse_delete";--> statement-breakpoint
DROP TRIGGER "evidence_refuse_change";--> statement-breakpoint
DROP TRIGGER "audit_events_refuse_delete";--> statement-breakpoint
DROP TRIGGER "audit_events_refuse_change";--> statement-breakpoint
DROP TRIGGER "samples_refuse_change_of_draw";--> statement-breakpoint
DROP TRIGGER "sample_reports_refuse_change_of_draw";--> statement-breakpoint
DROP TRIGGER "findings_refuse_another_place";--> statement-breakpoint
DROP TRIGGER "findings_refuse_delete";--> statement-breakpoint
DROP TRIGGER "studies_refuse_change_without_version";--> statement-breakpoint
DROP TRIGGER "studies_refuse_delete";--> statement-breakpoint
DROP TRIGGER "recommendations_refuse_change_without_version";--> statement-breakpoint
DROP TRIGGER "recommendations_refuse_delete";--> statement-breakpoint
ALTER TABLE `report_versions` ADD `college_decided_on` text;--> statement-breakpoint
ALTER TABLE `report_versions` ADD `college_decision_number` text;--> statement-breakpoint
CREATE TRIGGER "moment_date_changes_refuse_delete" BEFORE DELETE ON "moment_date_changes"
BEGIN SELECT RAISE(ABORT, 'moment_date_changes: rows are kept'); END;--> statement-breakpoint
CREATE TRIGGER "moment_date_changes_refuse_change" BEFORE UPDATE ON "moment_date_changes"
BEGIN SELECT RAISE(ABORT, 'moment_date_changes: a row stays as it is'); END;--> statement-breakpoint
CREATE TRIGGER "record_corrections_refuse_delete" BEFORE DELETE ON "record_corrections"
BEGIN SELECT RAISE(ABORT, 'record_corrections: rows are kept'); END;--> statement-breakpoint
CREATE TRIGGER "record_corrections_refuse_change" BEFORE UPDATE ON "record_corrections"
BEGIN SELECT RAISE(ABORT, 'record_corrections: a frozen row stays as it is'); END;--> statement-breakpoint
CREATE TRIGGER "goals_refuse_delete" BEFORE DELETE ON "goals"
  WHEN exists (select 1 from "record_corrections" where "record_corrections"."row_id" in (OLD."id") and verb = 'withdrawn')
BEGIN SELECT RAISE(ABORT, 'goals: rows are kept'); END;--> statement-breakpoint
CREATE TRIGGER "goals_refuse_change" BEFORE UPDATE ON "goals"
  WHEN exists (select 1 from "record_corrections" where "record_corrections"."row_id" in (OLD."id") and verb = 'withdrawn')
BEGIN SELECT RAISE(ABORT, 'goals: a row stays as it is'); END;--> statement-breakpoint
CREATE TRIGGER "indicators_refuse_delete" BEFORE DELETE ON "indicators"
  WHEN exists (select 1 from "record_corrections" where "record_corrections"."row_id" in (OLD."id", OLD."goal_id") and verb = 'withdrawn')
BEGIN SELECT RAISE(ABORT, 'indicators: rows are kept'); END;--> statement-breakpoint
CREATE TRIGGER "indicators_refuse_change" BEFORE UPDATE ON "indicators"
  WHEN exists (select 1 from "record_corrections" where "record_corrections"."row_id" in (OLD."id", OLD."goal_id") and verb = 'withdrawn')
BEGIN SELECT RAISE(ABORT, 'indicators: a row stays as it is'); END;--> statement-breakpoint
CREATE TRIGGER "indicator_measurements_refuse_delete" BEFORE DELETE ON "indicator_measurements"
  WHEN exists (select 1 from "record_corrections" where "record_corrections"."row_id" in (OLD."id", OLD."indicator_id") and verb = 'withdrawn')
BEGIN SELECT RAISE(ABORT, 'indicator_measurements: rows are kept'); END;--> statement-breakpoint
CREATE TRIGGER "indicator_measurements_refuse_change" BEFORE UPDATE ON "indicator_measurements"
  WHEN exists (select 1 from "record_corrections" where "record_corrections"."row_id" in (OLD."id", OLD."indicator_id") and verb = 'withdrawn')
BEGIN SELECT RAISE(ABORT, 'indicator_measurements: a row stays as it is'); END;--> statement-breakpoint
CREATE TRIGGER "milestones_refuse_delete" BEFORE DELETE ON "milestones"
  WHEN exists (select 1 from "record_corrections" where "record_corrections"."row_id" in (OLD."id") and verb = 'withdrawn')
BEGIN SELECT RAISE(ABORT, 'milestones: rows are kept'); END;--> statement-breakpoint
CREATE TRIGGER "milestones_refuse_change" BEFORE UPDATE ON "milestones"
  WHEN exists (select 1 from "record_corrections" where "record_corrections"."row_id" in (OLD."id") and verb = 'withdrawn')
BEGIN SELECT RAISE(ABORT, 'milestones: a row stays as it is'); END;--> statement-breakpoint
CREATE TRIGGER "collaboration_facts_refuse_delete" BEFORE DELETE ON "collaboration_facts"
  WHEN exists (select 1 from "record_corrections" where "record_corrections"."row_id" in (OLD."id") and verb = 'withdrawn')
BEGIN SELECT RAISE(ABORT, 'collaboration_facts: rows are kept'); END;--> statement-breakpoint
CREATE TRIGGER "collaboration_facts_refuse_change" BEFORE UPDATE ON "collaboration_facts"
  WHEN exists (select 1 from "record_corrections" where "record_corrections"."row_id" in (OLD."id") and verb = 'withdrawn')
BEGIN SELECT RAISE(ABORT, 'collaboration_facts: a row stays as it is'); END;--> statement-breakpoint
CREATE TRIGGER "report_versions_refuse_delete" BEFORE DELETE ON "report_versions"
BEGIN SELECT RAISE(ABORT, 'report_versions: rows are kept'); END;--> statement-breakpoint
CREATE TRIGGER "report_versions_refuse_change" BEFORE UPDATE OF
  "id", "report_id", "number", "revision", "content", "correction_reason", "created_by_id",
  "created_at", "saved_by_id", "saved_at", "submitted_by_id", "submitted_at", "snapshot_sha256",
  "score_scoping", "score_overview", "score_policy_lines", "score_cooperation", "score_accountability",
  "lowest_score", "deviation_count", "decision_asked", "budgeted_euros", "spent_euros",
  "forecast_euros", "risk_level"
  ON "report_versions"
  WHEN OLD."status" <> 'draft'
BEGIN SELECT RAISE(ABORT, 'report_versions: a frozen row stays as it is'); END;--> statement-breakpoint
CREATE TRIGGER "report_versions_refuse_change_but_from_submitted_or_released" BEFORE UPDATE OF
  "status"
  ON "report_versions"
  WHEN OLD."status" <> 'draft' AND OLD."status" NOT IN ('submitted', 'released')
BEGIN SELECT RAISE(ABORT, 'report_versions: this changes only from submitted or released'); END;--> statement-breakpoint
CREATE TRIGGER "report_versions_refuse_change_but_from_submitted" BEFORE UPDATE OF
  "withdrawn_at", "returned_at", "returned_by_id", "return_reason", "released_at", "released_by_id",
  "college_decided_on", "college_decision_number"
  ON "report_versions"
  WHEN OLD."status" <> 'draft' AND OLD."status" NOT IN ('submitted')
BEGIN SELECT RAISE(ABORT, 'report_versions: this changes only from submitted'); END;--> statement-breakpoint
CREATE TRIGGER "report_versions_refuse_change_but_from_released" BEFORE UPDATE OF
  "concluded_at"
  ON "report_versions"
  WHEN OLD."status" <> 'draft' AND OLD."status" NOT IN ('released')
BEGIN SELECT RAISE(ABORT, 'report_versions: this changes only from released'); END;--> statement-breakpoint
CREATE TRIGGER "report_versions_refuse_thaw" BEFORE UPDATE OF
  "status"
  ON "report_versions"
  WHEN OLD."status" <> 'draft' AND NOT (NEW."status" <> 'draft')
BEGIN SELECT RAISE(ABORT, 'report_versions: a frozen row stays frozen'); END;--> statement-breakpoint
CREATE TRIGGER "report_results_refuse_delete" BEFORE DELETE ON "report_results"
BEGIN SELECT RAISE(ABORT, 'report_results: rows are kept'); END;--> statement-breakpoint
CREATE TRIGGER "report_results_refuse_change" BEFORE UPDATE ON "report_results"
  WHEN EXISTS (SELECT 1 FROM "report_versions" WHERE "report_versions"."id" IN (OLD."version_id", NEW."version_id") AND "report_versions"."status" <> 'draft')
BEGIN SELECT RAISE(ABORT, 'report_results: what belongs to a frozen row of report_versions stays as it is'); END;--> statement-breakpoint
CREATE TRIGGER "report_results_refuse_insert" BEFORE INSERT ON "report_results"
  WHEN EXISTS (SELECT 1 FROM "report_versions" WHERE "report_versions"."id" IN (NEW."version_id") AND "report_versions"."status" <> 'draft')
BEGIN SELECT RAISE(ABORT, 'report_results: what belongs to a frozen row of report_versions stays as it is'); END;--> statement-breakpoint
CREATE TRIGGER "council_conclusions_refuse_delete" BEFORE DELETE ON "council_conclusions"
BEGIN SELECT RAISE(ABORT, 'council_conclusions: rows are kept'); END;--> statement-breakpoint
CREATE TRIGGER "council_conclusions_refuse_change" BEFORE UPDATE ON "council_conclusions"
BEGIN SELECT RAISE(ABORT, 'council_conclusions: a frozen row stays as it is'); END;--> statement-breakpoint
CREATE TRIGGER "judgements_refuse_delete" BEFORE DELETE ON "judgements"
BEGIN SELECT RAISE(ABORT, 'judgements: rows are kept'); END;--> statement-breakpoint
CREATE TRIGGER "judgements_refuse_change" BEFORE UPDATE OF
  "id", "report_id", "version_id", "council_member_id", "sight", "course", "element",
  "explanation", "score_scoping", "score_overview", "score_policy_lines", "score_cooperation",
  "score_accountability", "given_at"
  ON "judgements"
BEGIN SELECT RAISE(ABORT, 'judgements: a frozen row stays as it is'); END;--> statement-breakpoint
CREATE TRIGGER "questions_refuse_delete" BEFORE DELETE ON "questions"
BEGIN SELECT RAISE(ABORT, 'questions: rows are kept'); END;--> statement-breakpoint
CREATE TRIGGER "questions_refuse_change" BEFORE UPDATE OF
  "id", "report_id", "version_id", "performance", "kind", "text", "asked_by_id", "asked_at"
  ON "questions"
BEGIN SELECT RAISE(ABORT, 'questions: a frozen row stays as it is'); END;--> statement-breakpoint
CREATE TRIGGER "questions_refuse_change_but_from_open_or_drafted" BEFORE UPDATE OF
  "status", "due_on", "answer", "answered_by_id", "answered_at"
  ON "questions"
  WHEN OLD."status" NOT IN ('open', 'drafted')
BEGIN SELECT RAISE(ABORT, 'questions: this changes only from open or drafted'); END;--> statement-breakpoint
CREATE TRIGGER "question_postponements_refuse_delete" BEFORE DELETE ON "question_postponements"
BEGIN SELECT RAISE(ABORT, 'question_postponements: rows are kept'); END;--> statement-breakpoint
CREATE TRIGGER "question_postponements_refuse_change" BEFORE UPDATE ON "question_postponements"
BEGIN SELECT RAISE(ABORT, 'question_postponements: a row stays as it is'); END;--> statement-breakpoint
CREATE TRIGGER "commitments_refuse_delete" BEFORE DELETE ON "commitments"
BEGIN SELECT RAISE(ABORT, 'commitments: rows are kept'); END;--> statement-breakpoint
CREATE TRIGGER "commitments_refuse_change" BEFORE UPDATE OF
  "id", "collaboration_id", "conclusion_id", "text", "recorded_by_id", "recorded_at"
  ON "commitments"
BEGIN SELECT RAISE(ABORT, 'commitments: a frozen row stays as it is'); END;--> statement-breakpoint
CREATE TRIGGER "commitments_refuse_change_but_from_open_or_reported_done_or_settled" BEFORE UPDATE OF
  "status"
  ON "commitments"
  WHEN OLD."status" NOT IN ('open', 'reported_done', 'settled')
BEGIN SELECT RAISE(ABORT, 'commitments: this changes only from open or reported_done or settled'); END;--> statement-breakpoint
CREATE TRIGGER "commitments_refuse_change_but_from_open" BEFORE UPDATE OF
  "reported_done_by_id", "reported_done_at", "reported_done_text", "due_on"
  ON "commitments"
  WHEN OLD."status" NOT IN ('open')
BEGIN SELECT RAISE(ABORT, 'commitments: this changes only from open'); END;--> statement-breakpoint
CREATE TRIGGER "commitments_refuse_change_but_from_reported_done_or_settled" BEFORE UPDATE OF
  "settled_by_id", "settled_at", "reopened_by_id", "reopened_at", "reopen_reason"
  ON "commitments"
  WHEN OLD."status" NOT IN ('reported_done', 'settled')
BEGIN SELECT RAISE(ABORT, 'commitments: this changes only from reported_done or settled'); END;--> statement-breakpoint
CREATE TRIGGER "commitment_date_changes_refuse_delete" BEFORE DELETE ON "commitment_date_changes"
BEGIN SELECT RAISE(ABORT, 'commitment_date_changes: rows are kept'); END;--> statement-breakpoint
CREATE TRIGGER "commitment_date_changes_refuse_change" BEFORE UPDATE ON "commitment_date_changes"
BEGIN SELECT RAISE(ABORT, 'commitment_date_changes: a row stays as it is'); END;--> statement-breakpoint
CREATE TRIGGER "assessments_refuse_delete" BEFORE DELETE ON "assessments"
BEGIN SELECT RAISE(ABORT, 'assessments: rows are kept'); END;--> statement-breakpoint
CREATE TRIGGER "assessments_refuse_change" BEFORE UPDATE OF
  "id", "collaboration_id", "number", "framework_version", "revision", "content", "created_by_id",
  "created_at", "saved_by_id", "saved_at", "submitted_by_id", "submitted_at", "snapshot_sha256",
  "position_numerator", "position_denominator", "advised_band", "advised_style", "is_provisional"
  ON "assessments"
  WHEN OLD."status" <> 'draft'
BEGIN SELECT RAISE(ABORT, 'assessments: a frozen row stays as it is'); END;--> statement-breakpoint
CREATE TRIGGER "assessments_refuse_change_but_from_submitted_or_proposed" BEFORE UPDATE OF
  "status", "returned_at", "returned_by_id", "return_reason"
  ON "assessments"
  WHEN OLD."status" <> 'draft' AND OLD."status" NOT IN ('submitted', 'proposed')
BEGIN SELECT RAISE(ABORT, 'assessments: this changes only from submitted or proposed'); END;--> statement-breakpoint
CREATE TRIGGER "assessments_refuse_change_but_from_submitted" BEFORE UPDATE OF
  "proposed_at", "proposed_by_id", "college_decided_on", "college_decision_number"
  ON "assessments"
  WHEN OLD."status" <> 'draft' AND OLD."status" NOT IN ('submitted')
BEGIN SELECT RAISE(ABORT, 'assessments: this changes only from submitted'); END;--> statement-breakpoint
CREATE TRIGGER "assessments_refuse_change_but_from_proposed" BEFORE UPDATE OF
  "decided_at", "decided_by_id", "council_decided_on", "council_decision_number", "rejection_reason",
  "decision", "is_amended", "decision_sha256", "style", "secondary_style", "oversight_package",
  "evaluate_on"
  ON "assessments"
  WHEN OLD."status" <> 'draft' AND OLD."status" NOT IN ('proposed')
BEGIN SELECT RAISE(ABORT, 'assessments: this changes only from proposed'); END;--> statement-breakpoint
CREATE TRIGGER "assessments_refuse_thaw" BEFORE UPDATE OF
  "status"
  ON "assessments"
  WHEN OLD."status" <> 'draft' AND NOT (NEW."status" <> 'draft')
BEGIN SELECT RAISE(ABORT, 'assessments: a frozen row stays frozen'); END;--> statement-breakpoint
CREATE TRIGGER "view_rounds_refuse_delete" BEFORE DELETE ON "view_rounds"
BEGIN SELECT RAISE(ABORT, 'view_rounds: rows are kept'); END;--> statement-breakpoint
CREATE TRIGGER "view_rounds_refuse_change" BEFORE UPDATE ON "view_rounds"
  WHEN OLD."closed_at" is not null
BEGIN SELECT RAISE(ABORT, 'view_rounds: a frozen row stays as it is'); END;--> statement-breakpoint
CREATE TRIGGER "views_refuse_delete" BEFORE DELETE ON "views"
BEGIN SELECT RAISE(ABORT, 'views: rows are kept'); END;--> statement-breakpoint
CREATE TRIGGER "views_refuse_change" BEFORE UPDATE ON "views"
  WHEN EXISTS (SELECT 1 FROM "view_rounds" WHERE "view_rounds"."id" IN (OLD."round_id", NEW."round_id") AND "view_rounds"."closed_at" is not null)
BEGIN SELECT RAISE(ABORT, 'views: what belongs to a frozen row of view_rounds stays as it is'); END;--> statement-breakpoint
CREATE TRIGGER "views_refuse_insert" BEFORE INSERT ON "views"
  WHEN EXISTS (SELECT 1 FROM "view_rounds" WHERE "view_rounds"."id" IN (NEW."round_id") AND "view_rounds"."closed_at" is not null)
BEGIN SELECT RAISE(ABORT, 'views: what belongs to a frozen row of view_rounds stays as it is'); END;--> statement-breakpoint
CREATE TRIGGER "finding_versions_refuse_delete" BEFORE DELETE ON "finding_versions"
BEGIN SELECT RAISE(ABORT, 'finding_versions: rows are kept'); END;--> statement-breakpoint
CREATE TRIGGER "finding_versions_refuse_change" BEFORE UPDATE ON "finding_versions"
  WHEN OLD."status" <> 'draft'
BEGIN SELECT RAISE(ABORT, 'finding_versions: a frozen row stays as it is'); END;--> statement-breakpoint
CREATE TRIGGER "samples_refuse_delete" BEFORE DELETE ON "samples"
BEGIN SELECT RAISE(ABORT, 'samples: rows are kept'); END;--> statement-breakpoint
CREATE TRIGGER "samples_refuse_change" BEFORE UPDATE ON "samples"
  WHEN OLD."status" = 'published'
BEGIN SELECT RAISE(ABORT, 'samples: a frozen row stays as it is'); END;--> statement-breakpoint
CREATE TRIGGER "sample_reports_refuse_delete" BEFORE DELETE ON "sample_reports"
BEGIN SELECT RAISE(ABORT, 'sample_reports: rows are kept'); END;--> statement-breakpoint
CREATE TRIGGER "sample_reports_refuse_change" BEFORE UPDATE ON "sample_reports"
  WHEN EXISTS (SELECT 1 FROM "samples" WHERE "samples"."id" IN (OLD."sample_id", NEW."sample_id") AND "samples"."status" = 'published')
BEGIN SELECT RAISE(ABORT, 'sample_reports: what belongs to a frozen row of samples stays as it is'); END;--> statement-breakpoint
CREATE TRIGGER "sample_reports_refuse_insert" BEFORE INSERT ON "sample_reports"
  WHEN EXISTS (SELECT 1 FROM "samples" WHERE "samples"."id" IN (NEW."sample_id") AND "samples"."status" = 'published')
BEGIN SELECT RAISE(ABORT, 'sample_reports: what belongs to a frozen row of samples stays as it is'); END;--> statement-breakpoint
CREATE TRIGGER "study_versions_refuse_delete" BEFORE DELETE ON "study_versions"
BEGIN SELECT RAISE(ABORT, 'study_versions: rows are kept'); END;--> statement-breakpoint
CREATE TRIGGER "study_versions_refuse_change" BEFORE UPDATE ON "study_versions"
BEGIN SELECT RAISE(ABORT, 'study_versions: a frozen row stays as it is'); END;--> statement-breakpoint
CREATE TRIGGER "recommendation_statements_refuse_delete" BEFORE DELETE ON "recommendation_statements"
BEGIN SELECT RAISE(ABORT, 'recommendation_statements: rows are kept'); END;--> statement-breakpoint
CREATE TRIGGER "recommendation_statements_refuse_change" BEFORE UPDATE ON "recommendation_statements"
BEGIN SELECT RAISE(ABORT, 'recommendation_statements: a frozen row stays as it is'); END;--> statement-breakpoint
CREATE TRIGGER "recommendation_date_changes_refuse_delete" BEFORE DELETE ON "recommendation_date_changes"
BEGIN SELECT RAISE(ABORT, 'recommendation_date_changes: rows are kept'); END;--> statement-breakpoint
CREATE TRIGGER "recommendation_date_changes_refuse_change" BEFORE UPDATE ON "recommendation_date_changes"
BEGIN SELECT RAISE(ABORT, 'recommendation_date_changes: a frozen row stays as it is'); END;--> statement-breakpoint
CREATE TRIGGER "follow_up_reports_refuse_delete" BEFORE DELETE ON "follow_up_reports"
BEGIN SELECT RAISE(ABORT, 'follow_up_reports: rows are kept'); END;--> statement-breakpoint
CREATE TRIGGER "follow_up_reports_refuse_change" BEFORE UPDATE ON "follow_up_reports"
  WHEN OLD."sent_at" is not null
BEGIN SELECT RAISE(ABORT, 'follow_up_reports: a frozen row stays as it is'); END;--> statement-breakpoint
CREATE TRIGGER "evidence_refuse_delete" BEFORE DELETE ON "evidence"
BEGIN SELECT RAISE(ABORT, 'evidence: rows are kept'); END;--> statement-breakpoint
CREATE TRIGGER "evidence_refuse_change" BEFORE UPDATE ON "evidence"
BEGIN SELECT RAISE(ABORT, 'evidence: a frozen row stays as it is'); END;--> statement-breakpoint
CREATE TRIGGER "audit_events_refuse_delete" BEFORE DELETE ON "audit_events"
BEGIN SELECT RAISE(ABORT, 'audit_events: rows are kept'); END;--> statement-breakpoint
CREATE TRIGGER "audit_events_refuse_change" BEFORE UPDATE ON "audit_events"
BEGIN SELECT RAISE(ABORT, 'audit_events: a row stays as it is'); END;--> statement-breakpoint
CREATE TRIGGER "samples_refuse_change_of_draw" BEFORE UPDATE OF
  "id", "cycle_year", "moment_id", "seed", "size", "population", "population_size", "population_sha256", "drawn_at", "drawn_by_id"
  ON "samples"
BEGIN SELECT RAISE(ABORT, 'samples: a draw stays as it was'); END;--> statement-breakpoint
CREATE TRIGGER "sample_reports_refuse_change_of_draw" BEFORE UPDATE OF "sample_id", "position", "report_id", "version_number" ON "sample_reports"
BEGIN SELECT RAISE(ABORT, 'sample_reports: a draw stays as it was'); END;--> statement-breakpoint
CREATE TRIGGER "findings_refuse_another_place" BEFORE UPDATE OF "id", "collaboration_id", "cycle_year" ON "findings"
BEGIN SELECT RAISE(ABORT, 'findings: a finding stays with its collaboration and cycle'); END;--> statement-breakpoint
CREATE TRIGGER "findings_refuse_delete" BEFORE DELETE ON "findings"
BEGIN SELECT RAISE(ABORT, 'findings: rows are kept'); END;--> statement-breakpoint
CREATE TRIGGER "studies_refuse_change_without_version" BEFORE UPDATE OF
  "status", "title", "reported_on", "source_url", "central_questions", "sub_questions", "conclusions"
  ON "studies" WHEN OLD."status" = 'published' AND (NEW."status" <> 'published' OR NEW."number" <= OLD."number"
  OR NOT EXISTS (SELECT 1 FROM "study_versions" WHERE "study_id" = NEW."id" AND "number" = NEW."number"))
BEGIN SELECT RAISE(ABORT, 'studies: a published study changes by a new version'); END;--> statement-breakpoint
CREATE TRIGGER "studies_refuse_delete" BEFORE DELETE ON "studies" WHEN OLD."status" = 'published'
BEGIN SELECT RAISE(ABORT, 'studies: a published study is kept'); END;--> statement-breakpoint
CREATE TRIGGER "recommendations_refuse_change_without_version" BEFORE UPDATE OF
  "study_id", "number", "text", "to_council", "to_college", "to_civil_service", "performances", "is_published"
  ON "recommendations" WHEN OLD."is_published" = 1 AND (NEW."is_published" <> 1 OR NEW."text_version" <= OLD."text_version"
  OR NOT EXISTS (SELECT 1 FROM "study_versions" WHERE "study_id" = NEW."study_id" AND "number" = NEW."text_version"))
BEGIN SELECT RAISE(ABORT, 'recommendations: a published recommendation changes by a new version'); END;--> statement-breakpoint
CREATE TRIGGER "recommendations_refuse_delete" BEFORE DELETE ON "recommendations" WHEN OLD."is_published" = 1
BEGIN SELECT RAISE(ABORT, 'recommendations: a published recommendation is kept'); END;
