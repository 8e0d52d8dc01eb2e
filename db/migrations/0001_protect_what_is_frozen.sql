-- What the audit trail rests on is refused by the engine itself, whatever code asks for it.
CREATE TRIGGER `audit_events_refuse_update` BEFORE UPDATE ON `audit_events`
BEGIN SELECT RAISE(ABORT, 'audit_events is append-only'); END;
--> statement-breakpoint
CREATE TRIGGER `audit_events_refuse_delete` BEFORE DELETE ON `audit_events`
BEGIN SELECT RAISE(ABORT, 'audit_events is append-only'); END;
--> statement-breakpoint
CREATE TRIGGER `report_versions_refuse_change_of_frozen` BEFORE UPDATE OF
  `report_id`, `number`, `content`, `correction_reason`, `snapshot_sha256`, `submitted_at`, `submitted_by_id`,
  `score_scoping`, `score_overview`, `score_policy_lines`, `score_cooperation`, `score_accountability`,
  `lowest_score`, `deviation_count`, `decision_asked`, `budgeted_euros`, `spent_euros`, `forecast_euros`
  ON `report_versions` WHEN OLD.`status` <> 'draft'
BEGIN SELECT RAISE(ABORT, 'a submitted version is frozen'); END;
--> statement-breakpoint
CREATE TRIGGER `report_versions_refuse_back_to_draft` BEFORE UPDATE OF `status` ON `report_versions`
  WHEN OLD.`status` <> 'draft' AND NEW.`status` = 'draft'
BEGIN SELECT RAISE(ABORT, 'a submitted version is frozen'); END;
--> statement-breakpoint
CREATE TRIGGER `report_versions_refuse_delete` BEFORE DELETE ON `report_versions`
BEGIN SELECT RAISE(ABORT, 'a version is kept'); END;
--> statement-breakpoint
CREATE TRIGGER `evidence_refuse_update` BEFORE UPDATE ON `evidence`
BEGIN SELECT RAISE(ABORT, 'evidence is kept as it was added'); END;
--> statement-breakpoint
CREATE TRIGGER `evidence_refuse_delete` BEFORE DELETE ON `evidence`
BEGIN SELECT RAISE(ABORT, 'evidence is kept as it was added'); END;
--> statement-breakpoint
CREATE TRIGGER `council_conclusions_refuse_update` BEFORE UPDATE ON `council_conclusions`
BEGIN SELECT RAISE(ABORT, 'a conclusion is added to, not changed'); END;
--> statement-breakpoint
CREATE TRIGGER `council_conclusions_refuse_delete` BEFORE DELETE ON `council_conclusions`
BEGIN SELECT RAISE(ABORT, 'a conclusion is added to, not changed'); END;
