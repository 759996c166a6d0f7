CREATE TABLE `deliveries` (
	`subject` text NOT NULL,
	`occasion` text NOT NULL,
	`outbox_id` integer NOT NULL,
	`line` integer NOT NULL,
	PRIMARY KEY(`subject`, `occasion`)
);
--> statement-breakpoint
CREATE INDEX `deliveries_by_message` ON `deliveries` (`outbox_id`);--> statement-breakpoint
CREATE TABLE `job_runs` (
	`name` text PRIMARY KEY NOT NULL,
	`at` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `outbox` (
	`id` integer PRIMARY KEY NOT NULL,
	`conversation` text NOT NULL,
	`about` text NOT NULL,
	`put_at` integer NOT NULL,
	`state` text NOT NULL,
	`due_at` integer NOT NULL,
	`attempts` integer NOT NULL,
	`begun_at` integer,
	`repeats` integer DEFAULT 0 NOT NULL,
	`remote_id` text,
	`settled_at` integer,
	`error` text
);
--> statement-breakpoint
CREATE INDEX `outbox_by_due` ON `outbox` (`due_at`) WHERE state in ('waiting', 'sending');--> statement-breakpoint
CREATE INDEX `outbox_by_settled` ON `outbox` (`settled_at`);--> statement-breakpoint
CREATE TABLE `schedules` (
	`id` integer PRIMARY KEY NOT NULL,
	`kind` text NOT NULL,
	`conversation` text NOT NULL,
	`at` text NOT NULL,
	`recurrence` text NOT NULL,
	`about` text,
	`created_by` text NOT NULL,
	`status` text NOT NULL,
	`next_on` text,
	`next_at` integer DEFAULT 0 NOT NULL
);
--> statement-breakpoint
CREATE INDEX `schedules_by_next` ON `schedules` (`next_at`);