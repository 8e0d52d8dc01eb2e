CREATE TABLE `assessments` (
	`id` text PRIMARY KEY NOT NULL,
	`collaboration_id` text NOT NULL,
	`number` integer NOT NULL,
	`framework_version` text NOT NULL,
	`status` text NOT NULL,
	`revision` integer DEFAULT 1 NOT NULL,
	`content` text NOT NULL,
	`created_at` text NOT NULL,
	`created_by_id` text NOT NULL,
	`saved_at` text NOT NULL,
	`saved_by_id` text NOT NULL,
	`submitted_at` text,
	`submitted_by_id` text,
	`snapshot_sha256` text,
	`returned_at` text,
	`returned_by_id` text,
	`return_reason` text,
	`proposed_at` text,
	`proposed_by_id` text,
	`college_decided_on` text,
	`college_decision_number` text,
	`decided_at` text,
	`decided_by_id` text,
	`council_decided_on` text,
	`council_decision_number` text,
	`rejection_reason` text,
	`decision` text,
	`is_amended` integer DEFAULT false NOT NULL,
	`decision_sha256` text,
	`position_numerator` integer,
	`position_denominator` integer,
	`advised_band` text,
	`advised_style` text,
	`is_provisional` integer DEFAULT false NOT NULL,
	`style` text,
	`secondary_style` text,
	`oversight_package` text,
	`evaluate_on` text,
	FOREIGN KEY (`collaboration_id`) REFERENCES `collaborations`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`created_by_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`saved_by_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`submitted_by_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`returned_by_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`proposed_by_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`decided_by_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "assessments_status_check" CHECK("assessments"."status" in ('draft', 'submitted', 'returned', 'proposed', 'decided', 'rejected')),
	CONSTRAINT "assessments_advised_band_check" CHECK("assessments"."advised_band" in ('fix', 'lean_fix', 'balance', 'lean_let_go', 'let_go')),
	CONSTRAINT "assessments_advised_style_check" CHECK("assessments"."advised_style" in ('controlling', 'executing', 'visionary', 'facilitating')),
	CONSTRAINT "assessments_style_check" CHECK("assessments"."style" in ('controlling', 'executing', 'visionary', 'facilitating')),
	CONSTRAINT "assessments_secondary_style_check" CHECK("assessments"."secondary_style" in ('controlling', 'executing', 'visionary', 'facilitating')),
	CONSTRAINT "assessments_oversight_package_check" CHECK("assessments"."oversight_package" in ('basic', 'plus', 'intensive'))
);
--> statement-breakpoint
CREATE UNIQUE INDEX `assessments_collaboration_number_unique` ON `assessments` (`collaboration_id`,`number`);--> statement-breakpoint
CREATE INDEX `assessments_status_index` ON `assessments` (`status`,`council_decided_on`);--> statement-breakpoint
CREATE TABLE `partner_invitations` (
	`id` text PRIMARY KEY NOT NULL,
	`round_id` text NOT NULL,
	`partner_id` text NOT NULL,
	`token_sha256` text NOT NULL,
	`capability_sha256` text,
	`created_at` text NOT NULL,
	`created_by_id` text NOT NULL,
	`expires_at` text NOT NULL,
	`exchanged_at` text,
	`withdrawn_at` text,
	FOREIGN KEY (`round_id`) REFERENCES `view_rounds`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`partner_id`) REFERENCES `partners`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`created_by_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `partner_invitations_token_unique` ON `partner_invitations` (`token_sha256`);--> statement-breakpoint
CREATE UNIQUE INDEX `partner_invitations_capability_unique` ON `partner_invitations` (`capability_sha256`);--> statement-breakpoint
CREATE INDEX `partner_invitations_round_index` ON `partner_invitations` (`round_id`,`partner_id`);--> statement-breakpoint
CREATE TABLE `view_rounds` (
	`id` text PRIMARY KEY NOT NULL,
	`collaboration_id` text NOT NULL,
	`number` integer NOT NULL,
	`opened_at` text NOT NULL,
	`opened_by_id` text NOT NULL,
	`closed_at` text,
	`closed_by_id` text,
	FOREIGN KEY (`collaboration_id`) REFERENCES `collaborations`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`opened_by_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`closed_by_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `view_rounds_collaboration_number_unique` ON `view_rounds` (`collaboration_id`,`number`);--> statement-breakpoint
CREATE INDEX `view_rounds_closed_index` ON `view_rounds` (`closed_at`);--> statement-breakpoint
CREATE TABLE `views` (
	`id` text PRIMARY KEY NOT NULL,
	`round_id` text NOT NULL,
	`side` text NOT NULL,
	`user_id` text,
	`partner_id` text,
	`entered_by_id` text,
	`band` text NOT NULL,
	`script` integer NOT NULL,
	`power` integer NOT NULL,
	`sentence` text NOT NULL,
	`given_at` text NOT NULL,
	`changed_at` text NOT NULL,
	FOREIGN KEY (`round_id`) REFERENCES `view_rounds`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`partner_id`) REFERENCES `partners`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`entered_by_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "views_side_check" CHECK("views"."side" in ('council', 'college', 'civil_servants', 'partners')),
	CONSTRAINT "views_band_check" CHECK("views"."band" in ('fix', 'lean_fix', 'balance', 'lean_let_go', 'let_go')),
	CONSTRAINT "views_script_check" CHECK("views"."script" between 1 and 4),
	CONSTRAINT "views_power_check" CHECK("views"."power" between 1 and 4)
);
--> statement-breakpoint
CREATE UNIQUE INDEX `views_round_user_unique` ON `views` (`round_id`,`user_id`);--> statement-breakpoint
CREATE UNIQUE INDEX `views_round_partner_unique` ON `views` (`round_id`,`partner_id`);--> statement-breakpoint
CREATE TRIGGER `assessments_refuse_change_of_frozen` BEFORE UPDATE OF
  `collaboration_id`, `number`, `framework_version`, `content`, `snapshot_sha256`, `submitted_at`, `submitted_by_id`,
  `position_numerator`, `position_denominator`, `advised_band`, `advised_style`, `is_provisional`
  ON `assessments` WHEN OLD.`status` <> 'draft'
