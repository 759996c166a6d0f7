CREATE TABLE `sightings` (
	`schedule_id` integer NOT NULL,
	`seen_on` text NOT NULL,
	`contacts` text NOT NULL,
	PRIMARY KEY(`schedule_id`, `seen_on`),
	FOREIGN KEY (`schedule_id`) REFERENCES `schedules`(`id`) ON UPDATE no action ON DELETE cascade
);
