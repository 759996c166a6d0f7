ALTER TABLE `follow_ups` ADD `repeats` text;--> statement-breakpoint
CREATE INDEX `follow_ups_that_repeat` ON `follow_ups` (`due_at`) WHERE repeats is not null;