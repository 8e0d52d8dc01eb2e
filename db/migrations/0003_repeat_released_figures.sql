ALTER TABLE `reports` ADD `score_scoping` integer;--> statement-breakpoint
ALTER TABLE `reports` ADD `score_overview` integer;--> statement-breakpoint
ALTER TABLE `reports` ADD `score_policy_lines` integer;--> statement-breakpoint
ALTER TABLE `reports` ADD `score_cooperation` integer;--> statement-breakpoint
ALTER TABLE `reports` ADD `score_accountability` integer;--> statement-breakpoint
ALTER TABLE `reports` ADD `decision_asked` integer DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE `reports` ADD `spent_euros` integer;--> statement-breakpoint
ALTER TABLE `reports` ADD `forecast_euros` integer;--> statement-breakpoint
-- Reports that were released before: their figures, out of the version that the council sees.
UPDATE `reports` SET
  (`score_scoping`, `score_overview`, `score_policy_lines`, `score_cooperation`, `score_accountability`,
   `decision_asked`, `spent_euros`, `forecast_euros`) = (
    SELECT `v`.`score_scoping`, `v`.`score_overview`, `v`.`score_policy_lines`, `v`.`score_cooperation`,
      `v`.`score_accountability`, `v`.`decision_asked`, `v`.`spent_euros`, `v`.`forecast_euros`
    FROM `report_versions` AS `v` WHERE `v`.`id` = `reports`.`released_version_id`)
WHERE `released_version_id` IS NOT NULL;
