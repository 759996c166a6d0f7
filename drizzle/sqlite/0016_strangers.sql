CREATE TABLE `strangers` (
	`person` text PRIMARY KEY NOT NULL,
	`message` text NOT NULL
);
