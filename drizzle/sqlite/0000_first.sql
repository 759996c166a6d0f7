CREATE TABLE `answers` (
	`number` integer PRIMARY KEY NOT NULL,
	`intent` text NOT NULL,
	`asked_by` text NOT NULL,
	`asked_at` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `change_edits` (
	`id` integer PRIMARY KEY NOT NULL,
	`change_id` integer NOT NULL,
	`op` text NOT NULL,
	`record` text NOT NULL,
	`row_id` integer NOT NULL,
	`last_row_id` integer,
	`contact_id` integer,
	`before` text,
	`after` text,
	FOREIGN KEY (`change_id`) REFERENCES `changes`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `change_edits_by_change` ON `change_edits` (`change_id`);--> statement-breakpoint
CREATE INDEX `change_edits_by_row` ON `change_edits` (`record`,`row_id`);--> statement-breakpoint
CREATE INDEX `change_edits_by_contact` ON `change_edits` (`contact_id`);--> statement-breakpoint
CREATE TABLE `changes` (
	`id` integer PRIMARY KEY NOT NULL,
	`kind` text NOT NULL,
	`at` integer NOT NULL,
	`actor` text NOT NULL,
	`conversation` text NOT NULL,
	`source` text NOT NULL,
	`summary` text NOT NULL,
	`status` text NOT NULL,
	`change_id` integer
);
--> statement-breakpoint
CREATE UNIQUE INDEX `changes_once` ON `changes` (`source`);--> statement-breakpoint
CREATE INDEX `changes_by_actor` ON `changes` (`actor`,`conversation`,`id`);--> statement-breakpoint
CREATE INDEX `changes_unfinished` ON `changes` (`status`) WHERE status = 'applying';--> statement-breakpoint
CREATE TABLE `contact_activity` (
	`contact_id` integer PRIMARY KEY NOT NULL,
	`last_contact_on` text NOT NULL,
	`last_contact_at` integer NOT NULL,
	`last_heard_at` integer,
	FOREIGN KEY (`contact_id`) REFERENCES `contacts`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `contact_points` (
	`id` integer PRIMARY KEY NOT NULL,
	`contact_id` integer NOT NULL,
	`kind` text NOT NULL,
	`value` text NOT NULL,
	`value_key` text NOT NULL,
	FOREIGN KEY (`contact_id`) REFERENCES `contacts`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `contact_points_by_contact` ON `contact_points` (`contact_id`);--> statement-breakpoint
CREATE INDEX `contact_points_by_value` ON `contact_points` (`value_key`);--> statement-breakpoint
CREATE TABLE `contact_tags` (
	`id` integer PRIMARY KEY NOT NULL,
	`contact_id` integer NOT NULL,
	`tag` text NOT NULL,
	`tag_key` text NOT NULL,
	FOREIGN KEY (`contact_id`) REFERENCES `contacts`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE UNIQUE INDEX `contact_tags_once` ON `contact_tags` (`contact_id`,`tag_key`);--> statement-breakpoint
CREATE INDEX `contact_tags_by_tag` ON `contact_tags` (`tag_key`,`contact_id`);--> statement-breakpoint
CREATE TABLE `contacts` (
	`id` integer PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`name_key` text NOT NULL,
	`company` text,
	`company_key` text,
	`email` text,
	`email_key` text,
	`phone` text,
	`city` text,
	`city_key` text,
	`country` text,
	`birthday` text,
	`source` text,
	`source_key` text,
	`owner` text,
	`owner_key` text,
	`notes` text,
	`status` text NOT NULL,
	`created_at` integer NOT NULL,
	`created_on` text NOT NULL
);
--> statement-breakpoint
CREATE INDEX `contacts_by_name` ON `contacts` (`name_key`);--> statement-breakpoint
CREATE INDEX `contacts_by_company` ON `contacts` (`company_key`);--> statement-breakpoint
CREATE INDEX `contacts_by_email` ON `contacts` (`email_key`);--> statement-breakpoint
CREATE INDEX `contacts_by_phone` ON `contacts` (`phone`);--> statement-breakpoint
CREATE INDEX `contacts_by_city` ON `contacts` (`city_key`);--> statement-breakpoint
CREATE INDEX `contacts_by_created` ON `contacts` (`created_on`);--> statement-breakpoint
CREATE TABLE `conversations` (
	`key` text PRIMARY KEY NOT NULL,
	`state` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `counters` (
	`name` text PRIMARY KEY NOT NULL,
	`next` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `customer_summaries` (
	`contact_id` integer PRIMARY KEY NOT NULL,
	`orders` integer NOT NULL,
	`order_days` integer NOT NULL,
	`first_on` text NOT NULL,
	`last_on` text NOT NULL,
	`last_at` integer NOT NULL,
	FOREIGN KEY (`contact_id`) REFERENCES `contacts`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `customer_summaries_by_last` ON `customer_summaries` (`last_on`);--> statement-breakpoint
CREATE INDEX `customer_summaries_by_first` ON `customer_summaries` (`first_on`);--> statement-breakpoint
CREATE TABLE `customer_totals` (
	`contact_id` integer NOT NULL,
	`currency` text NOT NULL,
	`revenue_minor` integer NOT NULL,
	`order_revenue_minor` integer NOT NULL,
	`refunds_minor` integer NOT NULL,
	`orders` integer NOT NULL,
	`costed_revenue_minor` integer NOT NULL,
	`cost_minor` integer NOT NULL,
	PRIMARY KEY(`contact_id`, `currency`),
	FOREIGN KEY (`contact_id`) REFERENCES `contacts`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `customer_totals_by_revenue` ON `customer_totals` (`currency`,`revenue_minor`);--> statement-breakpoint
CREATE TABLE `daily_totals` (
	`day` text NOT NULL,
	`currency` text NOT NULL,
	`revenue_minor` integer NOT NULL,
	`order_revenue_minor` integer NOT NULL,
	`refunds_minor` integer NOT NULL,
	`refunds` integer NOT NULL,
	`orders` integer NOT NULL,
	`costed_revenue_minor` integer NOT NULL,
	`cost_minor` integer NOT NULL,
	PRIMARY KEY(`day`, `currency`)
);
--> statement-breakpoint
CREATE TABLE `follow_ups` (
	`id` integer PRIMARY KEY NOT NULL,
	`contact_id` integer NOT NULL,
	`due_at` integer NOT NULL,
	`text` text NOT NULL,
	`assignee` text,
	`assignee_key` text,
	`status` text NOT NULL,
	`created_by` text,
	FOREIGN KEY (`contact_id`) REFERENCES `contacts`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `follow_ups_by_contact` ON `follow_ups` (`contact_id`,`status`);--> statement-breakpoint
CREATE INDEX `follow_ups_by_due` ON `follow_ups` (`status`,`due_at`);--> statement-breakpoint
CREATE TABLE `imported_rows` (
	`source` text NOT NULL,
	`record` text NOT NULL,
	`external_id` text NOT NULL,
	`row_id` integer NOT NULL,
	`fields` text NOT NULL,
	`change_id` integer NOT NULL,
	`earlier` text,
	PRIMARY KEY(`source`, `record`, `external_id`)
);
--> statement-breakpoint
CREATE INDEX `imported_rows_by_row` ON `imported_rows` (`record`,`row_id`);--> statement-breakpoint
CREATE TABLE `interactions` (
	`id` integer PRIMARY KEY NOT NULL,
	`contact_id` integer NOT NULL,
	`kind` text NOT NULL,
	`direction` text,
	`happened_at` integer NOT NULL,
	`happened_on` text NOT NULL,
	`summary` text NOT NULL,
	`sentiment` text,
	`logged_by` text,
	`logged_by_key` text,
	FOREIGN KEY (`contact_id`) REFERENCES `contacts`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `interactions_by_contact` ON `interactions` (`contact_id`,`happened_at`);--> statement-breakpoint
CREATE INDEX `interactions_by_time` ON `interactions` (`happened_at`);--> statement-breakpoint
CREATE TABLE `members` (
	`id` integer PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`name_key` text NOT NULL,
	`role` text NOT NULL,
	`slack_id` text,
	`telegram_id` text
);
--> statement-breakpoint
CREATE UNIQUE INDEX `members_by_name` ON `members` (`name_key`);--> statement-breakpoint
CREATE TABLE `name_tokens` (
	`token` text NOT NULL,
	`kind` text NOT NULL,
	`contact_id` integer NOT NULL,
	PRIMARY KEY(`token`, `kind`, `contact_id`),
	FOREIGN KEY (`contact_id`) REFERENCES `contacts`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `name_tokens_by_contact` ON `name_tokens` (`contact_id`);--> statement-breakpoint
CREATE TABLE `purchases` (
	`id` integer PRIMARY KEY NOT NULL,
	`contact_id` integer NOT NULL,
	`purchased_at` integer NOT NULL,
	`purchased_on` text NOT NULL,
	`product` text,
	`product_key` text,
	`quantity` real NOT NULL,
	`amount_minor` integer NOT NULL,
	`cost_minor` integer,
	`currency` text NOT NULL,
	`reference` text,
	`opens_order` integer NOT NULL,
	FOREIGN KEY (`contact_id`) REFERENCES `contacts`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `purchases_by_contact` ON `purchases` (`contact_id`,`purchased_on`,`amount_minor`);--> statement-breakpoint
CREATE INDEX `purchases_by_day` ON `purchases` (`purchased_on`);--> statement-breakpoint
CREATE INDEX `purchases_by_product` ON `purchases` (`product_key`,`purchased_on`);--> statement-breakpoint
CREATE INDEX `purchases_by_reference` ON `purchases` (`reference`) WHERE reference is not null;--> statement-breakpoint
CREATE TABLE `settings` (
	`id` integer PRIMARY KEY NOT NULL,
	`key` text NOT NULL,
	`value` text NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `settings_by_key` ON `settings` (`key`);