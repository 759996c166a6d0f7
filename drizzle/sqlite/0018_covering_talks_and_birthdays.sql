DROP INDEX `contacts_with_birthday`;--> statement-breakpoint
CREATE INDEX `contacts_by_birthday` ON `contacts` (substr(`birthday`, -5)) WHERE birthday is not null;--> statement-breakpoint
CREATE INDEX `contacts_closed` ON `contacts` (`status`) WHERE status <> 'active';--> statement-breakpoint
DROP INDEX `interactions_by_time`;--> statement-breakpoint
CREATE INDEX `interactions_by_time` ON `interactions` (`happened_at`,`kind`,`contact_id`,`logged_by_key`);