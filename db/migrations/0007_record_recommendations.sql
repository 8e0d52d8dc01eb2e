CREATE TABLE `follow_up_reports` (
	`id` text PRIMARY KEY NOT NULL,
	`year` integer NOT NULL,
	`preamble` text NOT NULL,
	`revision` integer DEFAULT 1 NOT NULL,
	`saved_at` text NOT NULL,
	`saved_by_id` text NOT NULL,
	`content` text,
	`snapshot_sha256` text,
	`sent_at` text,
	`sent_by_id` text,
	FOREIGN KEY (`saved_by_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`sent_by_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `follow_up_reports_year_unique` ON `follow_up_reports` (`year`);--> statement-breakpoint
CREATE TABLE `recommendation_collaborations` (
	`recommendation_id` text NOT NULL,
	`collaboration_id` text NOT NULL,
	PRIMARY KEY(`recommendation_id`, `collaboration_id`),
	FOREIGN KEY (`recommendation_id`) REFERENCES `recommendations`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`collaboration_id`) REFERENCES `collaborations`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `recommendation_collaborations_collaboration_index` ON `recommendation_collaborations` (`collaboration_id`);--> statement-breakpoint
CREATE TABLE `recommendation_date_changes` (
	`id` text PRIMARY KEY NOT NULL,
	`recommendation_id` text NOT NULL,
	`old_due_on` text NOT NULL,
	`new_due_on` text NOT NULL,
	`reason` text NOT NULL,
	`changed_by_id` text NOT NULL,
	`changed_at` text NOT NULL,
	FOREIGN KEY (`recommendation_id`) REFERENCES `recommendations`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`changed_by_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `recommendation_date_changes_recommendation_index` ON `recommendation_date_changes` (`recommendation_id`);--> statement-breakpoint
CREATE TABLE `recommendation_statements` (
	`id` text PRIMARY KEY NOT NULL,
	`recommendation_id` text NOT NULL,
	`kind` text NOT NULL,
	`number` integer NOT NULL,
	`word` text NOT NULL,
	`text` text,
	`evidence_url` text,
	`decided_on` text,
	`decision_number` text,
	`action_plan` text,
	`owner_id` text,
	`due_on` text,
	`prepared_by_id` text,
	`made_by_id` text NOT NULL,
	`made_at` text NOT NULL,
	`snapshot_sha256` text NOT NULL,
	FOREIGN KEY (`recommendation_id`) REFERENCES `recommendations`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`owner_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`prepared_by_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`made_by_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "recommendation_statements_kind_check" CHECK("recommendation_statements"."kind" in ('decision', 'response', 'college_progress', 'council_progress', 'verdict'))
);
--> statement-breakpoint
CREATE UNIQUE INDEX `recommendation_statements_number_unique` ON `recommendation_statements` (`recommendation_id`,`kind`,`number`);--> statement-breakpoint
CREATE TABLE `recommendations` (
	`id` text PRIMARY KEY NOT NULL,
	`study_id` text NOT NULL,
	`number` integer NOT NULL,
	`text` text NOT NULL,
	`to_council` integer NOT NULL,
	`to_college` integer NOT NULL,
	`to_civil_service` integer NOT NULL,
	`performances` text NOT NULL,
	`is_published` integer DEFAULT false NOT NULL,
	`text_version` integer DEFAULT 0 NOT NULL,
	`decision` text DEFAULT 'pending' NOT NULL,
	`response` text,
	`college_progress` text,
	`council_progress` text,
	`verdict` text DEFAULT 'not_assessed' NOT NULL,
	`is_claimed` integer DEFAULT false NOT NULL,
	`action_plan` text,
	`owner_id` text,
	`due_on` text,
	`draft_status` text DEFAULT 'none' NOT NULL,
	`draft_word` text,
	`draft_text` text,
	`draft_evidence_url` text,
	`drafted_by_id` text,
	`drafted_at` text,
	`draft_return_reason` text,
	`draft_revision` integer DEFAULT 0 NOT NULL,
	FOREIGN KEY (`study_id`) REFERENCES `studies`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`owner_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`drafted_by_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "recommendations_decision_check" CHECK("recommendations"."decision" in ('pending', 'adopted', 'partly_adopted', 'not_adopted')),
	CONSTRAINT "recommendations_response_check" CHECK("recommendations"."response" in ('endorses', 'partly', 'rejects')),
	CONSTRAINT "recommendations_college_progress_check" CHECK("recommendations"."college_progress" in ('not_started', 'planned', 'in_progress', 'implemented', 'will_not_implement')),
	CONSTRAINT "recommendations_council_progress_check" CHECK("recommendations"."council_progress" in ('not_started', 'planned', 'in_progress', 'implemented', 'will_not_implement')),
	CONSTRAINT "recommendations_verdict_check" CHECK("recommendations"."verdict" in ('not_assessed', 'implemented', 'largely', 'partly', 'not', 'superseded')),
	CONSTRAINT "recommendations_draft_status_check" CHECK("recommendations"."draft_status" in ('none', 'drafted', 'returned')),
	CONSTRAINT "recommendations_draft_word_check" CHECK("recommendations"."draft_word" in ('not_started', 'planned', 'in_progress', 'implemented', 'will_not_implement'))
);
--> statement-breakpoint
CREATE UNIQUE INDEX `recommendations_number_unique` ON `recommendations` (`study_id`,`number`);--> statement-breakpoint
CREATE INDEX `recommendations_standing_index` ON `recommendations` (`is_published`,`verdict`,`is_claimed`);--> statement-breakpoint
CREATE INDEX `recommendations_owner_index` ON `recommendations` (`owner_id`);--> statement-breakpoint
CREATE TABLE `studies` (
	`id` text PRIMARY KEY NOT NULL,
	`status` text NOT NULL,
	`number` integer DEFAULT 0 NOT NULL,
	`revision` integer DEFAULT 1 NOT NULL,
	`title` text NOT NULL,
	`reported_on` text NOT NULL,
	`source_url` text,
	`central_questions` text NOT NULL,
	`sub_questions` text NOT NULL,
	`conclusions` text NOT NULL,
	`created_at` text NOT NULL,
	`created_by_id` text NOT NULL,
	`published_at` text,
	FOREIGN KEY (`created_by_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "studies_status_check" CHECK("studies"."status" in ('draft', 'published'))
);
--> statement-breakpoint
CREATE INDEX `studies_status_index` ON `studies` (`status`,`reported_on`);--> statement-breakpoint
CREATE TABLE `study_versions` (
	`id` text PRIMARY KEY NOT NULL,
	`study_id` text NOT NULL,
	`number` integer NOT NULL,
	`content` text NOT NULL,
	`reason` text,
	`snapshot_sha256` text NOT NULL,
	`published_at` text NOT NULL,
	`published_by_id` text NOT NULL,
	FOREIGN KEY (`study_id`) REFERENCES `studies`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`published_by_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `study_versions_number_unique` ON `study_versions` (`study_id`,`number`);--> statement-breakpoint
-- What was published, said or sent stays as it was, whatever code asks for a change.
CREATE TRIGGER `study_versions_refuse_update` BEFORE UPDATE ON `study_versions`
BEGIN SELECT RAISE(ABORT, 'a published version is frozen'); END;
--> statement-breakpoint
CREATE TRIGGER `study_versions_refuse_delete` BEFORE DELETE ON `study_versions`
BEGIN SELECT RAISE(ABORT, 'a version is kept'); END;
--> statement-breakpoint
CREATE TRIGGER `studies_refuse_change_without_version` BEFORE UPDATE OF
  `status`, `title`, `reported_on`, `source_url`, `central_questions`, `sub_questions`, `conclusions`
  ON `studies` WHEN OLD.`status` = 'published' AND (NEW.`status` <> 'published' OR NEW.`number` <= OLD.`number`
  OR NOT EXISTS (SELECT 1 FROM `study_versions` WHERE `study_id` = NEW.`id` AND `number` = NEW.`number`))
BEGIN SELECT RAISE(ABORT, 'a published study changes by a new version'); END;
--> statement-breakpoint
CREATE TRIGGER `studies_refuse_delete` BEFORE DELETE ON `studies` WHEN OLD.`status` = 'published'
BEGIN SELECT RAISE(ABORT, 'a published study is kept'); END;
--> statement-breakpoint
CREATE TRIGGER `recommendations_refuse_change_without_version` BEFORE UPDATE OF
  `study_id`, `number`, `text`, `to_council`, `to_college`, `to_civil_service`, `performances`, `is_published`
  ON `recommendations` WHEN OLD.`is_published` = 1 AND (NEW.`is_published` <> 1 OR NEW.`text_version` <= OLD.`text_version`
  OR NOT EXISTS (SELECT 1 FROM `study_versions` WHERE `study_id` = NEW.`study_id` AND `number` = NEW.`text_version`))
BEGIN SELECT RAISE(ABORT, 'a published recommendation changes by a new version'); END;
--> statement-breakpoint
CREATE TRIGGER `recommendations_refuse_delete` BEFORE DELETE ON `recommendations` WHEN OLD.`is_published` = 1
BEGIN SELECT RAISE(ABORT, 'a published recommendation is kept'); END;
--> statement-breakpoint
CREATE TRIGGER `recommendation_statements_refuse_update` BEFORE UPDATE ON `recommendation_statements`
BEGIN SELECT RAISE(ABORT, 'what was said is added to, not changed'); END;
--> statement-breakpoint
CREATE TRIGGER `recommendation_statements_refuse_delete` BEFORE DELETE ON `recommendation_statements`
BEGIN SELECT RAISE(ABORT, 'what was said is added to, not changed'); END;
--> statement-breakpoint
CREATE TRIGGER `recommendation_date_changes_refuse_update` BEFORE UPDATE ON `recommendation_date_changes`
BEGIN SELECT RAISE(ABORT, 'a moved date is kept'); END;
--> statement-breakpoint
CREATE TRIGGER `recommendation_date_changes_refuse_delete` BEFORE DELETE ON `recommendation_date_changes`
BEGIN SELECT RAISE(ABORT, 'a moved date is kept'); END;
--> statement-breakpoint
CREATE TRIGGER `follow_up_reports_refuse_change_of_sent` BEFORE UPDATE ON `follow_up_reports` WHEN OLD.`sent_at` IS NOT NULL
BEGIN SELECT RAISE(ABORT, 'a sent report is frozen'); END;
--> statement-breakpoint
CREATE TRIGGER `follow_up_reports_refuse_delete` BEFORE DELETE ON `follow_up_reports` WHEN OLD.`sent_at` IS NOT NULL
BEGIN SELECT RAISE(ABORT, 'a sent report is kept'); END;
