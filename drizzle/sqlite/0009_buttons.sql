CREATE TABLE `buttons` (
	`id` text PRIMARY KEY NOT NULL,
	`say` text NOT NULL,
	`intent` text,
	`context` text NOT NULL,
	`asked_in` text,
	`allowed` text,
	`put_at` integer NOT NULL,
	`used_by` text,
	`used_at` integer,
	`used_for` text
);
--> statement-breakpoint
CREATE INDEX `buttons_by_time` ON `buttons` (`put_at`);--> statement-breakpoint
CREATE INDEX `buttons_by_question` ON `buttons` (`asked_in`) WHERE asked_in is not null;