BEGIN SELECT RAISE(ABORT, 'a submitted assessment is frozen'); END;
--> statement-breakpoint
CREATE TRIGGER `assessments_refuse_change_of_decided` BEFORE UPDATE ON `assessments` WHEN OLD.`status` IN ('decided', 'rejected')
BEGIN SELECT RAISE(ABORT, 'a decided assessment is frozen'); END;
--> statement-breakpoint
CREATE TRIGGER `assessments_refuse_back_to_draft` BEFORE UPDATE OF `status` ON `assessments`
  WHEN OLD.`status` <> 'draft' AND NEW.`status` = 'draft'
BEGIN SELECT RAISE(ABORT, 'a submitted assessment is frozen'); END;
--> statement-breakpoint
CREATE TRIGGER `assessments_refuse_delete` BEFORE DELETE ON `assessments`
BEGIN SELECT RAISE(ABORT, 'an assessment is kept'); END;
--> statement-breakpoint
CREATE TRIGGER `views_refuse_after_closing` BEFORE UPDATE ON `views`
  WHEN (SELECT `closed_at` FROM `view_rounds` WHERE `id` = OLD.`round_id`) IS NOT NULL
BEGIN SELECT RAISE(ABORT, 'the round is closed'); END;
--> statement-breakpoint
CREATE TRIGGER `views_refuse_late` BEFORE INSERT ON `views`
  WHEN (SELECT `closed_at` FROM `view_rounds` WHERE `id` = NEW.`round_id`) IS NOT NULL
BEGIN SELECT RAISE(ABORT, 'the round is closed'); END;
--> statement-breakpoint
CREATE TRIGGER `views_refuse_delete` BEFORE DELETE ON `views`
BEGIN SELECT RAISE(ABORT, 'a view is kept'); END;
