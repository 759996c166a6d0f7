CREATE TABLE `mutes` (
	`id` integer PRIMARY KEY NOT NULL,
	`contact_id` integer NOT NULL,
	`rule` text NOT NULL,
	FOREIGN KEY (`contact_id`) REFERENCES `contacts`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE UNIQUE INDEX `mutes_once` ON `mutes` (`contact_id`,`rule`);--> statement-breakpoint
INSERT INTO `mutes` (`id`, `contact_id`, `rule`)
	SELECT `id`, json_extract(`value`, '$.contact'), json_extract(`value`, '$.rule') FROM `settings`
	WHERE `key` LIKE 'muted:%' AND json_extract(`value`, '$.contact') IN (SELECT `id` FROM `contacts`);
--> statement-breakpoint
DELETE FROM `settings` WHERE `key` LIKE 'muted:%';
--> statement-breakpoint
UPDATE `change_edits` SET
	`record` = 'mutes',
	`contact_id` = json_extract(json_extract(coalesce(`after`, `before`), '$.value'), '$.contact'),
	`before` = CASE WHEN `before` IS NOT NULL THEN json_object('id', `row_id`,
		'contactId', json_extract(json_extract(`before`, '$.value'), '$.contact'),
		'rule', json_extract(json_extract(`before`, '$.value'), '$.rule')) END,
	`after` = CASE WHEN `after` IS NOT NULL THEN json_object('id', `row_id`,
		'contactId', json_extract(json_extract(`after`, '$.value'), '$.contact'),
		'rule', json_extract(json_extract(`after`, '$.value'), '$.rule')) END
	WHERE `record` = 'settings' AND json_extract(coalesce(`after`, `before`), '$.key') LIKE 'muted:%';
--> statement-breakpoint
DELETE FROM `change_edits`
	WHERE `record` = 'mutes' AND `contact_id` NOT IN (SELECT `id` FROM `contacts`);
