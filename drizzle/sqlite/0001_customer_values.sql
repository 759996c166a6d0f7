CREATE TABLE `customer_values` (
	`contact_id` integer NOT NULL,
	`currency` text NOT NULL,
	`generation` integer NOT NULL,
	`is_own` integer NOT NULL,
	`method` text NOT NULL,
	`repeat_purchases` integer NOT NULL,
	`days_to_last` integer NOT NULL,
	`days_known` integer NOT NULL,
	`median_gap_days` real,
	`probability_alive` real,
	`standing` text,
	`expected_purchases` real,
	`expected_spend_minor` integer,
	`predicted_minor` integer,
	`historic_minor` integer NOT NULL,
	`clv_minor` integer NOT NULL,
	PRIMARY KEY(`contact_id`, `currency`, `generation`),
	FOREIGN KEY (`contact_id`) REFERENCES `contacts`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `value_fits` (
	`currency` text PRIMARY KEY NOT NULL,
	`generation` integer NOT NULL,
	`purchases_version` integer NOT NULL,
	`fit` text NOT NULL
);
