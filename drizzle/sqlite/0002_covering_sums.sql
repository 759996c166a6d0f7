DROP INDEX IF EXISTS `purchases_by_contact`;--> statement-breakpoint
CREATE INDEX `purchases_by_contact_day` ON `purchases` (`contact_id`,`purchased_on`,`amount_minor`,`currency`);--> statement-breakpoint
ALTER TABLE `customer_summaries` ADD `first_at` integer DEFAULT 0 NOT NULL;--> statement-breakpoint
UPDATE `customer_summaries` SET `first_at` = (SELECT min(`purchased_at`) FROM `purchases` WHERE `contact_id` = `customer_summaries`.`contact_id` AND `purchased_on` = `first_on` AND `amount_minor` >= 0);
