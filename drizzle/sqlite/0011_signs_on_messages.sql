ALTER TABLE `buttons` ADD `sign` text;--> statement-breakpoint
ALTER TABLE `buttons` ADD `shown_in` text;--> statement-breakpoint
CREATE INDEX `buttons_by_message` ON `buttons` (`shown_in`) WHERE shown_in is not null;