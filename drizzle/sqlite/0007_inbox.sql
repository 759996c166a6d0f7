CREATE TABLE `inbox` (
	`id` text PRIMARY KEY NOT NULL,
	`body` text NOT NULL,
	`received_at` integer NOT NULL,
	`answering_since` integer,
	`finished_at` integer
);
--> statement-breakpoint
CREATE INDEX `inbox_by_time` ON `inbox` (`received_at`);--> statement-breakpoint
CREATE INDEX `inbox_unfinished` ON `inbox` (`id`) WHERE finished_at is null;
--> statement-breakpoint
INSERT INTO `inbox` (`id`, `body`, `received_at`, `finished_at`) SELECT `id`, '', `answered_at`, `answered_at` FROM `answered_messages`;