CREATE TABLE `model_uses` (
	`used_on` text NOT NULL,
	`member` text NOT NULL,
	`model` text NOT NULL,
	`messages` integer NOT NULL,
	`understood` integer NOT NULL,
	`tokens_sent` integer NOT NULL,
	`tokens_cached` integer NOT NULL,
	`tokens_written` integer NOT NULL,
	PRIMARY KEY(`used_on`, `member`, `model`)
);
