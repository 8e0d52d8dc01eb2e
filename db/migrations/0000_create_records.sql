CREATE TABLE `audit_events` (
	`sequence` integer PRIMARY KEY NOT NULL,
	`occurred_at` text NOT NULL,
	`actor_id` text,
	`actor_name` text NOT NULL,
	`actor_role` text,
	`action` text NOT NULL,
	`object_type` text NOT NULL,
	`object_id` text NOT NULL,
	`object_version` integer,
	`before` text,
	`after` text,
	`result` text NOT NULL,
	`origin` text NOT NULL,
	`previous_hash` text NOT NULL,
	`hash` text NOT NULL,
	CONSTRAINT "audit_events_result_check" CHECK("audit_events"."result" in ('done', 'refused'))
);
--> statement-breakpoint
CREATE UNIQUE INDEX `audit_events_hash_unique` ON `audit_events` (`hash`);--> statement-breakpoint
CREATE INDEX `audit_events_object_index` ON `audit_events` (`object_type`,`object_id`,`sequence`);--> statement-breakpoint
CREATE INDEX `audit_events_actor_index` ON `audit_events` (`actor_id`,`sequence`);--> statement-breakpoint
CREATE INDEX `audit_events_occurred_index` ON `audit_events` (`occurred_at`);--> statement-breakpoint
CREATE TABLE `budgets` (
	`collaboration_id` text NOT NULL,
	`year` integer NOT NULL,
	`planned_euros` integer NOT NULL,
	PRIMARY KEY(`collaboration_id`, `year`),
	FOREIGN KEY (`collaboration_id`) REFERENCES `collaborations`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `budgets_year_index` ON `budgets` (`year`);--> statement-breakpoint
CREATE TABLE `collaboration_assignments` (
	`collaboration_id` text NOT NULL,
	`user_id` text NOT NULL,
	PRIMARY KEY(`collaboration_id`, `user_id`),
	FOREIGN KEY (`collaboration_id`) REFERENCES `collaborations`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `collaboration_assignments_user_index` ON `collaboration_assignments` (`user_id`);--> statement-breakpoint
CREATE TABLE `collaboration_facts` (
	`id` text PRIMARY KEY NOT NULL,
	`collaboration_id` text NOT NULL,
	`position` integer NOT NULL,
	`text` text NOT NULL,
	`source_url` text NOT NULL,
	FOREIGN KEY (`collaboration_id`) REFERENCES `collaborations`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `collaboration_facts_collaboration_index` ON `collaboration_facts` (`collaboration_id`,`position`);--> statement-breakpoint
CREATE TABLE `collaboration_partners` (
	`collaboration_id` text NOT NULL,
	`partner_id` text NOT NULL,
	`position` integer DEFAULT 0 NOT NULL,
	`joined_on` text,
	`left_on` text,
	PRIMARY KEY(`collaboration_id`, `partner_id`),
	FOREIGN KEY (`collaboration_id`) REFERENCES `collaborations`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`partner_id`) REFERENCES `partners`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `collaboration_partners_partner_index` ON `collaboration_partners` (`partner_id`);--> statement-breakpoint
CREATE TABLE `collaborations` (
	`id` text PRIMARY KEY NOT NULL,
	`slug` text NOT NULL,
	`name` text NOT NULL,
	`challenge` text NOT NULL,
	`programme` text NOT NULL,
	`agreement` text NOT NULL,
	`legal_form` text NOT NULL,
	`style` text,
	`started_on` text NOT NULL,
	`started_precision` text NOT NULL,
	`ended_on` text,
	`portfolio_holder_id` text,
	`revision` integer DEFAULT 1 NOT NULL,
	`created_at` text NOT NULL,
	FOREIGN KEY (`portfolio_holder_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "collaborations_agreement_check" CHECK("collaborations"."agreement" in ('pact', 'area_development', 'statutory', 'network', 'alliance', 'covenant', 'joint_scheme', 'private_company')),
	CONSTRAINT "collaborations_legal_form_check" CHECK("collaborations"."legal_form" in ('none', 'land_development_company', 'mixed', 'covenant', 'joint_scheme', 'private_company')),
	CONSTRAINT "collaborations_style_check" CHECK("collaborations"."style" in ('controlling', 'executing', 'visionary', 'facilitating')),
	CONSTRAINT "collaborations_started_precision_check" CHECK("collaborations"."started_precision" in ('year', 'month', 'day'))
);
--> statement-breakpoint
CREATE UNIQUE INDEX `collaborations_slug_unique` ON `collaborations` (`slug`);--> statement-breakpoint
CREATE INDEX `collaborations_portfolio_holder_index` ON `collaborations` (`portfolio_holder_id`);--> statement-breakpoint
CREATE TABLE `goals` (
	`id` text PRIMARY KEY NOT NULL,
	`collaboration_id` text NOT NULL,
	`position` integer NOT NULL,
	`text` text NOT NULL,
	FOREIGN KEY (`collaboration_id`) REFERENCES `collaborations`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `goals_collaboration_index` ON `goals` (`collaboration_id`,`position`);--> statement-breakpoint
CREATE TABLE `indicator_measurements` (
	`id` text PRIMARY KEY NOT NULL,
	`indicator_id` text NOT NULL,
	`measured_on` text NOT NULL,
	`value` real NOT NULL,
	`source_url` text,
	FOREIGN KEY (`indicator_id`) REFERENCES `indicators`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `indicator_measurements_indicator_index` ON `indicator_measurements` (`indicator_id`,`measured_on`);--> statement-breakpoint
CREATE TABLE `indicator_targets` (
	`indicator_id` text NOT NULL,
	`cycle_year` integer NOT NULL,
	`target` real,
	`target_from` real,
	`target_to` real,
	PRIMARY KEY(`indicator_id`, `cycle_year`),
	FOREIGN KEY (`indicator_id`) REFERENCES `indicators`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `indicator_targets_cycle_index` ON `indicator_targets` (`cycle_year`);--> statement-breakpoint
CREATE TABLE `indicators` (
	`id` text PRIMARY KEY NOT NULL,
	`goal_id` text NOT NULL,
	`position` integer NOT NULL,
	`name` text NOT NULL,
	`unit` text NOT NULL,
	`direction` text NOT NULL,
	`baseline` real,
	`baseline_on` text,
	`target` real,
	`target_from` real,
	`target_to` real,
	`target_on` text,
	`note` text,
	`source_url` text,
	`fictional` integer DEFAULT false NOT NULL,
	FOREIGN KEY (`goal_id`) REFERENCES `goals`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "indicators_direction_check" CHECK("indicators"."direction" in ('higher', 'lower', 'at_least', 'range'))
);
--> statement-breakpoint
CREATE INDEX `indicators_goal_index` ON `indicators` (`goal_id`,`position`);--> statement-breakpoint
CREATE TABLE `milestones` (
	`id` text PRIMARY KEY NOT NULL,
	`collaboration_id` text NOT NULL,
	`position` integer NOT NULL,
	`name` text NOT NULL,
	`planned_on` text NOT NULL,
	`expected_on` text,
	`done_on` text,
	FOREIGN KEY (`collaboration_id`) REFERENCES `collaborations`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `milestones_collaboration_index` ON `milestones` (`collaboration_id`,`position`);--> statement-breakpoint
CREATE TABLE `partners` (
	`id` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `partners_name_unique` ON `partners` (`name`);--> statement-breakpoint
CREATE TABLE `cycles` (
	`year` integer PRIMARY KEY NOT NULL,
	`created_at` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `moment_date_changes` (
	`id` text PRIMARY KEY NOT NULL,
	`moment_id` text NOT NULL,
	`field` text NOT NULL,
	`old_on` text,
	`new_on` text,
	`reason` text NOT NULL,
	`changed_by_id` text NOT NULL,
	`changed_at` text NOT NULL,
	FOREIGN KEY (`moment_id`) REFERENCES `moments`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`changed_by_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "moment_date_changes_field_check" CHECK("moment_date_changes"."field" in ('opens_on', 'due_on', 'release_due_on', 'committee_on', 'council_on'))
);
--> statement-breakpoint
CREATE INDEX `moment_date_changes_moment_index` ON `moment_date_changes` (`moment_id`,`changed_at`);--> statement-breakpoint
CREATE TABLE `moments` (
	`id` text PRIMARY KEY NOT NULL,
	`cycle_year` integer NOT NULL,
	`position` integer NOT NULL,
	`kind` text NOT NULL,
	`side` text NOT NULL,
	`name` text,
	`opens_on` text,
	`due_on` text,
	`release_due_on` text,
	`committee_on` text,
	`council_on` text,
	`source_url` text,
	`revision` integer DEFAULT 1 NOT NULL,
	FOREIGN KEY (`cycle_year`) REFERENCES `cycles`(`year`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "moments_kind_check" CHECK("moments"."kind" in ('framework_memorandum', 'programme_budget', 'interim_report_1', 'interim_report_2', 'annual_accounts', 'other')),
	CONSTRAINT "moments_side_check" CHECK("moments"."side" in ('plan', 'control'))
);
--> statement-breakpoint
CREATE INDEX `moments_cycle_index` ON `moments` (`cycle_year`,`position`);--> statement-breakpoint
CREATE INDEX `moments_due_index` ON `moments` (`side`,`due_on`);--> statement-breakpoint
CREATE TABLE `evidence` (
	`id` text PRIMARY KEY NOT NULL,
	`report_id` text NOT NULL,
	`kind` text NOT NULL,
	`title` text NOT NULL,
	`url` text,
	`file_name` text,
	`media_type` text,
	`size_bytes` integer,
	`sha256` text NOT NULL,
	`added_by_id` text NOT NULL,
	`added_at` text NOT NULL,
	FOREIGN KEY (`report_id`) REFERENCES `reports`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`added_by_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "evidence_kind_check" CHECK("evidence"."kind" in ('link', 'file'))
);
--> statement-breakpoint
CREATE INDEX `evidence_report_index` ON `evidence` (`report_id`);--> statement-breakpoint
CREATE TABLE `report_results` (
	`version_id` text NOT NULL,
	`indicator_id` text NOT NULL,
	`value` real,
	`forecast` real,
	`target` real,
	`target_from` real,
	`target_to` real,
	PRIMARY KEY(`version_id`, `indicator_id`),
	FOREIGN KEY (`version_id`) REFERENCES `report_versions`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`indicator_id`) REFERENCES `indicators`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `report_results_indicator_index` ON `report_results` (`indicator_id`);--> statement-breakpoint
CREATE TABLE `report_versions` (
	`id` text PRIMARY KEY NOT NULL,
	`report_id` text NOT NULL,
	`number` integer NOT NULL,
	`status` text NOT NULL,
	`revision` integer DEFAULT 1 NOT NULL,
	`content` text NOT NULL,
	`correction_reason` text,
	`created_at` text NOT NULL,
	`created_by_id` text NOT NULL,
	`saved_at` text NOT NULL,
	`saved_by_id` text NOT NULL,
	`submitted_at` text,
	`submitted_by_id` text,
	`returned_at` text,
	`returned_by_id` text,
	`return_reason` text,
	`withdrawn_at` text,
	`released_at` text,
	`released_by_id` text,
	`concluded_at` text,
	`snapshot_sha256` text,
	`score_scoping` integer,
	`score_overview` integer,
	`score_policy_lines` integer,
	`score_cooperation` integer,
	`score_accountability` integer,
	`lowest_score` integer,
	`deviation_count` integer DEFAULT 0 NOT NULL,
	`decision_asked` integer DEFAULT false NOT NULL,
	`budgeted_euros` integer,
	`spent_euros` integer,
	`forecast_euros` integer,
	FOREIGN KEY (`report_id`) REFERENCES `reports`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`created_by_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`saved_by_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`submitted_by_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`returned_by_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`released_by_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "report_versions_status_check" CHECK("report_versions"."status" in ('draft', 'submitted', 'withdrawn', 'returned', 'released', 'concluded')),
	CONSTRAINT "report_versions_scoping_check" CHECK("report_versions"."score_scoping" is null or "report_versions"."score_scoping" between 1 and 5),
	CONSTRAINT "report_versions_overview_check" CHECK("report_versions"."score_overview" is null or "report_versions"."score_overview" between 1 and 5),
	CONSTRAINT "report_versions_policy_lines_check" CHECK("report_versions"."score_policy_lines" is null or "report_versions"."score_policy_lines" between 1 and 5),
	CONSTRAINT "report_versions_cooperation_check" CHECK("report_versions"."score_cooperation" is null or "report_versions"."score_cooperation" between 1 and 5),
	CONSTRAINT "report_versions_accountability_check" CHECK("report_versions"."score_accountability" is null or "report_versions"."score_accountability" between 1 and 5)
);
--> statement-breakpoint
CREATE UNIQUE INDEX `report_versions_report_number_unique` ON `report_versions` (`report_id`,`number`);--> statement-breakpoint
CREATE TABLE `reports` (
	`id` text PRIMARY KEY NOT NULL,
	`collaboration_id` text NOT NULL,
	`moment_id` text NOT NULL,
	`created_at` text NOT NULL,
	`latest_number` integer NOT NULL,
	`latest_status` text NOT NULL,
	`first_submitted_at` text,
	`released_version_id` text,
	`concluded_at` text,
	FOREIGN KEY (`collaboration_id`) REFERENCES `collaborations`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`moment_id`) REFERENCES `moments`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "reports_latest_status_check" CHECK("reports"."latest_status" in ('draft', 'submitted', 'withdrawn', 'returned', 'released', 'concluded'))
);
--> statement-breakpoint
CREATE UNIQUE INDEX `reports_collaboration_moment_unique` ON `reports` (`collaboration_id`,`moment_id`);--> statement-breakpoint
CREATE INDEX `reports_moment_index` ON `reports` (`moment_id`);--> statement-breakpoint
CREATE INDEX `reports_latest_status_index` ON `reports` (`latest_status`);--> statement-breakpoint
CREATE TABLE `commitment_date_changes` (
	`id` text PRIMARY KEY NOT NULL,
	`commitment_id` text NOT NULL,
	`old_due_on` text NOT NULL,
	`new_due_on` text NOT NULL,
	`reason` text NOT NULL,
	`changed_by_id` text NOT NULL,
	`changed_at` text NOT NULL,
	FOREIGN KEY (`commitment_id`) REFERENCES `commitments`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`changed_by_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `commitment_date_changes_commitment_index` ON `commitment_date_changes` (`commitment_id`);--> statement-breakpoint
CREATE TABLE `commitments` (
	`id` text PRIMARY KEY NOT NULL,
	`collaboration_id` text NOT NULL,
	`conclusion_id` text,
	`text` text NOT NULL,
	`status` text NOT NULL,
	`due_on` text NOT NULL,
	`recorded_by_id` text NOT NULL,
	`recorded_at` text NOT NULL,
	`reported_done_by_id` text,
	`reported_done_at` text,
	`reported_done_text` text,
	`settled_by_id` text,
	`settled_at` text,
	`revision` integer DEFAULT 1 NOT NULL,
	FOREIGN KEY (`collaboration_id`) REFERENCES `collaborations`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`conclusion_id`) REFERENCES `council_conclusions`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`recorded_by_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`reported_done_by_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`settled_by_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "commitments_status_check" CHECK("commitments"."status" in ('open', 'reported_done', 'settled'))
);
--> statement-breakpoint
CREATE INDEX `commitments_collaboration_index` ON `commitments` (`collaboration_id`,`status`);--> statement-breakpoint
CREATE INDEX `commitments_status_index` ON `commitments` (`status`,`due_on`);--> statement-breakpoint
CREATE INDEX `commitments_conclusion_index` ON `commitments` (`conclusion_id`);--> statement-breakpoint
CREATE TABLE `council_conclusions` (
	`id` text PRIMARY KEY NOT NULL,
	`report_id` text NOT NULL,
	`version_id` text NOT NULL,
	`outcome` text NOT NULL,
	`text` text NOT NULL,
	`decided_on` text NOT NULL,
	`decision_number` text NOT NULL,
	`recorded_by_id` text NOT NULL,
	`recorded_at` text NOT NULL,
	FOREIGN KEY (`report_id`) REFERENCES `reports`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`version_id`) REFERENCES `report_versions`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`recorded_by_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "council_conclusions_outcome_check" CHECK("council_conclusions"."outcome" in ('noted', 'agreed', 'correction_asked'))
);
--> statement-breakpoint
CREATE INDEX `council_conclusions_report_index` ON `council_conclusions` (`report_id`,`recorded_at`);--> statement-breakpoint
CREATE TABLE `judgements` (
	`id` text PRIMARY KEY NOT NULL,
	`report_id` text NOT NULL,
	`version_id` text NOT NULL,
	`council_member_id` text NOT NULL,
	`sight` text NOT NULL,
	`course` text NOT NULL,
	`element` text,
	`explanation` text,
	`score_scoping` integer,
	`score_overview` integer,
	`score_policy_lines` integer,
	`score_cooperation` integer,
	`score_accountability` integer,
	`given_at` text NOT NULL,
	`superseded_at` text,
	FOREIGN KEY (`report_id`) REFERENCES `reports`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`version_id`) REFERENCES `report_versions`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`council_member_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "judgements_sight_check" CHECK("judgements"."sight" in ('yes', 'partly', 'no')),
	CONSTRAINT "judgements_course_check" CHECK("judgements"."course" in ('keep_frame', 'fix_more', 'let_go_more')),
	CONSTRAINT "judgements_element_check" CHECK("judgements"."element" in ('goal', 'results', 'activities', 'budget', 'quality_norms', 'deadlines', 'choice_of_partners', 'process')),
	CONSTRAINT "judgements_scoping_check" CHECK("judgements"."score_scoping" is null or "judgements"."score_scoping" between 1 and 5),
	CONSTRAINT "judgements_overview_check" CHECK("judgements"."score_overview" is null or "judgements"."score_overview" between 1 and 5),
	CONSTRAINT "judgements_policy_lines_check" CHECK("judgements"."score_policy_lines" is null or "judgements"."score_policy_lines" between 1 and 5),
	CONSTRAINT "judgements_cooperation_check" CHECK("judgements"."score_cooperation" is null or "judgements"."score_cooperation" between 1 and 5),
	CONSTRAINT "judgements_accountability_check" CHECK("judgements"."score_accountability" is null or "judgements"."score_accountability" between 1 and 5)
);
--> statement-breakpoint
CREATE INDEX `judgements_report_index` ON `judgements` (`report_id`,`superseded_at`);--> statement-breakpoint
CREATE INDEX `judgements_member_index` ON `judgements` (`council_member_id`,`report_id`);--> statement-breakpoint
CREATE TABLE `question_postponements` (
	`id` text PRIMARY KEY NOT NULL,
	`question_id` text NOT NULL,
	`old_due_on` text NOT NULL,
	`new_due_on` text NOT NULL,
	`reason` text NOT NULL,
	`postponed_by_id` text NOT NULL,
	`postponed_at` text NOT NULL,
	FOREIGN KEY (`question_id`) REFERENCES `questions`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`postponed_by_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `question_postponements_question_index` ON `question_postponements` (`question_id`);--> statement-breakpoint
CREATE TABLE `questions` (
	`id` text PRIMARY KEY NOT NULL,
	`report_id` text NOT NULL,
	`version_id` text NOT NULL,
	`performance` text,
	`kind` text NOT NULL,
	`status` text NOT NULL,
	`text` text NOT NULL,
	`asked_by_id` text NOT NULL,
	`asked_at` text NOT NULL,
	`due_on` text NOT NULL,
	`draft_answer` text,
	`drafted_by_id` text,
	`drafted_at` text,
	`answer` text,
	`answered_by_id` text,
	`answered_at` text,
	`revision` integer DEFAULT 1 NOT NULL,
	FOREIGN KEY (`report_id`) REFERENCES `reports`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`version_id`) REFERENCES `report_versions`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`asked_by_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`drafted_by_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`answered_by_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "questions_performance_check" CHECK("questions"."performance" in ('scoping', 'overview', 'policy_lines', 'cooperation', 'accountability')),
	CONSTRAINT "questions_kind_check" CHECK("questions"."kind" in ('factual', 'formal')),
	CONSTRAINT "questions_status_check" CHECK("questions"."status" in ('open', 'drafted', 'answered'))
);
--> statement-breakpoint
CREATE INDEX `questions_report_index` ON `questions` (`report_id`,`asked_at`);--> statement-breakpoint
CREATE INDEX `questions_status_index` ON `questions` (`status`,`due_on`);--> statement-breakpoint
CREATE INDEX `questions_asked_by_index` ON `questions` (`asked_by_id`);--> statement-breakpoint
CREATE TABLE `settings` (
	`key` text PRIMARY KEY NOT NULL,
	`value` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `users` (
	`id` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`email` text,
	`role` text NOT NULL,
	`political_group` text,
	`password_hash` text,
	`session_version` integer DEFAULT 1 NOT NULL,
	`locked_at` text,
	`active` integer DEFAULT true NOT NULL,
	`created_at` text NOT NULL,
	CONSTRAINT "users_role_check" CHECK("users"."role" in ('council_member', 'clerk', 'civil_servant', 'alderman', 'auditor', 'administrator'))
);
--> statement-breakpoint
CREATE UNIQUE INDEX `users_email_unique` ON `users` (`email`);