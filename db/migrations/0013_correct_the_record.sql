CREATE TABLE `record_corrections` (
	`id` text PRIMARY KEY NOT NULL,
	`collaboration_id` text NOT NULL,
	`part` text NOT NULL,
	`row_id` text NOT NULL,
	`verb` text NOT NULL,
	`was` text,
	`reason` text NOT NULL,
	`revision` integer NOT NULL,
	`made_at` text NOT NULL,
	`made_by_id` text NOT NULL,
	FOREIGN KEY (`collaboration_id`) REFERENCES `collaborations`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`made_by_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "record_corrections_part_check" CHECK("record_corrections"."part" in ('goal', 'indicator', 'measurement', 'milestone', 'fact')),
	CONSTRAINT "record_corrections_verb_check" CHECK("record_corrections"."verb" in ('corrected', 'withdrawn'))
);
--> statement-breakpoint
CREATE INDEX `record_corrections_collaboration_index` ON `record_corrections` (`collaboration_id`,`revision`);--> statement-breakpoint
CREATE UNIQUE INDEX `record_corrections_withdrawn_once` ON `record_corrections` (`row_id`) WHERE verb = 'withdrawn';
--> statement-breakpoint
-- What was put right stays to be read, and what was withdrawn stays as it was.
CREATE TRIGGER `record_corrections_refuse_update` BEFORE UPDATE ON `record_corrections`
BEGIN SELECT RAISE(ABORT, 'a correction is added to, not changed'); END;
--> statement-breakpoint
CREATE TRIGGER `record_corrections_refuse_delete` BEFORE DELETE ON `record_corrections`
BEGIN SELECT RAISE(ABORT, 'a correction is added to, not changed'); END;
--> statement-breakpoint
CREATE TRIGGER `goals_refuse_change_of_withdrawn` BEFORE UPDATE OF
  `id`, `collaboration_id`, `position`, `text`
  ON `goals` WHEN EXISTS (SELECT 1 FROM `record_corrections` WHERE `row_id` IN (OLD.`id`) AND verb = 'withdrawn')
BEGIN SELECT RAISE(ABORT, 'what was withdrawn stays as it was'); END;
--> statement-breakpoint
CREATE TRIGGER `goals_refuse_delete_of_withdrawn` BEFORE DELETE ON `goals`
  WHEN EXISTS (SELECT 1 FROM `record_corrections` WHERE `row_id` IN (OLD.`id`) AND verb = 'withdrawn')
BEGIN SELECT RAISE(ABORT, 'what was withdrawn is kept'); END;
--> statement-breakpoint
CREATE TRIGGER `indicators_refuse_change_of_withdrawn` BEFORE UPDATE OF
  `id`, `goal_id`, `position`, `name`, `unit`, `direction`, `baseline`, `baseline_on`, `target`, `target_from`,
  `target_to`, `target_on`, `note`, `source_url`, `fictional`
  ON `indicators` WHEN EXISTS (SELECT 1 FROM `record_corrections` WHERE `row_id` IN (OLD.`id`, OLD.`goal_id`) AND verb = 'withdrawn')
BEGIN SELECT RAISE(ABORT, 'what was withdrawn stays as it was'); END;
--> statement-breakpoint
CREATE TRIGGER `indicators_refuse_delete_of_withdrawn` BEFORE DELETE ON `indicators`
  WHEN EXISTS (SELECT 1 FROM `record_corrections` WHERE `row_id` IN (OLD.`id`, OLD.`goal_id`) AND verb = 'withdrawn')
BEGIN SELECT RAISE(ABORT, 'what was withdrawn is kept'); END;
--> statement-breakpoint
CREATE TRIGGER `indicator_measurements_refuse_change_of_withdrawn` BEFORE UPDATE OF
  `id`, `indicator_id`, `measured_on`, `value`, `source_url`
  ON `indicator_measurements` WHEN EXISTS (SELECT 1 FROM `record_corrections` WHERE `row_id` IN (OLD.`id`, OLD.`indicator_id`) AND verb = 'withdrawn')
BEGIN SELECT RAISE(ABORT, 'what was withdrawn stays as it was'); END;
--> statement-breakpoint
CREATE TRIGGER `indicator_measurements_refuse_delete_of_withdrawn` BEFORE DELETE ON `indicator_measurements`
  WHEN EXISTS (SELECT 1 FROM `record_corrections` WHERE `row_id` IN (OLD.`id`, OLD.`indicator_id`) AND verb = 'withdrawn')
BEGIN SELECT RAISE(ABORT, 'what was withdrawn is kept'); END;
--> statement-breakpoint
CREATE TRIGGER `milestones_refuse_change_of_withdrawn` BEFORE UPDATE OF
  `id`, `collaboration_id`, `position`, `name`, `planned_on`, `expected_on`, `done_on`
  ON `milestones` WHEN EXISTS (SELECT 1 FROM `record_corrections` WHERE `row_id` IN (OLD.`id`) AND verb = 'withdrawn')
BEGIN SELECT RAISE(ABORT, 'what was withdrawn stays as it was'); END;
--> statement-breakpoint
CREATE TRIGGER `milestones_refuse_delete_of_withdrawn` BEFORE DELETE ON `milestones`
  WHEN EXISTS (SELECT 1 FROM `record_corrections` WHERE `row_id` IN (OLD.`id`) AND verb = 'withdrawn')
BEGIN SELECT RAISE(ABORT, 'what was withdrawn is kept'); END;
--> statement-breakpoint
CREATE TRIGGER `collaboration_facts_refuse_change_of_withdrawn` BEFORE UPDATE OF
  `id`, `collaboration_id`, `position`, `text`, `source_url`
  ON `collaboration_facts` WHEN EXISTS (SELECT 1 FROM `record_corrections` WHERE `row_id` IN (OLD.`id`) AND verb = 'withdrawn')
BEGIN SELECT RAISE(ABORT, 'what was withdrawn stays as it was'); END;
--> statement-breakpoint
CREATE TRIGGER `collaboration_facts_refuse_delete_of_withdrawn` BEFORE DELETE ON `collaboration_facts`
  WHEN EXISTS (SELECT 1 FROM `record_corrections` WHERE `row_id` IN (OLD.`id`) AND verb = 'withdrawn')
BEGIN SELECT RAISE(ABORT, 'what was withdrawn is kept'); END;
