ALTER TABLE `commitments` ADD `reopened_by_id` text REFERENCES users(id);--> statement-breakpoint
ALTER TABLE `commitments` ADD `reopened_at` text;--> statement-breakpoint
ALTER TABLE `commitments` ADD `reopen_reason` text;--> statement-breakpoint
CREATE INDEX `reports_review_index` ON `reports` (`concluded_at`,`released_version_id`);