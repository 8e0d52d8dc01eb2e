CREATE TABLE `code_steps` (
	`name` text PRIMARY KEY NOT NULL,
	`done_at` text NOT NULL
);
--> statement-breakpoint
ALTER TABLE `collaborations` ADD `name_folded` text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE `collaborations` ADD `search_folded` text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE `partners` ADD `name_folded` text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE `partners` ADD `merged_into_id` text REFERENCES partners(id);--> statement-breakpoint
CREATE INDEX `partners_name_folded_index` ON `partners` (`name_folded`);--> statement-breakpoint
ALTER TABLE `users` ADD `name_folded` text DEFAULT '' NOT NULL;