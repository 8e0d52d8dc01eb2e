DROP INDEX `follow_up_reports_year_unique`;--> statement-breakpoint
ALTER TABLE `follow_up_reports` ADD `number` integer DEFAULT 1 NOT NULL;--> statement-breakpoint
ALTER TABLE `follow_up_reports` ADD `reason` text;--> statement-breakpoint
CREATE UNIQUE INDEX `follow_up_reports_version_unique` ON `follow_up_reports` (`year`,`number`);