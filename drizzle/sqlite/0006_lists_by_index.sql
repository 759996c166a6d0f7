CREATE INDEX `contacts_by_country` ON `contacts` (`country`);--> statement-breakpoint
CREATE INDEX `contacts_by_source` ON `contacts` (`source_key`);