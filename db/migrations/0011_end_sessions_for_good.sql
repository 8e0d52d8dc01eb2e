CREATE TABLE `ended_sessions` (
	`id` text PRIMARY KEY NOT NULL,
	`ends_at` text NOT NULL
);
