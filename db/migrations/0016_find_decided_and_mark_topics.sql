CREATE TABLE `topic_marks` (
	`topic` text PRIMARY KEY NOT NULL,
	`mark` text NOT NULL
);
--> statement-breakpoint
CREATE INDEX `assessments_decided_index` ON `assessments` (`collaboration_id`,`status`,`council_decided_on`);