-- Evidence is of a report, of a recommendation or of a finding; what there was stays as it was.
CREATE TABLE `__new_evidence` (
	`id` text PRIMARY KEY NOT NULL,
	`report_id` text,
	`recommendation_id` text,
	`finding_id` text,
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
	FOREIGN KEY (`recommendation_id`) REFERENCES `recommendations`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`finding_id`) REFERENCES `findings`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`added_by_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "evidence_owner_check" CHECK(("report_id" is not null) + ("recommendation_id" is not null) + ("finding_id" is not null) = 1),
	CONSTRAINT "evidence_kind_check" CHECK("kind" in ('link', 'file'))
);
--> statement-breakpoint
INSERT INTO `__new_evidence`("id", "report_id", "recommendation_id", "finding_id", "kind", "title", "url", "file_name", "media_type", "size_bytes", "sha256", "added_by_id", "added_at") SELECT "id", "report_id", null, null, "kind", "title", "url", "file_name", "media_type", "size_bytes", "sha256", "added_by_id", "added_at" FROM `evidence`;--> statement-breakpoint
DROP TABLE `evidence`;--> statement-breakpoint
ALTER TABLE `__new_evidence` RENAME TO `evidence`;--> statement-breakpoint
CREATE INDEX `evidence_report_index` ON `evidence` (`report_id`);--> statement-breakpoint
CREATE INDEX `evidence_recommendation_index` ON `evidence` (`recommendation_id`);--> statement-breakpoint
CREATE INDEX `evidence_finding_index` ON `evidence` (`finding_id`);--> statement-breakpoint
ALTER TABLE `recommendation_statements` ADD `evidence` text;--> statement-breakpoint
ALTER TABLE `recommendations` ADD `draft_evidence` text;--> statement-breakpoint
CREATE TRIGGER `evidence_refuse_update` BEFORE UPDATE ON `evidence`
BEGIN SELECT RAISE(ABORT, 'evidence is kept as it was added'); END;
--> statement-breakpoint
CREATE TRIGGER `evidence_refuse_delete` BEFORE DELETE ON `evidence`
BEGIN SELECT RAISE(ABORT, 'evidence is kept as it was added'); END;
