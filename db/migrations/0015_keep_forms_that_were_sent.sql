CREATE TABLE `sent_forms` (
	`key` text NOT NULL,
	`author_id` text NOT NULL,
	`content_sha256` text NOT NULL,
	`result` text,
	`sent_at` text NOT NULL,
	PRIMARY KEY(`key`, `author_id`)
);
--> statement-breakpoint
CREATE INDEX `sent_forms_sent_at` ON `sent_forms` (`sent_at`);