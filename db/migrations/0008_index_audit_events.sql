CREATE INDEX `audit_events_role_index` ON `audit_events` (`actor_role`,`sequence`);--> statement-breakpoint
CREATE INDEX `audit_events_action_index` ON `audit_events` (`action`,`sequence`);--> statement-breakpoint
CREATE INDEX `audit_events_type_index` ON `audit_events` (`object_type`,`sequence`);--> statement-breakpoint
CREATE INDEX `audit_events_object_id_index` ON `audit_events` (`object_id`,`sequence`);--> statement-breakpoint
CREATE INDEX `audit_events_result_index` ON `audit_events` (`result`,`sequence`);