ALTER TABLE `report_versions` ADD `risk_level` text;--> statement-breakpoint
ALTER TABLE `reports` ADD `risk_level` text;--> statement-breakpoint
DROP TRIGGER `report_versions_refuse_change_of_frozen`;--> statement-breakpoint
CREATE TRIGGER `report_versions_refuse_change_of_frozen` BEFORE UPDATE OF
  `report_id`, `number`, `content`, `correction_reason`, `snapshot_sha256`, `submitted_at`, `submitted_by_id`,
  `score_scoping`, `score_overview`, `score_policy_lines`, `score_cooperation`, `score_accountability`,
  `lowest_score`, `deviation_count`, `decision_asked`, `budgeted_euros`, `spent_euros`, `forecast_euros`, `risk_level`
  ON `report_versions` WHEN OLD.`status` <> 'draft'
BEGIN SELECT RAISE(ABORT, 'a submitted version is frozen'); END;
