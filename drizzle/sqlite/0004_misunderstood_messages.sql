CREATE TABLE `misunderstood_messages` (
	`id` integer PRIMARY KEY NOT NULL,
	`text` text NOT NULL,
	`said_at` integer NOT NULL
);
