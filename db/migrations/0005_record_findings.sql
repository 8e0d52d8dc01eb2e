CREATE TABLE `finding_versions` (
	`id` text PRIMARY KEY NOT NULL,
	`finding_id` text NOT NULL,
	`number` integer NOT NULL,
	`status` text NOT NULL,
	`revision` integer DEFAULT 1 NOT NULL,
	`content` text NOT NULL,
	`correction_reason` text,
	`created_at` text NOT NULL,
	`created_by_id` text NOT NULL,
	`saved_at` text NOT NULL,
	`saved_by_id` text NOT NULL,
	`published_at` text,
	`published_by_id` text,
	`snapshot_sha256` text,
	FOREIGN KEY (`finding_id`) REFERENCES `findings`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`created_by_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`saved_by_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`published_by_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "finding_versions_status_check" CHECK("finding_versions"."status" in ('draft', 'published'))
);
--> statement-breakpoint
CREATE UNIQUE INDEX `finding_versions_finding_number_unique` ON `finding_versions` (`finding_id`,`number`);--> statement-breakpoint
CREATE TABLE `findings` (
	`id` text PRIMARY KEY NOT NULL,
	`collaboration_id` text NOT NULL,
	`cycle_year` integer NOT NULL,
	`created_at` text NOT NULL,
	`latest_number` integer NOT NULL,
	`latest_status` text NOT NULL,
	`published_version_id` text,
	`published_at` text,
	`score_scoping` integer,
	`score_overview` integer,
	`score_policy_lines` integer,
	`score_cooperation` integer,
	`score_accountability` integer,
	FOREIGN KEY (`collaboration_id`) REFERENCES `collaborations`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`cycle_year`) REFERENCES `cycles`(`year`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "findings_latest_status_check" CHECK("findings"."latest_status" in ('draft', 'published')),
	CONSTRAINT "findings_scoping_check" CHECK("findings"."score_scoping" is null or "findings"."score_scoping" between 1 and 5),
	CONSTRAINT "findings_overview_check" CHECK("findings"."score_overview" is null or "findings"."score_overview" between 1 and 5),
	CONSTRAINT "findings_policy_lines_check" CHECK("findings"."score_policy_lines" is null or "findings"."score_policy_lines" between 1 and 5),
	CONSTRAINT "findings_cooperation_check" CHECK("findings"."score_cooperation" is null or "findings"."score_cooperation" between 1 and 5),
	CONSTRAINT "findings_accountability_check" CHECK("findings"."score_accountability" is null or "findings"."score_accountability" between 1 and 5)
);
--> statement-breakpoint
CREATE UNIQUE INDEX `findings_collaboration_cycle_unique` ON `findings` (`collaboration_id`,`cycle_year`);--> statement-breakpoint
CREATE INDEX `findings_cycle_index` ON `findings` (`cycle_year`,`published_at`);--> statement-breakpoint
CREATE TABLE `sample_reports` (
	`sample_id` text NOT NULL,
	`position` integer NOT NULL,
	`report_id` text NOT NULL,
	`version_number` integer NOT NULL,
	`is_checked` integer DEFAULT false NOT NULL,
	`remark` text,
	PRIMARY KEY(`sample_id`, `position`),
	FOREIGN KEY (`sample_id`) REFERENCES `samples`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`report_id`) REFERENCES `reports`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `samples` (
	`id` text PRIMARY KEY NOT NULL,
	`cycle_year` integer NOT NULL,
	`moment_id` text,
	`seed` text NOT NULL,
	`size` integer NOT NULL,
	`population` text NOT NULL,
	`population_size` integer NOT NULL,
	`population_sha256` text NOT NULL,
	`status` text NOT NULL,
	`revision` integer DEFAULT 1 NOT NULL,
	`drawn_at` text NOT NULL,
	`drawn_by_id` text NOT NULL,
	`saved_at` text NOT NULL,
	`saved_by_id` text NOT NULL,
	`published_at` text,
	`published_by_id` text,
	`snapshot_sha256` text,
	FOREIGN KEY (`cycle_year`) REFERENCES `cycles`(`year`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`moment_id`) REFERENCES `moments`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`drawn_by_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`saved_by_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`published_by_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "samples_status_check" CHECK("samples"."status" in ('drawn', 'published'))
);
--> statement-breakpoint
CREATE INDEX `samples_status_index` ON `samples` (`status`,`drawn_at`);--> statement-breakpoint
CREATE TRIGGER `finding_versions_refuse_change_of_published` BEFORE UPDATE ON `finding_versions` WHEN OLD.`status` <> 'draft'
BEGIN SELECT RAISE(ABORT, 'a published finding is frozen'); END;
--> statement-breakpoint
CREATE TRIGGER `finding_versions_refuse_delete` BEFORE DELETE ON `finding_versions`
BEGIN SELECT RAISE(ABORT, 'a version is kept'); END;
--> statement-breakpoint
CREATE TRIGGER `findings_refuse_another_place` BEFORE UPDATE OF `id`, `collaboration_id`, `cycle_year` ON `findings`
BEGIN SELECT RAISE(ABORT, 'a finding stays with its collaboration and cycle'); END;
--> statement-breakpoint
CREATE TRIGGER `findings_refuse_delete` BEFORE DELETE ON `findings`
BEGIN SELECT RAISE(ABORT, 'a finding is kept'); END;
--> statement-breakpoint
CREATE TRIGGER `samples_refuse_change_of_draw` BEFORE UPDATE OF
  `id`, `cycle_year`, `moment_id`, `seed`, `size`, `population`, `population_size`, `population_sha256`, `drawn_at`, `drawn_by_id`
  ON `samples`
BEGIN SELECT RAISE(ABORT, 'a draw stays as it was'); END;
--> statement-breakpoint
CREATE TRIGGER `samples_refuse_change_of_published` BEFORE UPDATE ON `samples` WHEN OLD.`status` = 'published'
BEGIN SELECT RAISE(ABORT, 'a published sample is frozen'); END;
--> statement-breakpoint
CREATE TRIGGER `samples_refuse_delete` BEFORE DELETE ON `samples`
BEGIN SELECT RAISE(ABORT, 'a draw is kept'); END;
--> statement-breakpoint
CREATE TRIGGER `sample_reports_refuse_change_of_draw` BEFORE UPDATE OF `sample_id`, `position`, `report_id`, `version_number`
  ON `sample_reports`
BEGIN SELECT RAISE(ABORT, 'a draw stays as it was'); END;
--> statement-breakpoint
CREATE TRIGGER `sample_reports_refuse_change_of_published` BEFORE UPDATE ON `sample_reports`
  WHEN (SELECT `status` FROM `samples` WHERE `id` = OLD.`sample_id`) = 'published'
BEGIN SELECT RAISE(ABORT, 'a published sample is frozen'); END;
--> statement-breakpoint
CREATE TRIGGER `sample_reports_refuse_delete` BEFORE DELETE ON `sample_reports`
BEGIN SELECT RAISE(ABORT, 'a draw is kept'); END;
