ALTER TABLE `collaborations` ADD `challenge_includes` text;--> statement-breakpoint
ALTER TABLE `collaborations` ADD `challenge_excludes` text;--> statement-breakpoint
ALTER TABLE `collaborations` ADD `challenge_for` text;--> statement-breakpoint
ALTER TABLE `collaborations` ADD `challenge_area` text;--> statement-breakpoint
ALTER TABLE `collaborations` ADD `challenge_until` text;