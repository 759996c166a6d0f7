import type { Finding } from "../bots/finding.ts";
import { type Config, readConfig } from "../config.ts";
import { UserError } from "../core/errors.ts";
import { counted } from "../core/wording/common.ts";
import { printable } from "../core/wording/plain-text.ts";
import { examine, vitals, type Vitals } from "../db/doctor.ts";
import { openSqlite } from "../db/sqlite/open.ts";
import type { ExitCode, Io } from "./io.ts";
import { databaseOf, optionsOf } from "./options.ts";

const usage = "crm doctor --db FILE, or crm doctor slack, or crm doctor telegram";

/**
 * crm doctor: examines a database, or the way to a channel, and says what it found; ends with 1
 * where something is wrong.
 */
export async function doctor(argv: readonly string[], io: Io): Promise<ExitCode> {
  const [about, ...rest] = argv;
  const examineChannel = channels[about ?? ""];
  if (examineChannel !== undefined && rest.length === 0)
    return told(await examineChannel(readConfig(io.env)), io);
  const path = databaseOf(optionsOf(argv, ["db"], usage).db, io.env, usage);
  const faults = examine(path);
  if (faults.length > 0) {
    const lines = faults.map((fault) => `- ${fault}`);
    io.stdout.write(`${path} is not well:\n${lines.join("\n")}\n`);
    return 1;
  }
  const database = openSqlite(path, { mustExist: true });
  try {
    io.stdout.write(`${path} is sound.\n${vitalLines(vitals(database)).join("\n")}\n`);
  } finally {
    database.close();
  }
  return 0;
}

/** Looks at the way to a channel. */
const channels: Readonly<Record<string, (config: Config) => Promise<readonly Finding[]>>> = {
  async slack({ slack }) {
    if (slack === undefined)
      throw new UserError("Slack is not set up: SLACK_BOT_TOKEN and SLACK_APP_TOKEN go into .env.");
    const { examineSlack } = await import("../bots/slack/doctor.ts");
    return await examineSlack(slack);
  },
  async telegram({ telegram }) {
    if (telegram === undefined)
      throw new UserError("Telegram is not set up: TELEGRAM_BOT_TOKEN goes into .env.");
    const { examineTelegram } = await import("../bots/telegram/doctor.ts");
    return await examineTelegram(telegram);
  },
};

function told(findings: readonly Finding[], { stdout }: Pick<Io, "stdout">): ExitCode {
  const lines = findings.map(({ isWell, words }) => `${isWell ? "ok" : "- "} ${words}`);
  stdout.write(`${printable(lines.join("\n"))}\n`);
  return findings.every(({ isWell }) => isWell) ? 0 : 1;
}

const vitalLines = (found: Vitals): readonly string[] => [
  `It holds ${counted(found.contacts, "contact")}, ${counted(found.purchases, "purchase")}, ` +
    `${counted(found.interactions, "interaction")} and ${counted(found.followUps, "follow-up")}; ` +
    `${counted(found.changes, "change")} can be looked up.`,
  `Time zone ${found.timeZone}. Tables of version ${found.tablesVersion}, SQLite ${found.sqliteVersion}, ` +
    `Node ${process.version}.`,
];
