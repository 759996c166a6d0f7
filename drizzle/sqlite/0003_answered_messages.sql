CREATE TABLE `answered_messages` (
	`id` text PRIMARY KEY NOT NULL,
	`answered_at` integer NOT NULL
);
--> statement-breakpoint
CREATE INDEX `answered_messages_by_time` ON `answered_messages` (`answered_at`);